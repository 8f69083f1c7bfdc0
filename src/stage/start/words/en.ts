import type { StartWords } from '../start-words.ts'

export const words: StartWords = {
  what: [
    'A machine image is a server’s disk, put away so that new servers can be made from it, and it often has to go from one cloud account to another.',
    'This console shows how that is done on four public clouds, for the owner who shares an image and for the recipient who builds on it.',
    'The clouds are simulated in your browser, each with its own rules and words: nothing costs anything, nothing can break, and you need no account.',
  ],
  clouds: {
    title: 'Open a cloud',
    about: {
      tencent: 'An image goes to up to 50 accounts, and is there for them at once, in its own region only.',
      alibaba:
        'Up to 50 accounts, and nobody pays for sharing. Recipients may also replace a system disk with the image.',
      pingan:
        'Up to 20 recipients by username, 200 shares a day, and each takes a place in its recipient’s image quota.',
      huawei: 'The recipient, a project in the image’s region, is asked first, and accepts or rejects.',
    },
  },
  stories: {
    title: 'Follow a story',
    about:
      'A guided tour: each step points at the real control, waits until you have used it, and says why it matters.',
    allClouds: 'All clouds',
    every: {
      tencent: {
        name: 'Share, receive, build',
        about: 'Find the recipient’s account ID, share an image with it, and create an instance on the other side.',
      },
      alibaba: {
        name: 'Share, use and delete',
        about: 'What both sides can do with a shared image, and what its deletion takes from whoever has used it.',
      },
      pingan: {
        name: 'Share by username',
        about:
          'A page for sharing with two limits, a recipient whose quota is full, and a share that either side can end.',
      },
      huawei: {
        name: 'Accept or reject',
        about:
          'Share with a project, answer for it in its own region, find a vault for a full-ECS image, and use what was accepted.',
      },
      deleting: {
        name: 'Deleting: what is lost, what stays',
        about:
          'What stopping to share and deleting take from others on the four clouds, what keeps running, and how a recipient keeps an image.',
      },
    },
  },
  pairs: {
    title: 'See two sides at once',
    about: 'Two consoles in one window. What one side does, the other shows within a second.',
    otherWorld:
      'These were prepared in the world “Everyday”. This browser has another one now, so some of what they show may be missing: choose a world under “Worlds”, on the demo stage.',
    every: {
      handOver: { name: 'An image changes hands', about: 'Share an image on the left: it is there on the right.' },
      lastSlot: {
        name: 'A race for the last slot',
        about:
          'The same account twice, at an image shared with 49 of 50: share on both sides, and one of them is refused.',
      },
      deleting: {
        name: 'The end of an image',
        about: 'Stop sharing on the left, delete the image, and see what the instances on the right can no longer do.',
      },
      fullQuota: {
        name: 'The last free place',
        about: 'The recipient’s quota has room for one more image: the first share takes it, the next is refused.',
      },
      answering: {
        name: 'Asked first',
        about: 'Three images wait on the right. Accept and reject, and see on the left who has answered what.',
      },
    },
  },
  notAffiliated: 'This project is not affiliated with any of the clouds; their names belong to them.',
}
