import type { StoryTexts } from '../../story.ts'

export const words = {
  steps: {
    origin: {
      title: 'The recipient sees what its instance runs on',
      action: ({ words: { tencent } }) =>
        `as Borealis Studio on Tencent Cloud, find the instance studio-site under “${tencent.menu.instances}”, press the name of its image, golden-web-base, and press it once more in the list of shared images.`,
      why: 'The instance belongs to Borealis Studio, its image to Aurora Games. When the instance was created, everything on the image was copied to a system disk of its own.',
    },
    question: {
      title: 'The owner asks to delete the image',
      action: ({ messages }) =>
        `as Aurora Games, choose “${messages.list.moreActions}” > “${messages.image.delete}” in the row of golden-web-base. Only read what the window says.`,
      why: 'Nothing that harms others happens without being said first. The window tells what they lose and lists who still has the image: Tencent Cloud does not delete it before every share is cancelled.',
    },
    stop: {
      title: 'It takes the image from one recipient',
      action: ({ messages, words: { tencent } }) =>
        `press “${messages.imageDetails.delete.cancel}”, then “${tencent.stopSharing}” in the same row, select Borealis Studio (100023470202) and confirm.`,
      why: 'To Borealis Studio this is the same as a deletion: it no longer sees the image, creates nothing from it and reinstalls nothing with it. The one difference is that the owner can share the image again.',
    },
    stillRunning: {
      title: 'The instance keeps running',
      action: ({ words: { tencent } }) =>
        `as Borealis Studio, go back to “${tencent.menu.instances}” and look at studio-site.`,
      why: ({ messages }) =>
        `An instance cannot be taken back by way of its image: its system disk has been a copy from the beginning. Of the image the list will say “${messages.instanceActions.imageGone}”.`,
    },
    noReinstall: {
      title: 'But it cannot be reinstalled from its image',
      action: ({ words: { tencent } }) =>
        `press “${tencent.reinstall}” in the row of studio-site and read what the window says of the present image.`,
      why: 'Reinstalling needs the image itself, and that is out of the recipient’s reach. Any other image that it has can be put on the instance, but then all data on the system disk is lost.',
    },
    ownImage: {
      title: 'The recipient keeps what it has built',
      action: ({ words: { tencent } }) =>
        `close the window, press “${tencent.createImage}” in the row of studio-site, give the image a name and confirm.`,
      why: 'An image made from the instance is the recipient’s own: it can create instances from it, share it and delete it, whatever the owner of the first image does.',
    },
    delete: {
      title: 'The owner deletes the image',
      action: ({ messages }) =>
        `as Aurora Games, close the window, choose “${messages.list.moreActions}” > “${messages.image.delete}” in the row of golden-web-base and confirm.`,
      why: 'Cumulus Analytics still has the image, so the console first stops sharing it and then deletes it. Nothing brings it back. The owner loses it too: web-front-1 and web-front-2 run on, with no image to reinstall them from.',
    },
    stillShared: {
      title: 'On Ping An Cloud it asks the same',
      action: ({ messages }) =>
        `as Aurora Games on Ping An Cloud (the button below leads there), choose “${messages.list.moreActions}” > “${messages.image.delete}” in the row of golden-web-base and read what the window says.`,
      why: 'Two accounts have the image, and it can be deleted only when nobody has access any more. Ping An Cloud’s manual does not mention this; the console keeps to the rule there too, so that nobody loses an image unawares.',
    },
    stopAll: {
      title: 'It cancels all shares first',
      action: ({ messages, words: { pingan } }) =>
        `press “${messages.imageDetails.delete.cancel}”, then “${pingan.stopSharing}” in the same row, select “${messages.stopSharing.everyone(2)}” and confirm.`,
      why: 'On Ping An Cloud recipients get something back: a shared image takes their image quota, and now that is free again. Their instances keep running.',
    },
    deleteAlone: {
      title: 'Then it deletes an image that nobody has',
      action: ({ messages }) =>
        `close the window, choose “${messages.list.moreActions}” > “${messages.image.delete}” in that row again and confirm.`,
      why: 'This time the window lists nobody. Between the two steps there is time to find out whether somebody misses the image: it can still be shared again then. After the deletion it cannot.',
    },
    copy: {
      title: 'On Alibaba Cloud the recipient keeps a copy',
      action: ({ messages, words: { alibaba } }) =>
        `as Borealis Studio on Alibaba Cloud, in ${alibaba.regions['cn-shanghai']} (the button below leads there), choose “${messages.list.moreActions}” > “${alibaba.copy}” in the row of golden-web-base and confirm.`,
      why: 'Here a recipient may copy a shared image within its region. The copy is its own and takes its own image quota. Where that is not possible, an image made from an instance serves the same purpose.',
    },
    deleteForAll: {
      title: 'The owner deletes the image there as well',
      action: ({ messages, words: { alibaba } }) =>
        `as Aurora Games on Alibaba Cloud, in ${alibaba.regions['cn-shanghai']} (the button below leads there), choose “${messages.list.moreActions}” > “${messages.image.delete}” in the row of golden-web-base and confirm.`,
      why: 'Former recipients can no longer query the image, create instances or replace system disks from it, nor re-initialize a system disk that was made from it. Their instances keep running.',
    },
    kept: {
      title: 'The copy is still there',
      action: ({ words: { alibaba } }) =>
        `as Borealis Studio, go to “${alibaba.menu.images}” > “${alibaba.customImages}”.`,
      why: 'Nobody else can delete one’s own copy. It is another image, with an ID of its own: a disk made from the deleted image cannot be re-initialized from it, but it can be replaced with it.',
    },
    endsAll: {
      title: 'On Huawei Cloud the shares end with the image',
      action: ({ messages }) =>
        `as Aurora Games on Huawei Cloud (the button below leads there), choose “${messages.list.moreActions}” > “${messages.image.delete}” in the row of golden-web-base. You need not confirm.`,
      why: 'Here nothing has to be stopped first: deleting the image ends every share of it at once, whether accepted, rejected or not answered yet. So read whose they are before you confirm.',
    },
  },
  end: 'You have seen what stopping to share and deleting take away, what keeps running all the same, and two ways to keep an image: a copy, and an image made from an instance.',
} satisfies StoryTexts
