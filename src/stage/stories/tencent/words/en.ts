import type { StoryTexts } from '../../story.ts'

export const words = {
  steps: {
    findId: {
      title: 'The recipient looks for its account ID',
      action: ({ words: { tencent } }) =>
        `as Borealis Studio, press the account’s name at the top and choose “${tencent.accountInformation}”.`,
      why: 'An image is shared with an account ID. It is that of the root account; the ID of a sub-user or collaborator cannot receive images.',
    },
    copyId: {
      title: 'It copies the ID for the owner',
      action: 'copy the account ID with the button beside it.',
      why: 'In real life the recipient sends it to the owner, by mail or chat. Here you play both.',
    },
    openShare: {
      title: 'The owner opens the sharing window',
      action: ({ words: { tencent } }) =>
        `as Aurora Games, stay on “${tencent.customImages}” and press “${tencent.share}” in the row of lobby-server.`,
      why: 'Only an image of one’s own can be shared. One that contains passwords, keys or customer files should be cleaned first: recipients can read all of it.',
    },
    share: {
      title: 'It shares the image',
      action: ({ words: { tencent } }) =>
        `paste the ID of Borealis Studio, 100023470202, into “${tencent.accountId}” and press “${tencent.share}”.`,
      why: 'The recipient is not asked: it has the image at once, and neither side’s image quota is touched.',
    },
    shareAgain: {
      title: 'And shares it with one more account',
      action: ({ words: { tencent } }) =>
        `in the same way, share it with Drift Labs: enter 100023470404 and press “${tencent.share}”.`,
      why: 'An image can be shared with 50 accounts at most. The window counts them and lists who has access, each with the date.',
    },
    receive: {
      title: 'The recipient finds the image',
      action: ({ words: { tencent } }) =>
        `go to “${tencent.menu.images}” and open the tab “${tencent.sharedImages}”: lobby-server is there.`,
      why: 'Tencent Cloud vouches for neither the integrity nor the security of shared images: use only those of owners you trust.',
    },
    otherRegion: {
      title: 'It looks in another region',
      action: 'choose Shanghai (ap-shanghai) as the region at the top: lobby-server is not there.',
      why: 'An image is shared only in its own region. For another region the owner copies it there first and shares the copy.',
    },
    sameRegion: {
      title: 'And comes back',
      action: 'choose Guangzhou (ap-guangzhou) again.',
      why: 'When a recipient does not find a shared image, the region is the first thing to check.',
    },
    lookInside: {
      title: 'It sees what it may not do',
      action: 'open lobby-server by its name and read what is not offered for it.',
      why: 'A shared image stays its owner’s: the recipient cannot rename it, delete it or share it with anyone else.',
    },
    openCreation: {
      title: 'It uses the image',
      action: ({ words: { tencent } }) => `press “${tencent.createInstance}”.`,
      why: 'That is what a received image is for: creating instances, and reinstalling those that one has.',
    },
    create: {
      title: 'And creates an instance from it',
      action: ({ words: { tencent } }) =>
        `name the instance, choose a zone that is not sold out and press “${tencent.createInstance}”.`,
      why: 'The instance is the recipient’s own. What it builds on it can become a custom image of its own, too.',
    },
    cancel: {
      title: 'The owner takes the image back',
      action: ({ words: { tencent } }) =>
        `press “${tencent.stopSharing}” in the row of lobby-server, select Borealis Studio (100023470202) and confirm.`,
      why: 'The window says first what the recipient loses. Only an image that nobody has access to any more can be deleted.',
    },
    gone: {
      title: 'The recipient has it no longer',
      action: ({ words: { tencent } }) => `look under “${tencent.sharedImages}”: lobby-server is gone.`,
      why: 'It can create nothing from it any more. The instance that it has already created keeps running.',
    },
    lastSlot: {
      title: 'The owner gives away the last place',
      action: ({ words: { tencent } }) =>
        `share match-server-partners, which 49 accounts have, with 100023470202: “${tencent.share}” in its row.`,
      why: 'The fiftieth account is the last one. Under “Shared with” the row then says 50 of 50.',
    },
    full: {
      title: 'One more does not fit',
      action: 'in the same window enter 100023470404 too, and see what it says before anything is sent.',
      why: 'Tencent Cloud would refuse the fifty-first. Whoever needs the place cancels the sharing with somebody else first.',
    },
  },
  end: 'You have found an account ID, shared an image, received and used it, taken it back, and met the limit of 50 accounts.',
} satisfies StoryTexts
