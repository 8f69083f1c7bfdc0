import type { CloudWords } from '../../words.ts'

export const words: CloudWords = {
  product: 'Cloud Virtual Machine',
  menu: { instances: 'Instances', images: 'Images' },
  customImages: 'Custom Image',
  sharedImages: 'Shared Image',
  rejectedImages: 'Rejected Images',
  share: 'Share',
  shareWindow: 'Shared Image',
  stopSharing: 'Cancel Sharing',
  createInstance: 'Create Instance',
  copy: 'Copy',
  createImage: 'Create Custom Image',
  reinstall: 'Reinstall',
  terminate: 'Terminate',
  terminated: { one: 'Terminated', several: 'Terminated' },
  accountInformation: 'Account Information',
  accountId: 'Account ID',
  accountIdHint:
    'The owner of an image needs this ID to share with you. It belongs to the root account; the ID of a sub-user or collaborator cannot receive images.',
  recipientForm: 'An account ID is 7 to 12 digits',
  reminders: {
    region:
      'The image is shared only within this region, and recipients find it in the same region. To share it in another region, copy it there first and share the copy.',
    sensitiveData:
      'Before sharing, make sure that the image holds no sensitive data such as passwords, keys or customer files.',
    trust:
      'Tencent Cloud does not guarantee the integrity or security of shared images. Please use only shared images from trusted sources.',
    quota: 'Shared images do not count towards your own image quota.',
  },
  stopConsequence:
    'These accounts will no longer see the image, create instances from it or reinstall instances with it. Instances they have already created keep running.',
  reinstallConsequence:
    'All data on the system disk of this instance will be wiped and cannot be recovered. The instance keeps its ID, its private IP and its data disks.',
  terminateConsequence:
    'Terminated instances are released with the data on their system disks and cannot be recovered. Custom images made from them stay.',
  imageGone:
    'This image was deleted, or its owner no longer shares it with you. The instance keeps running, and you can make a custom image from it, but it can only be reinstalled from another image.',
  imageRejected: 'You rejected this image. Accept it before you create instances from it.',
  ownFromReceived:
    'This instance was built on an image that another account shares with you. The custom image that you make from it is your own: you can share, edit, copy and delete it.',
  deleteConsequence:
    'A deleted image cannot be restored. Nobody can create instances from it or reinstall instances with it any more. Instances already created from it keep running.',
  notOffered: {
    edit: 'The name and description of a shared image cannot be changed.',
    delete: 'An image that others shared with you cannot be deleted; only its owner can end the sharing.',
    shareOn: 'An image that others shared with you cannot be shared with anyone else.',
  },
  shareOnlyAvailable: 'Only an image in the Normal state can be shared',
  instances: {
    states: {
      pending: 'Creating',
      running: 'Running',
      stopped: 'Shut down',
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
      failed: 'The instance could not be created: it can only be terminated',
    },
    imageToInstall: 'Image to reinstall from',
    presentImageRejected: (image) => `You rejected the present image, ${image}. Accept it to reinstall from it.`,
    reinstallFailed: 'The instance could not be reinstalled.',
    reinstalling: (instance) => `${instance} is being reinstalled.`,
    happenings: {
      imageCreated: (instance) => `Created the image from instance ${instance}.`,
      created: (n) => (n === 1 ? 'Created an instance from the image.' : `Created ${n} instances from the image.`),
      reinstalled: 'Reinstalled an instance with the image.',
    },
  },
  regions: {
    'ap-guangzhou': 'South China (Guangzhou)',
    'ap-shanghai': 'East China (Shanghai)',
    'ap-nanjing': 'East China (Nanjing)',
    'ap-beijing': 'North China (Beijing)',
    'ap-chengdu': 'Southwest China (Chengdu)',
    'ap-chongqing': 'Southwest China (Chongqing)',
    'ap-hongkong': 'Hong Kong/Macao/Taiwan (Hong Kong, China)',
    'ap-singapore': 'Southeast Asia (Singapore)',
    'ap-jakarta': 'Southeast Asia (Jakarta)',
    'ap-bangkok': 'Southeast Asia Pacific (Bangkok)',
    'ap-seoul': 'Northeast Asia (Seoul)',
    'ap-tokyo': 'Northeast Asia (Tokyo)',
    'na-siliconvalley': 'West US (Silicon Valley)',
    'na-ashburn': 'Eastern United States (Virginia)',
    'eu-frankfurt': 'Europe (Frankfurt)',
    'sa-saopaulo': 'South America (Sao Paulo)',
  },
  errors: {
    OverQuota: 'The image is already shared with as many accounts as Tencent Cloud allows.',
    'InvalidAccountId.NotFound': 'There is no Tencent Cloud account with this ID.',
    'InvalidAccountIs.YourSelf': 'This is your own account.',
    'FailedOperation.AccountIsYourSelf': 'This is your own account.',
    'FailedOperation.NotMasterAccount': 'This is a sub-user or collaborator. Ask for the ID of its root account.',
    'FailedOperation.AccountAlreadyExists': 'The image is already shared with this account.',
    'FailedOperation.BYOLImageShareFailed': 'An image that brings its own licence cannot be shared.',
    'UnsupportedOperation.EncryptedImagesNotSupported':
      'An encrypted image cannot be shared or copied to another region.',
    'InvalidParameter.InstanceImageNotSupport':
      'An image of a whole machine with its data disks cannot be shared or copied to another region.',
    'InvalidParameterValue.InvalidImageState': 'The image is busy or not in the Normal state. Try again when it is.',
    'InvalidParameterValue.InvalidImageId': 'Tencent Cloud does not allow this for this image.',
    'UnauthorizedOperation.ImageNotBelongToAccount': 'Only the owner of an image can share it or see who has it.',
    'InvalidImageId.NotFound':
      'There is no such image in this region any more. It may have been deleted, or its owner may have stopped sharing it.',
    'InvalidImageId.InShared':
      'The image is still shared. It can be deleted only after every share of it is cancelled.',
    'InvalidImageId.IncorrectState': 'The image is busy. Try again when it is in the Normal state.',
    'InvalidImageName.Duplicate': 'You already have an image of this name in this region. Choose another name.',
    'InvalidParameterValue.InvalidImageIdIsShared': 'An image that others shared with you cannot be deleted.',
    'InvalidParameterValue.TooLarge': 'The name or description is longer than Tencent Cloud allows.',
    'UnsupportedOperation.SharedImageModifyUnsupported':
      'The name and description of an image that others shared with you cannot be changed.',
    'InvalidZone.MismatchRegion': 'This zone does not belong to the region.',
    InstancesQuotaLimitExceeded: 'This account may have no more instances in this zone.',
    'LimitExceeded.InstanceQuota': 'This account may have no more instances in this zone.',
    'ResourceInsufficient.AvailabilityZoneSoldOut': 'This zone has nothing left of this kind. Choose another zone.',
    ImageQuotaLimitExceeded: 'This account has as many images in the region as Tencent Cloud allows.',
    'InvalidParameterValue.InvalidRegion': 'The image is in this region already.',
    'InvalidRegion.Unavailable': 'Tencent Cloud does not copy images between mainland China and other regions.',
    'InvalidInstanceId.NotFound': 'There is no such instance in this region any more.',
    'OperationDenied.InstanceOperationInProgress':
      'The instance is busy with something else. Try again when that is done.',
    'UnsupportedOperation.InstanceStatePending': 'The instance is still being created. Try again when it is running.',
  },
}
