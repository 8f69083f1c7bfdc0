import type { StoryTexts } from '../../story.ts'

export const words = {
  steps: {
    copyProject: {
      title: 'The recipient copies its project ID',
      action: ({ words: { huawei } }) =>
        `as Borealis Studio, find the project cn-southwest-2_Image-Sharing under “${huawei.projects!.projects}” and copy its ID with the button beside it.`,
      why: 'On Huawei Cloud an image is shared with a project, not with an account. Each region has at least one, so the owner needs the ID of the project in the image’s own region.',
    },
    withdraw: {
      title: 'The owner withdraws a share',
      action: ({ words: { huawei } }) =>
        `as Aurora Games, press “${huawei.stopSharing}” in the row of map-tiles-data, select Borealis Studio and confirm.`,
      why: 'Nobody has answered this share yet, so nobody loses anything: the image just disappears from those that wait for the recipient’s answer.',
    },
    share: {
      title: 'And shares the image again',
      action: ({ words: { huawei } }) =>
        `close the window, press “${huawei.share}” in the same row, paste the project ID 955de6a17ebfd62e2ea5bb84c76cd2f4 into “${huawei.accountId}” and press “${huawei.share}”.`,
      why: 'Up to 128 projects can be given an image, but only 10 a full-ECS image. Sharing is just the question: the image is of use to the recipient once it has accepted it.',
    },
    readCapacity: {
      title: 'It looks how large a full-ECS image is',
      action: ({ words: { huawei } }) =>
        `close the window, open studio-tools-whole-machine by its name and read “${huawei.vaults!.backupDetails}”.`,
      why: 'A full-ECS image comes with a backup of its server. Its system disk and its data disk have 80 GiB together: whoever accepts it needs a vault of at least that capacity. Tell the recipient, since not every one can see it.',
    },
    wrongRegion: {
      title: 'The recipient looks in the wrong place',
      action: ({ words: { huawei } }) =>
        `as Borealis Studio, go to “${huawei.menu.images}” and open the tab “${huawei.sharedImages}”.`,
      why: ({ words: { huawei } }) =>
        `Nothing waits here. The recipient has to be in the region and project with which the image was shared, or it sees nothing of it; the console says where something waits. To share an image in another region, its owner first uses “${huawei.copy}” and then shares the copy.`,
    },
    chooseProject: {
      title: 'It switches to the project',
      action: ({ messages }) =>
        `at the top, under “${messages.shell.region}”, choose cn-southwest-2_Image-Sharing: Guiyang1, project Image-Sharing.`,
      why: 'Three images wait here, in a prompt above the list. They are not in the list itself: before it answers, the recipient can neither open nor use them.',
    },
    acceptOne: {
      title: 'It accepts one image',
      action: ({ words: { huawei } }) => `select matchmaker-base and press “${huawei.invitations!.accept}”.`,
      why: 'The recipient decides for itself which images it lets into its list. Accept only those from sources that you trust: Huawei Cloud does not check what they hold.',
    },
    rejectOne: {
      title: 'It rejects another',
      action: ({ words: { huawei } }) => `select map-tiles-data and press “${huawei.invitations!.reject}”.`,
      why: 'Rejecting is an answer, not a deletion: the image stays shared, its owner sees the answer, and nothing can be created from it.',
    },
    acceptMachine: {
      title: 'It accepts the full-ECS image into a vault',
      action: ({ words: { huawei } }) =>
        `press “${huawei.invitations!.acceptAll}”, choose vault-servers and press “${huawei.vaults!.acceptance.confirm}”.`,
      why: 'The backup behind the image is kept in a vault of the recipient’s own. Its protection type has to be Backup, and its capacity no less than that of all disks together, 80 GiB; the page says of every other vault why it does not fit.',
    },
    acceptAgain: {
      title: 'It changes its mind',
      action: ({ words: { huawei } }) =>
        `open the tab “${huawei.rejectedImages}” and press “${huawei.invitations!.acceptAgain}” in the row of map-tiles-data.`,
      why: 'A rejected image can be accepted again for as long as it is shared. It works the other way round too: rejecting an accepted image is how a recipient leaves a share.',
    },
    createServers: {
      title: 'It creates servers from the image',
      action: ({ words: { huawei } }) =>
        `under “${huawei.sharedImages}”, press “${huawei.createInstance}” in the row of matchmaker-base, name the servers, choose a zone that is not sold out and confirm.`,
      why: ({ words: { huawei } }) =>
        `That is what system-disk and full-ECS images are for: creating servers, one or more, or replacing the OS of one that is there with “${huawei.reinstall}”. The servers are the recipient’s own and stay when the share ends.`,
    },
    requestDisk: {
      title: 'And a data disk from the other',
      action: ({ words: { huawei } }) =>
        `back under “${huawei.sharedImages}”, press “${huawei.disks!.requestDisk}” in the row of map-tiles-data, name the disk, choose a zone and confirm.`,
      why: 'A data-disk image starts no server: it becomes a new disk with the same content, never smaller than the image.',
    },
    seeAnswers: {
      title: 'The owner sees the answers',
      action: ({ words: { huawei } }) =>
        `as Aurora Games, go back to “${huawei.customImages}” and open map-tiles-data by its name.`,
      why: 'The owner sees what each project has answered and when, and further down that the recipient rejected the image first and accepted it later. It can stop sharing at any time; servers and disks that exist stay.',
    },
  },
  end: 'You have shared images with a project, answered for it in every way, chosen a vault that fits, and used what you accepted.',
} satisfies StoryTexts
