import type { StoryTexts } from '../../story.ts'

export const words = {
  steps: {
    openImages: {
      title: 'The owner goes to its images',
      action: ({ words: { pingan } }) => `as Aurora Games, choose “${pingan.menu.images}” in the menu.`,
      why: 'Only custom images of one’s own can be shared. An image that somebody shares with you cannot be shared again.',
    },
    chooseRegion: {
      title: 'It selects the target region',
      action: ({ words: { pingan } }) => `at the top, select ${pingan.regions['Region-southChina']} as the region.`,
      why: 'Images are not shared across regions. To share one in another region, copy it there first and share the copy.',
    },
    openSharing: {
      title: 'It opens the page for sharing',
      action: ({ words: { pingan } }) =>
        `on the tab “${pingan.customImages}”, press “${pingan.share}” in the row of lobby-server.`,
      why: 'Clean sensitive data and files out of an image before you share it: whoever creates an instance from it can read all of them.',
    },
    copyUsername: {
      title: 'The recipient looks up its username',
      action: ({ words: { pingan } }) =>
        `as Cumulus Analytics, press the account’s name at the top, choose “${pingan.accountInformation}” and copy the username with the button beside it.`,
      why: 'Ping An Cloud names a recipient by the username of its master account. A sub-account cannot receive images.',
    },
    share: {
      title: 'The owner shares the image',
      action: ({ words: { pingan } }) =>
        `leave “${pingan.accountType!.value}” as the account type, paste cumulus.analytics into “${pingan.accountId}” and press “${pingan.shareButton!.label}”.`,
      why: 'One image can be shared with 20 recipients at most, and one account can share 200 times in a day. The page counts both, and lists the usernames that have the image.',
    },
    receive: {
      title: 'The recipient finds the image',
      action: ({ words: { pingan } }) =>
        `go to “${pingan.menu.images}” and open the tab “${pingan.sharedImages}”: lobby-server is there.`,
      why: 'A shared image takes none of the sharer’s quota, but it does take the recipient’s: the page says 6 of 6 images, and there is no room for another.',
    },
    shareOn: {
      title: 'It cannot share the image again',
      action: ({ messages, words: { pingan } }) =>
        `in the row of lobby-server, open “${messages.list.moreActions}” and read why “${pingan.share}” is not available.`,
      why: 'The image stays its owner’s. So the owner’s list shows everybody who has it, and nobody gets it by way of somebody else.',
    },
    create: {
      title: 'It creates an instance from the image',
      action: ({ words: { pingan } }) =>
        `press “${pingan.createInstance}” in that row, name the instance, choose a zone that is not sold out and confirm.`,
      why: 'The recipient is charged for the instance, not the owner of the image. The instance is its own: it stays even when the share has ended.',
    },
    openAlmostFull: {
      title: 'The owner turns to a second image',
      action: ({ words: { pingan } }) =>
        `go back to “${pingan.customImages}” and press “${pingan.share}” in the row of match-server-partners.`,
      why: '19 recipients have this image, so there is a place for one more. The page says so before anything is sent.',
    },
    noQuota: {
      title: 'The recipient has no room for it',
      action: ({ words: { pingan } }) =>
        `enter cumulus.analytics here too, press “${pingan.shareButton!.label}” and read the reason beside the username.`,
      why: 'The image has a place left, the recipient’s quota has none: Ping An Cloud refuses the share. Leave the page as it is, the entry is kept for another try.',
    },
    leave: {
      title: 'The recipient gives an image up',
      action: ({ messages, words: { pingan } }) =>
        `in “${pingan.sharedImages}”, choose “${messages.list.moreActions}” > “${pingan.leaving!.leave}” in the row of lobby-server and confirm.`,
      why: 'A recipient can cancel a share itself, which frees its quota. It cannot undo that: only the owner can share the image with it again.',
    },
    retry: {
      title: 'The owner tries again',
      action: ({ messages }) => `press “${messages.shareModal.retry(1)}”.`,
      why: 'Now there is room. This is the image’s twentieth recipient and the last: a twenty-first would be refused until a share is cancelled.',
    },
    stop: {
      title: 'And takes the image back',
      action: ({ words: { pingan } }) =>
        `in the list below, press “${pingan.stopSharing}” beside cumulus.analytics and confirm.`,
      why: 'The owner can cancel a share as well, whenever it likes. The recipient’s quota is free again, but the two shares of today stay counted among the 200.',
    },
  },
  end: 'You have shared an image with a username, met the recipient’s full quota, and ended a share from either side.',
} satisfies StoryTexts
