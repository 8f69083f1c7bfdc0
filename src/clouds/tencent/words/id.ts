import type { CloudWords } from '../../words.ts'

export const words: CloudWords = {
  product: 'Cloud Virtual Machine',
  menu: { instances: 'Instans', images: 'Citra' },
  customImages: 'Citra Kustom',
  sharedImages: 'Citra yang Dibagikan',
  rejectedImages: 'Citra yang Ditolak',
  share: 'Bagikan',
  shareWindow: 'Citra yang Dibagikan',
  stopSharing: 'Batalkan berbagi',
  createInstance: 'Buat instans',
  copy: 'Salin',
  createImage: 'Buat citra kustom',
  reinstall: 'Instal ulang',
  terminate: 'Akhiri',
  terminated: { one: 'Sudah diakhiri', several: 'Sudah diakhiri' },
  accountInformation: 'Informasi Akun',
  accountId: 'ID akun',
  accountIdHint:
    'Pemilik citra memerlukan ID ini untuk membagikan citra dengan Anda. ID ini milik akun root; ID subpengguna atau kolaborator tidak dapat menerima citra.',
  recipientForm: 'ID akun terdiri dari 7 hingga 12 digit',
  reminders: {
    region:
      'Citra hanya dibagikan di wilayah ini, dan penerima menemukannya di wilayah yang sama. Untuk membagikannya di wilayah lain, salin terlebih dahulu ke sana, lalu bagikan salinannya.',
    sensitiveData:
      'Sebelum membagikan, pastikan citra tidak berisi data sensitif seperti kata sandi, kunci, atau file pelanggan.',
    trust:
      'Tencent Cloud tidak menjamin integritas atau keamanan citra yang dibagikan. Harap hanya gunakan citra yang dibagikan dari sumber yang dapat dipercaya.',
    quota: 'Citra yang dibagikan tidak menempati kuota citra Anda sendiri.',
  },
  stopConsequence:
    'Akun-akun ini tidak akan melihat citra itu lagi, dan tidak dapat lagi membuat instans darinya atau menginstal ulang instans dengannya. Instans yang sudah mereka buat tetap berjalan.',
  reinstallConsequence:
    'Semua data di disk sistem instans ini akan dihapus dan tidak dapat dipulihkan. ID, IP privat, dan disk data instans tetap ada.',
  terminateConsequence:
    'Instans yang diakhiri akan dilepaskan beserta data di disk sistemnya dan tidak dapat dipulihkan. Citra kustom yang dibuat darinya tetap ada.',
  imageGone:
    'Citra ini telah dihapus, atau pemiliknya tidak lagi membagikannya dengan Anda. Instans tetap berjalan dan Anda dapat membuat citra kustom darinya, tetapi hanya dapat menginstalnya ulang dengan citra lain.',
  imageRejected: 'Anda telah menolak citra ini. Terima dahulu sebelum membuat instans darinya.',
  ownFromReceived:
    'Instans ini dibuat dari citra yang dibagikan akun lain dengan Anda. Citra kustom yang Anda buat darinya adalah milik Anda: Anda dapat membagikan, mengedit, menyalin, dan menghapusnya.',
  deleteConsequence:
    'Citra yang dihapus tidak dapat dipulihkan. Tidak ada lagi yang dapat membuat instans darinya atau menginstal ulang instans dengannya. Instans yang sudah dibuat darinya tetap berjalan.',
  notOffered: {
    edit: 'Nama dan deskripsi citra yang dibagikan tidak dapat diubah.',
    delete:
      'Citra yang dibagikan orang lain dengan Anda tidak dapat dihapus; hanya pemiliknya yang dapat membatalkan berbagi.',
    shareOn: 'Citra yang dibagikan orang lain dengan Anda tidak dapat dibagikan lagi dengan pihak ketiga.',
  },
  shareOnlyAvailable: 'Hanya citra berstatus Normal yang dapat dibagikan',
  // The API names regions in Chinese and English only.
  instances: {
    states: {
      pending: 'Sedang dibuat',
      running: 'Berjalan',
      stopped: 'Dimatikan',
      changing: 'Sedang diubah',
      failed: 'Gagal dibuat',
    },
    name: 'Nama instans',
    type: 'Tipe instans',
    count: 'Jumlah instans',
    none: 'Anda tidak memiliki instans di wilayah ini.',
    unread: 'Instans Anda tidak dapat dibaca.',
    creating: (n) => `${n} instans sedang dibuat.`,
    createFailed: 'Instans tidak dapat dibuat.',
    leaveCreation: 'Keluar tanpa membuat instans?',
    notWhile: {
      pending: 'Instans masih dibuat: tunggu hingga berjalan',
      changing: 'Instans sedang diubah: tunggu hingga selesai',
      failed: 'Instans gagal dibuat: hanya dapat diakhiri',
    },
    imageToInstall: 'Citra untuk instal ulang',
    presentImageRejected: (image) =>
      `Anda telah menolak citra saat ini, ${image}. Terima dahulu untuk menginstal ulang dengannya.`,
    reinstallFailed: 'Instans tidak dapat diinstal ulang.',
    reinstalling: (instance) => `${instance} sedang diinstal ulang.`,
    happenings: {
      imageCreated: (instance) => `Membuat citra dari instans ${instance}.`,
      created: (n) => `Membuat ${n} instans dari citra.`,
      reinstalled: 'Menginstal ulang satu instans dengan citra.',
    },
  },
  regions: {
    'ap-guangzhou': 'Tiongkok Selatan (Guangzhou)',
    'ap-shanghai': 'Tiongkok Timur (Shanghai)',
    'ap-nanjing': 'Tiongkok Timur (Nanjing)',
    'ap-beijing': 'Tiongkok Utara (Beijing)',
    'ap-chengdu': 'Tiongkok Barat Daya (Chengdu)',
    'ap-chongqing': 'Tiongkok Barat Daya (Chongqing)',
    'ap-hongkong': 'Hong Kong/Makau/Taiwan (Hong Kong, Tiongkok)',
    'ap-singapore': 'Asia Tenggara (Singapura)',
    'ap-jakarta': 'Asia Tenggara (Jakarta)',
    'ap-bangkok': 'Asia Tenggara (Bangkok)',
    'ap-seoul': 'Asia Timur Laut (Seoul)',
    'ap-tokyo': 'Asia Timur Laut (Tokyo)',
    'na-siliconvalley': 'Amerika Serikat Barat (Silicon Valley)',
    'na-ashburn': 'Amerika Serikat Timur (Virginia)',
    'eu-frankfurt': 'Eropa (Frankfurt)',
    'sa-saopaulo': 'Amerika Selatan (São Paulo)',
  },
  errors: {
    OverQuota: 'Citra sudah dibagikan dengan jumlah akun maksimal yang diizinkan Tencent Cloud.',
    'InvalidAccountId.NotFound': 'Tidak ada akun Tencent Cloud dengan ID ini.',
    'InvalidAccountIs.YourSelf': 'Ini akun Anda sendiri.',
    'FailedOperation.AccountIsYourSelf': 'Ini akun Anda sendiri.',
    'FailedOperation.NotMasterAccount': 'Ini subpengguna atau kolaborator. Mintalah ID akun root-nya.',
    'FailedOperation.AccountAlreadyExists': 'Citra sudah dibagikan dengan akun ini.',
    'FailedOperation.BYOLImageShareFailed': 'Citra dengan lisensi sendiri (BYOL) tidak dapat dibagikan.',
    'UnsupportedOperation.EncryptedImagesNotSupported':
      'Citra terenkripsi tidak dapat dibagikan atau disalin ke wilayah lain.',
    'InvalidParameter.InstanceImageNotSupport':
      'Citra seluruh mesin beserta disk datanya tidak dapat dibagikan atau disalin ke wilayah lain.',
    'InvalidParameterValue.InvalidImageState':
      'Citra sedang sibuk atau tidak berstatus Normal. Coba lagi setelah statusnya Normal.',
    'InvalidParameterValue.InvalidImageId': 'Tencent Cloud tidak mengizinkan hal ini untuk citra tersebut.',
    'UnauthorizedOperation.ImageNotBelongToAccount':
      'Hanya pemilik citra yang dapat membagikannya atau melihat siapa yang memiliki akses.',
    'InvalidImageId.NotFound':
      'Citra itu tidak ada lagi di wilayah ini. Mungkin sudah dihapus, atau pemiliknya telah membatalkan berbagi.',
    'InvalidImageId.InShared': 'Citra masih dibagikan. Citra hanya dapat dihapus setelah semua berbagi dibatalkan.',
    'InvalidImageId.IncorrectState': 'Citra sedang sibuk. Coba lagi setelah statusnya Normal.',
    'InvalidImageName.Duplicate': 'Anda sudah memiliki citra dengan nama ini di wilayah ini. Pilih nama lain.',
    'InvalidParameterValue.InvalidImageIdIsShared': 'Citra yang dibagikan orang lain dengan Anda tidak dapat dihapus.',
    'InvalidParameterValue.TooLarge': 'Nama atau deskripsi lebih panjang dari yang diizinkan Tencent Cloud.',
    'UnsupportedOperation.SharedImageModifyUnsupported':
      'Nama dan deskripsi citra yang dibagikan orang lain dengan Anda tidak dapat diubah.',
    'InvalidZone.MismatchRegion': 'Zona ini tidak berada di wilayah tersebut.',
    InstancesQuotaLimitExceeded: 'Akun ini tidak dapat memiliki instans lagi di zona ini.',
    'LimitExceeded.InstanceQuota': 'Akun ini tidak dapat memiliki instans lagi di zona ini.',
    'ResourceInsufficient.AvailabilityZoneSoldOut': 'Zona ini sudah habis terjual. Pilih zona lain.',
    ImageQuotaLimitExceeded: 'Jumlah citra akun ini di wilayah tersebut sudah mencapai batas Tencent Cloud.',
    'InvalidParameterValue.InvalidRegion': 'Citra sudah ada di wilayah ini.',
    'InvalidRegion.Unavailable': 'Tencent Cloud tidak menyalin citra antara Tiongkok daratan dan wilayah lain.',
    'InvalidInstanceId.NotFound': 'Instans itu tidak ada lagi di wilayah ini.',
    'OperationDenied.InstanceOperationInProgress':
      'Instans sedang menjalankan operasi lain. Coba lagi setelah selesai.',
    'UnsupportedOperation.InstanceStatePending': 'Instans masih dibuat. Coba lagi setelah berjalan.',
  },
}
