import type { StoryTexts } from '../../story.ts'

export const words = {
  steps: {
    openImages: {
      title: 'The owner goes to its images',
      action: ({ words: { alibaba } }) => `as Aurora Games, choose “${alibaba.menu.images}” in the menu.`,
      why: 'Only custom images of one’s own can be shared. What others have shared with you is on a tab of its own, and stays with whoever owns it.',
    },
    chooseRegion: {
      title: 'It selects the region',
      action: ({ words: { alibaba } }) => `in the top bar, select ${alibaba.regions['cn-hangzhou']} as the region.`,
      why: 'An image is shared only in its own region. An account that needs it in another one gets a copy: copy the image to that region first, then share the copy.',
    },
    openShare: {
      title: 'It opens the sharing window',
      action: ({ messages, words: { alibaba } }) =>
        `in the row of build-farm-whole-machine, choose “${messages.list.moreActions}” > “${alibaba.share}”.`,
      why: 'The window reminds you first: delete all sensitive data and files from the image before you share it. Whoever makes an instance from it can read everything on it.',
    },
    copyId: {
      title: 'The recipient looks up its account ID',
      action: ({ words: { alibaba } }) =>
        `as Borealis Studio, press the account’s name at the top, choose “${alibaba.accountInformation}” and copy the ID with the button beside it.`,
      why: 'The owner needs the ID of the Alibaba Cloud account itself, 16 digits long. That of a RAM user inside it is refused.',
    },
    share: {
      title: 'The owner shares the image',
      action: ({ words: { alibaba } }) =>
        `leave “${alibaba.accountType!.value}” as the account type, paste 1423470100020202 into “${alibaba.accountField}” and press “${alibaba.shareButton!.label}”.`,
      why: 'Nobody is billed for sharing, and the image takes none of the recipient’s image quota. It can be shared with up to 50 accounts.',
    },
    receive: {
      title: 'The recipient finds the image',
      action: ({ words: { alibaba } }) =>
        `go to “${alibaba.menu.images}” and open the tab “${alibaba.sharedImages}”: build-farm-whole-machine is there.`,
      why: 'There is nothing to accept: the image is there at once, in the same region. Using it is the recipient’s own risk, Alibaba Cloud bears none: use only images from trusted sources.',
    },
    shareOn: {
      title: 'It cannot pass the image on',
      action: ({ messages, words: { alibaba } }) =>
        `in the row of build-farm-whole-machine, open “${messages.list.moreActions}” and read why “${alibaba.share}” is not available.`,
      why: 'Who has an image is for its owner to decide, and the list in the owner’s window stays complete: nobody has it by way of somebody else.',
    },
    create: {
      title: 'It creates an instance from the image',
      action: ({ words: { alibaba } }) =>
        `press “${alibaba.createInstance}” in that row, name the instance, choose a zone that is not sold out and confirm.`,
      why: 'This is the first time that somebody pays: whoever creates an instance is charged for it, the owner of the image is not.',
    },
    replace: {
      title: 'It replaces a system disk with the image',
      action: ({ messages, words: { alibaba } }) =>
        `in the row of studio-preview, which is stopped, choose “${messages.list.moreActions}” > “${alibaba.reinstall}”, select build-farm-whole-machine and confirm.`,
      why: 'The other use of a shared image. The instance keeps its ID and its IP address; all data on the old system disk is lost.',
    },
    stop: {
      title: 'The owner stops sharing',
      action: ({ messages, words: { alibaba } }) =>
        `in the window that is still open, press “${alibaba.stopSharing}” beside Borealis Studio and confirm. If you have closed it, look under “${messages.list.moreActions}” in the image’s row.`,
      why: 'Alibaba Cloud does not delete an image as long as a single account has it. The window says first what those accounts lose.',
    },
    delete: {
      title: 'It deletes the image',
      action: ({ messages }) =>
        `close the windows, choose “${messages.list.moreActions}” > “${messages.image.delete}” in the row of build-farm-whole-machine, read what that means and confirm.`,
      why: 'Nothing brings an image back. Its former recipients feel it too, as the next two steps show.',
    },
    gone: {
      title: 'The recipient no longer finds the image',
      action: ({ words: { alibaba } }) =>
        `go to “${alibaba.menu.images}” > “${alibaba.sharedImages}”: build-farm-whole-machine is gone.`,
      why: 'It can no longer query the image, create instances from it or replace system disks with it. The instance that it has created is its own: that keeps running, and no owner of an image can take it back.',
    },
    reinitialise: {
      title: 'And cannot re-initialize a disk made from it',
      action: ({ messages, words: { alibaba } }) =>
        `in “${alibaba.menu.instances}”, as soon as studio-preview is “${alibaba.instances.states.stopped}” again, choose “${messages.list.moreActions}” > “${alibaba.reinitialisation!.reinitialise}” in its row and read what the window says.`,
      why: 'Re-initializing puts the image on the disk again, and there is none any more. To keep what is on the disk, the recipient makes a custom image of its own from the instance.',
    },
  },
  end: 'You have shared an image, used it in both ways, and seen what its deletion takes from others. Scripts do the same with ModifyImageSharePermission and DescribeImageSharePermission.',
} satisfies StoryTexts
