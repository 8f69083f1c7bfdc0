import type { CloudWords } from '../../words.ts'

const signIn = 'Ping An Cloud does not accept how this request was signed.'

export const words: CloudWords = {
  product: 'Ping An Cloud ECS',
  menu: { instances: 'Instances', images: 'Image', groups: { images: 'Images and Snapshots' } },
  customImages: 'Custom Images',
  sharedImages: 'Shared Images',
  rejectedImages: 'Rejected Images',
  share: 'Shared Images',
  shareWindow: 'Share Images',
  shareButton: { label: 'Share Images', verb: 'Share' },
  stopSharing: 'Cancel Sharing',
  createInstance: 'Create Instance',
  copy: 'Copy',
  createImage: 'Create Custom Image',
  reinstall: 'Reinstall System',
  terminate: 'Release',
  terminated: { one: 'Released', several: 'Released' },
  accountInformation: 'Account Info',
  accountId: 'Username',
  accountType: { label: 'Account type', value: 'Master account' },
  accountIdHint:
    'The owner of an image needs this username to share with you: on Ping An Cloud it is found in Basic Info. It belongs to the master account; a sub-account cannot receive images.',
  recipientForm: 'A username begins with a letter and has 2 to 64 letters, digits, dots, hyphens, underscores and @',
  reminders: {
    region:
      'The image is shared only within this region, and recipients find it in the same region. To share it in another region, copy it there first and share the copy.',
    sensitiveData: 'Before sharing, clean sensitive data and files out of the image, such as passwords and keys.',
    trust:
      'Ping An Cloud does not say that it checks what shared images hold. Please use only shared images from sources that you trust.',
    quota:
      'A shared image takes none of your own image quota, but it takes the recipient’s. Recipients pay for the ECS instances that they create from it.',
  },
  stopConsequence:
    'These accounts will no longer see the image or create ECS instances from it, and it stops taking their image quota. Instances that they have already created keep running.',
  reinstallConsequence: 'All data on the system disk is lost and cannot be recovered.',
  terminateConsequence:
    'Released instances are gone with the data on their system disks and cannot be recovered. Custom images made from them stay.',
  imageGone:
    'This image was deleted, or is no longer shared with you. The instance keeps running, and you can make a custom image from it.',
  imageRejected: 'You rejected this image. Accept it before you create instances from it.',
  ownFromReceived:
    'This instance was built on an image that another account shares with you. The custom image that you make from it is your own: you can share, edit, copy and delete it.',
  deleteConsequence:
    'A deleted image cannot be restored, and nobody can create ECS instances from it any more. Instances already created from it keep running. That all its shares have to be cancelled first is a rule of this console: Ping An Cloud’s manual says nothing of it.',
  notOffered: {
    edit: 'Only its owner can change the name and description of a shared image.',
    delete: 'Only its owner can delete a shared image. If you do not need it, you can cancel it for yourself.',
    shareOn: 'An image that others shared with you cannot be shared with anyone else.',
  },
  shareOnlyAvailable: 'Only an image in the Normal state can be shared',
  allowance: {
    used: (used, limit) => `Used today: ${used} of ${limit} shares.`,
    resets: (time) => `The count starts again: ${time}. A day is taken to be one of the calendar of UTC+8.`,
    tooMany: (adding, left) =>
      `${adding === 1 ? 'This is one share' : `These are ${adding} shares`}, and ${left === 0 ? 'none is' : left === 1 ? 'one is' : `${left} are`} left for today: Ping An Cloud will refuse the rest.`,
    unread: 'How many shares are left for today could not be read. Ping An Cloud decides when you share.',
  },
  leaving: {
    leave: 'Cancel Shared Image',
    title: (image) => `Cancel the shared image ${image}?`,
    consequence:
      'The image leaves your list and you can no longer create ECS instances from it. It stops taking your image quota. You cannot undo this: only the owner can share the image with you again. Instances that you have already created keep running.',
    rejectInstead:
      'If you only want it out of your list, reject it instead: you can take that back, but the image keeps taking your image quota.',
    failed: 'The shared image could not be cancelled.',
    cancel: 'Keep the image',
    left: (image) => `${image} is no longer shared with you, and no longer takes your image quota.`,
  },
  quotaUse: (used, limit) => `${used} of ${limit} images, with those that others share with you`,
  instances: {
    states: {
      pending: 'Creating',
      running: 'Running',
      stopped: 'Stopped',
      changing: 'Changing',
      failed: 'Creation failed',
    },
    name: 'Instance name',
    type: 'Instance type',
    count: 'Number of instances',
    none: 'You have no instances in this region.',
    unread: 'Your instances could not be read.',
    creating: (n) => (n === 1 ? 'One instance is being created.' : `${n} instances are being created.`),
    createFailed: 'The instances could not be created.',
    leaveCreation: 'Leave without creating instances?',
    notWhile: {
      pending: 'The instance is still being created: wait until it is running',
      changing: 'The instance is changing: wait until that is done',
      failed: 'The instance could not be created: it can only be released',
    },
    imageToInstall: 'Image to reinstall from',
    presentImageRejected: (image) => `You rejected the present image, ${image}. Accept it to use it again.`,
    reinstallFailed: 'The instance could not be reinstalled.',
    reinstalling: (instance) => `${instance} is being reinstalled.`,
    happenings: {
      imageCreated: (instance) => `Created the image from instance ${instance}.`,
      created: (n) => (n === 1 ? 'Created an instance from the image.' : `Created ${n} instances from the image.`),
      reinstalled: 'Reinstalled an instance with the image.',
    },
  },
  regions: {
    'Region-southChina': 'South China (Shenzhen)',
    'Region-eastChina': 'East China (Shanghai)',
    'Region-hongKong': 'Hong Kong',
    'Region-singapore': 'Singapore',
  },
  errors: {
    MissingParameter: 'Something that Ping An Cloud needs is missing from the request.',
    InvalidParameter: 'Ping An Cloud does not accept what was entered.',
    InvalidAccessKey: 'Ping An Cloud does not know the access key of this account.',
    SignatureDoesNotMatch: signIn,
    TimestampExpired: 'Ping An Cloud refuses the request because of its time. Check the clock of this computer.',
    NonceUsed: signIn,
    RequestLimitExceeded: 'Too many requests in a short time. Wait a moment and retry.',
    RegionNotFound: 'There is no such region.',
    ImageNotFound:
      'There is no such image in this region any more. It may have been deleted, or is no longer shared with you.',
    ImageNotShareable: 'Only your own custom images in the Normal state that are not encrypted can be shared.',
    ImageNotOwned: 'Only the owner of an image can do this. An image that others shared with you cannot be shared on.',
    ImageNotCopyable: 'An encrypted image cannot be copied.',
    ImageNotAvailable: 'The image is not in the Normal state. Try again when it is.',
    ImageNameDuplicate: 'You already have an image of this name in that region. Choose another name.',
    ImageQuotaExceeded:
      'Your image quota is full: it counts images of your own and those that others share with you. Delete or cancel some first.',
    ImageStillShared: 'The image is still shared. First cancel all its shares.',
    UserNotFound: 'There is no Ping An Cloud account with this username.',
    UserIsSelf: 'This is your own account.',
    UserNotMaster: 'This is a sub-account. Ask for the username of its master account.',
    ShareAlreadyExists: 'The image is already shared with this account.',
    ShareNotFound: 'The image is not shared with this account any more.',
    ShareTenantQuotaExceeded: 'The image is already shared with as many accounts as Ping An Cloud allows.',
    ShareDailyQuotaExceeded:
      'This account has used all its shares of today. You can share again when the next day begins.',
    RecipientImageQuotaExceeded:
      'This account has no room left in its image quota. It has to delete images of its own or cancel shared ones first.',
    ZoneNotFound: 'This zone does not belong to the region.',
    ZoneSoldOut: 'This zone has nothing left of this kind. Choose another zone.',
    InstanceNotFound: 'There is no such instance in this region any more.',
    InstanceBusy: 'The instance is busy with something else. Try again when that is done.',
    InstanceQuotaExceeded: 'This account may have no more instances in this zone.',
  },
}
