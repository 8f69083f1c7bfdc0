import type { CloudWords } from '../../words.ts'

/** Said before something is sent, and when the cloud refuses it. */
const imageTexts = {
  name: 'A name is made of letters, digits, hyphens, dots, underscores and spaces, with no space at either end.',
  description: 'A description cannot hold line breaks, < or >.',
}

export const words: CloudWords = {
  product: 'Huawei Cloud',
  menu: {
    instances: 'Elastic Cloud Server',
    images: 'Image Management Service',
    disks: 'Elastic Volume Service',
    vaults: 'Cloud Backup and Recovery',
  },
  customImages: 'Private Images',
  sharedImages: 'Shared Images',
  rejectedImages: 'Rejected Images',
  share: 'Share',
  shareWindow: 'Share Image',
  stopSharing: 'Stop Sharing',
  createInstance: 'Create ECS',
  copy: 'Replicate',
  createImage: 'Create Image',
  reinstall: 'Change OS',
  terminate: 'Delete',
  accountInformation: 'My Credentials',
  accountId: 'Project ID',
  accountIdHint:
    'The owner of an image needs the ID of your project in the same region to share with you. Each region has a project, and an account may have further ones.',
  recipientForm: 'A project ID is 32 digits and letters from a to f',
  reminders: {
    region:
      'The image is shared only within this region: recipients name a project that they have here, and find the image when they switch to it. To share it in another region, replicate it there first and share the copy.',
    sensitiveData:
      'Before sharing, make sure that the image holds no sensitive data such as passwords, keys or customer files.',
    trust: 'Accept and use only shared images from sources that you trust. Huawei Cloud does not check what they hold.',
    quota: 'Shared images do not count towards your own image quota.',
  },
  stopConsequence:
    'These projects will no longer see the image, nor create servers or disks from it or change the OS of a server to it. Servers and disks that they have already made keep working.',
  reinstallConsequence:
    'The server is stopped and its system disk replaced: all data on it is lost. The server keeps its ID, its private IP address and its data disks.',
  terminateConsequence: 'A deleted server cannot be restored.',
  imageGone:
    'This image was deleted, or its owner no longer shares it with you. The server keeps running, and you can make an image from it, but its OS can only be changed to another image.',
  ownFromReceived:
    'This server was built on an image that another project shares with you. The image that you make from it is your own: you can share, edit, replicate and delete it.',
  deleteConsequence:
    'A deleted image cannot be restored, and every share of it ends, answered or not. Nobody can create servers or disks from it any more. Those already created from it keep working.',
  sharesThatEnd: (n) => `Shares that end with the image: ${n}`,
  notOffered: {
    edit: 'Only its owner can change the name and description of a shared image.',
    delete: 'Only its owner can delete a shared image. Reject it to take it off your list.',
    shareOn: 'An image that others shared with you cannot be shared with anyone else.',
  },
  shareOnlyAvailable: 'Only an image in the Normal state can be shared',
  imageTexts,
  shareCopies: {
    title: 'Share the copies',
    hint: 'Recipients have another project in each region, with an ID of its own: ask for the IDs of their projects there, and share each copy in its region.',
  },
  answers: {
    counts: {
      pending: (n) => `${n} to be confirmed`,
      accepted: (n) => `${n} accepted`,
      rejected: (n) => `${n} rejected`,
    },
    answer: 'Answer',
    invited: 'Invited',
    answered: 'Answered',
    next: 'Recipients are now asked whether they accept the image. They switch to this region and to the project whose ID you entered, open Shared Images and answer there. Only then is the image in their list.',
    nextForWholeMachine:
      'To accept this full-ECS image they need a server backup vault with at least the capacity that Backup Details shows. Tell them how much it is: not every recipient can see it.',
  },
  backups: {
    of: (backup, server) => `Backup ${backup} of server ${server}`,
    disks: { system: 'System disk', data: 'Data disk' },
    needed: (capacity) =>
      `${capacity} in all. To accept this image, a project needs a server backup vault of at least this capacity.`,
    failed: 'The backup behind this image could not be read.',
    unreadable:
      'Huawei Cloud does not show this project the backup behind the image. Ask its owner how large the disks are together.',
  },
  invitations: {
    acceptAll: 'Accept All',
    accept: 'Accept',
    reject: 'Reject',
    acceptAgain: 'Accept',
    statuses: { pending: 'To be confirmed', accepted: 'Accepted', rejected: 'Rejected' },
  },
  vaults: {
    vaults: 'Server backup vaults',
    createVault: 'Create vault',
    acceptWholeMachine: 'Accept Full-ECS Image',
    backupDetails: 'Backup Details',
  },
  disks: { disks: 'Disks', requestDisk: 'Create Data Disk' },
  regions: {
    'cn-north-4': 'CN North-Beijing4',
    'cn-north-9': 'CN North-Ulanqab1',
    'cn-east-3': 'CN East-Shanghai1',
    'cn-east-2': 'CN East-Shanghai2',
    'cn-south-1': 'CN South-Guangzhou',
    'cn-southwest-2': 'CN Southwest-Guiyang1',
    'ap-southeast-1': 'CN-Hong Kong',
    'ap-southeast-2': 'AP-Bangkok',
    'ap-southeast-3': 'AP-Singapore',
    'af-south-1': 'AF-Johannesburg',
  },
  errors: {
    'APIGW.0802': 'This account has no project of this name.',
    'IMG.0009': 'You already have an image of this name there. Choose another name.',
    'IMG.0015': 'This project has as many images as it may have.',
    'IMG.0027':
      'There is no such image here any more. It may have been deleted, or its owner may have stopped sharing it.',
    'IMG.0003': imageTexts.name,
    'IMG.0054': imageTexts.description,
    'IMG.0046': 'The image is not in the Normal state. Try again when it is.',
    'IMG.0047': 'Only the owner of an image can do this.',
    'IMG.0067': 'This is not a project ID of Huawei Cloud.',
    'IMG.0076': 'This is your own project.',
    'IMG.0088': 'The image is already shared with as many projects as Huawei Cloud allows.',
    'IMG.0089': 'A public image cannot be shared.',
    'IMG.0092': 'Only its owner can delete a shared image.',
    'IMG.0098': 'An encrypted image cannot be shared.',
    'IMG.0106': 'Only the owner of an image can share it.',
    'IMG.0108': 'There is no project with this ID in this region. Ask for the ID of a project in this region.',
    'IMG.0113': 'The image is not shared with this project any more.',
    'IMG.0114': 'The owner no longer shares this image with you.',
    'IMG.0135':
      'This full-ECS image cannot be shared: it rests on a backup of the older kind, or on one that somebody else shares.',
    'IMG.0143': 'An encrypted image cannot be replicated to another region.',
    'IMG.0144': 'There is no such image here any more.',
    'IMG.0145': 'You have no project of this name in that region.',
    'IMG.0151':
      'IMS may not write into that region for you: create an agency named ims_admin_agency that lets it, and try again.',
    'IMG.0182': 'The capacity of this vault is less than the disks of the backup together.',
    'IMG.0184': 'There is no such vault any more. Choose another one.',
    'IMG.0185': 'This vault has as many servers as it may have.',
    'IMG.0188': 'This vault cannot be used now.',
    'IMG.0189': 'A full-ECS image needs a replication vault in that region.',
    'IMG.0193': 'This vault is not one for backups of servers.',
    'Ecs.0005': 'Huawei Cloud cannot make a server of these details.',
    'Ecs.0031':
      'There is no such image here any more. It may have been deleted, or its owner may have stopped sharing it.',
    'Ecs.0032': 'The image is not in the Normal state. Try again when it is.',
    'Ecs.0100': 'The server is busy with something else. Try again when that is done.',
    'Ecs.0114': 'There is no such server here any more.',
    'Ecs.0319': 'This zone has nothing left of this kind. Choose another zone.',
    'EVS.1010': 'This size is not possible.',
    'EVS.2046': 'There is no such image here any more, or it is not one of a data disk.',
    'EVS.5400': 'Huawei Cloud cannot make a disk of this image.',
  },
}
