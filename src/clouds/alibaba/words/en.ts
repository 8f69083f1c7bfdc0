import type { CloudWords } from '../../words.ts'

/** Said before something is sent, and when the cloud refuses it. */
const imageTexts = {
  name: 'A name has 2 to 128 letters, digits, dots, colons, underscores and hyphens. It begins with a letter, but not with aliyun or acs:.',
  description:
    'A description has 2 to 256 characters, and does not begin with http:// or https://. It can be changed later, but not emptied.',
}

const beingMade = 'The image is still being made. Try again when it is in the Normal state.'
const noSuchRegion = 'There is no such region.'
const noMoreInstances = 'This account may have no more instances here.'

export const words: CloudWords = {
  product: 'Elastic Compute Service',
  menu: { instances: 'Instances', images: 'Images', groups: { instances: 'Instances & Images' } },
  customImages: 'Custom Images',
  sharedImages: 'Shared Images',
  rejectedImages: 'Rejected Images',
  share: 'Shared Image',
  shareWindow: 'Share Image',
  shareButton: { label: 'Shared Image', verb: 'Share' },
  stopSharing: 'Stop Sharing',
  createInstance: 'Create Instance',
  copy: 'Copy',
  createImage: 'Create Custom Image',
  reinstall: 'Replace System Disk',
  terminate: 'Release',
  terminated: { one: 'Released', several: 'Released' },
  accountInformation: 'Security Settings',
  accountId: 'Account ID',
  accountField: 'Account',
  accountType: { label: 'Account Type', value: 'Alibaba Cloud Account ID' },
  accountIdHint:
    'The owner of an image needs this ID to share with you. It belongs to the Alibaba Cloud account; the ID of a RAM user cannot receive images.',
  recipientForm: 'An account ID is 16 digits',
  reminders: {
    region:
      'The image is shared only within this region, and recipients find it in the same region. To share it in another region, copy it there first and share the copy.',
    sensitiveData: 'Before sharing, delete all sensitive data and files from the image, such as passwords and keys.',
    trust:
      'You use shared images at your own risk: Alibaba Cloud bears none of it. Please use only shared images from trusted sources.',
    quota:
      'Nobody is billed for sharing: only whoever creates an instance from the image pays for it. Shared images take none of the recipients’ image quota.',
  },
  stopConsequence:
    'These accounts can no longer query the image, create instances or replace system disks from it, or re-initialize the system disks of instances made from it. Those instances keep running.',
  reinstallConsequence:
    'The system disk is replaced by a new one, and the old one is released: all data on it is lost and cannot be recovered. The instance keeps its ID, its private IP and its data disks.',
  terminateConsequence:
    'Released instances are gone with the data on their system disks and cannot be recovered. Custom images made from them stay.',
  imageGone:
    'This image was deleted, or its owner no longer shares it with you. The instance keeps running, but its system disk can no longer be re-initialized. You can replace the system disk with another image, or make a custom image of the instance.',
  imageRejected: 'You rejected this image. Accept it before you create instances from it.',
  ownFromReceived:
    'This instance was built on an image that another account shares with you. The custom image that you make from it is your own: you can share, edit, copy and delete it.',
  deleteConsequence:
    'A deleted image cannot be restored. You and the accounts that it was shared with can no longer query it, create instances or replace system disks from it, or re-initialize the system disks of instances made from it. Those instances keep running.',
  notOffered: {
    edit: 'Only its owner can change the name and description of a shared image.',
    delete: 'Only its owner can delete a shared image, or stop sharing it.',
    shareOn: 'An image that others shared with you cannot be shared with anyone else.',
  },
  shareOnlyAvailable: 'Only an image in the Normal state can be shared',
  imageTexts,
  power: {
    start: 'Start',
    stop: 'Stop',
    stopTitle: (instance) => `Stop ${instance}?`,
    stopConsequence:
      'Everything that runs on the instance ends, and nobody can reach it until you start it again. Its disks and the data on them stay.',
    alreadyRunning: 'The instance is running already',
    alreadyStopped: 'The instance is stopped already',
    stopFirst: 'Stop the instance first: its system disk can be changed only while it is stopped',
    starting: (instance) => `${instance} is being started.`,
    stopping: (instance) => `${instance} is being stopped.`,
    startFailed: 'The instance could not be started.',
    stopFailed: 'The instance could not be stopped.',
  },
  reinitialisation: {
    reinitialise: 'Re-initialize System Disk',
    title: (instance) => `Re-initialize the system disk of ${instance}?`,
    consequence: (image) =>
      `The system disk is put back to the image ${image}: all data written to it since then is lost and cannot be recovered. The instance keeps its ID, its private IP and its data disks.`,
    imageGone:
      'The image of this system disk was deleted, or its owner no longer shares it with you: the disk cannot be re-initialized. You can replace the system disk with another image. To keep what is on it, make a custom image of the instance first.',
    failed: 'The system disk could not be re-initialized.',
    doing: (instance) => `The system disk of ${instance} is being re-initialized.`,
  },
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
    nameForm: 'A name begins with a letter and has 2 or more letters, digits, dots, colons, underscores and hyphens',
    leaveCreation: 'Leave without creating instances?',
    notWhile: {
      pending: 'The instance is still being created: wait until it is running',
      changing: 'The instance is changing: wait until that is done',
      failed: 'The instance could not be created: it can only be released',
    },
    imageToInstall: 'Image for the new system disk',
    presentImageRejected: (image) => `You rejected the present image, ${image}. Accept it to use it again.`,
    reinstallFailed: 'The system disk could not be replaced.',
    reinstalling: (instance) => `The system disk of ${instance} is being replaced.`,
    happenings: {
      imageCreated: (instance) => `Created the image from instance ${instance}.`,
      created: (n) => (n === 1 ? 'Created an instance from the image.' : `Created ${n} instances from the image.`),
      reinstalled: 'Put the image on the system disk of an instance.',
    },
  },
  regions: {
    'cn-hangzhou': 'China (Hangzhou)',
    'cn-shanghai': 'China (Shanghai)',
    'cn-qingdao': 'China (Qingdao)',
    'cn-beijing': 'China (Beijing)',
    'cn-zhangjiakou': 'China (Zhangjiakou)',
    'cn-huhehaote': 'China (Hohhot)',
    'cn-wulanchabu': 'China (Ulanqab)',
    'cn-shenzhen': 'China (Shenzhen)',
    'cn-guangzhou': 'China (Guangzhou)',
    'cn-chengdu': 'China (Chengdu)',
    'cn-hongkong': 'China (Hong Kong)',
    'ap-southeast-1': 'Singapore',
    'ap-northeast-1': 'Japan (Tokyo)',
    'us-west-1': 'US (Silicon Valley)',
    'us-east-1': 'US (Virginia)',
    'eu-central-1': 'Germany (Frankfurt)',
  },
  errors: {
    'QuotaExceed.ShareImageUser': 'The image is already shared with as many accounts as Alibaba Cloud allows.',
    'QuotaExceed.ShareImage': 'This account already shares as many images as Alibaba Cloud allows.',
    'InvalidAccount.NotFound':
      'There is no Alibaba Cloud account with this ID. The ID of a RAM user cannot receive images: ask for that of the account.',
    'InvalidAccount.Forbbiden': 'This is your own account.',
    'InvalidImageId.BidMismatch':
      'This account belongs to Alibaba Cloud’s other site, for China or for the rest of the world, and cannot receive the image.',
    ImageUseShared: 'The image is still shared. First stop sharing it with every account.',
    ImageUsingByInstance:
      'Instances of yours were made from this image. Release them or replace their system disks, then delete it.',
    SharedImageDeleted:
      'The owner has deleted this image, or no longer shares it with you: the system disk cannot be re-initialized. Replace it with another image instead.',
    'InvalidDiskId.OperationNotSupported':
      'The image that this system disk was made from is deleted: the disk cannot be re-initialized. Replace it with another image instead.',
    'InvalidDiskId.NotFound': 'There is no such disk any more. Look at the instance again.',
    IncorrectDiskStatus: 'The disk is busy with something else. Try again when that is done.',
    'InvalidImageId.NotFound':
      'There is no such image in this region any more. It may have been deleted, or its owner may have stopped sharing it.',
    'OperationDenied.ImageNotValid': 'The image cannot be used: it is deleted or disabled, or not shared with you.',
    IncorrectImageStatus:
      'The image is not in a state for this: it is still being made, has failed or is deprecated, or its copy is already done.',
    ImageIsCreating: beingMade,
    ImageIsImporting: beingMade,
    'InvalidStatus.ImageIsCreating': beingMade,
    'ImageStatus.NotAvailable': 'The image is not in the Normal state. Try again when it is.',
    'InvalidImageName.Duplicated': 'You already have an image of this name in that region. Choose another name.',
    'InvalidImageName.Malformed': imageTexts.name,
    'InvalidDescription.Malformed': imageTexts.description,
    'InvalidDescription.Emptied':
      'Alibaba Cloud keeps an image’s description when it is emptied. Enter another one instead.',
    'QuotaExceed.Image': 'This account has as many images in that region as Alibaba Cloud allows.',
    'OperationDenied.InvalidImageStatus': 'A deprecated image cannot be shared.',
    'InvalidOperation.ServiceKeyEncryptedImageUnsupported':
      'An image that is encrypted with the service key cannot be shared. Copy it with a key of your own, then share the copy.',
    AssumeRoleError:
      'To share an encrypted image, your account first needs the RAM role AliyunECSShareEncryptImageDefaultRole.',
    'OperationDeined.EncryptedSnapshot':
      'The image is encrypted: it cannot be shared as it is, and can be copied only with encryption, which this console does not offer.',
    'OperationDeined.FullImage': 'An encrypted image of several disks cannot be shared.',
    'OperationDenied.ImageCopying': 'The image is being copied. Wait until that is done, or cancel the copy.',
    'OperationDenied.ImageCopyConflict': 'The image is being copied already. Try again when that is done.',
    IncorrectDestinationRegion: 'The image is in this region already, where it can only be copied with encryption.',
    'DestinationRegion.NotFound': noSuchRegion,
    RegionNotSupportCopy: 'Alibaba Cloud does not copy images to or from this region.',
    'OperationDenied.SameRegionOnly': 'An image that others shared with you can be copied only within its own region.',
    'OperationDenied.EncryptSnapshotAcrossRegion':
      'An image that is not encrypted cannot be encrypted on its way to another region.',
    ImageCreatedNotFromCopy: 'This image is no copy, so there is no copying to cancel.',
    CancelNotSupported: 'This copy can no longer be cancelled.',
    IncorrectInstanceStatus:
      'The instance is not in a state for this. Its system disk can be changed only while it is stopped; if it is busy, wait until that is done.',
    'IncorrectInstanceStatus.Initializing': 'The instance is still being created. Try again when it is running.',
    'InvalidInstanceId.NotFound': 'There is no such instance in this region any more.',
    'InvalidInstanceName.Malformed': 'The name of an instance has 2 to 128 characters.',
    'InvalidOperation.DeletionProtection': 'This instance is protected from being released.',
    'InvalidParam.EncryptedMismatch':
      'This shared image is encrypted: a disk made from it needs a key of your own, which this console does not ask for.',
    'InvalidZoneId.NotFound': 'This zone does not belong to the region.',
    'InvalidRegionId.NotFound': noSuchRegion,
    'InvalidSystemDiskSize.LessThanImageSize': 'The system disk is too small for this image.',
    'QuotaExceed.ElasticQuota': noMoreInstances,
    'QuotaExceed.AfterpayInstance': noMoreInstances,
    'OperationDenied.NoStock': 'This zone has nothing left of this kind. Choose another zone.',
  },
}
