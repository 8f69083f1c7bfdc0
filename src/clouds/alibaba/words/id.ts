import type { CloudWords } from '../../words.ts'

/** Said before something is sent, and when the cloud refuses it. */
const imageTexts = {
  name: 'Nama terdiri dari 2 sampai 128 huruf, angka, titik, titik dua, garis bawah, dan tanda hubung. Nama diawali huruf, tetapi bukan aliyun atau acs:.',
  description:
    'Deskripsi terdiri dari 2 sampai 256 karakter dan tidak diawali http:// atau https://. Setelah diisi, deskripsi dapat diubah, tetapi tidak dapat dikosongkan.',
}

const beingMade = 'Citra masih dibuat. Coba lagi setelah statusnya Normal.'
const noSuchRegion = 'Wilayah itu tidak ada.'
const noMoreInstances = 'Akun ini tidak dapat memiliki instans lagi di sini.'

export const words: CloudWords = {
  product: 'Elastic Compute Service',
  menu: { instances: 'Instans', images: 'Citra', groups: { instances: 'Instans & Citra' } },
  customImages: 'Citra Kustom',
  sharedImages: 'Citra Bersama',
  rejectedImages: 'Citra Ditolak',
  share: 'Bagikan',
  shareWindow: 'Bagikan Citra',
  shareButton: { label: 'Bagikan Citra', verb: 'Bagikan' },
  stopSharing: 'Berhenti Membagikan',
  createInstance: 'Buat Instans',
  copy: 'Salin',
  createImage: 'Buat Citra Kustom',
  reinstall: 'Ganti Disk Sistem',
  terminate: 'Lepaskan',
  terminated: { one: 'Sudah dilepas', several: 'Sudah dilepas' },
  accountInformation: 'Pengaturan Keamanan',
  accountId: 'ID Akun',
  accountField: 'Akun',
  accountType: { label: 'Jenis Akun', value: 'ID Akun Alibaba Cloud' },
  accountIdHint:
    'Pemilik citra memerlukan ID ini untuk membagikan citra dengan Anda. ID ini milik akun Alibaba Cloud; ID pengguna RAM tidak dapat menerima citra.',
  recipientForm: 'ID akun terdiri dari 16 angka',
  reminders: {
    region:
      'Citra hanya dibagikan di wilayah ini, dan penerima menemukannya di wilayah yang sama. Untuk membagikannya di wilayah lain, salin terlebih dahulu ke sana, lalu bagikan salinannya.',
    sensitiveData: 'Sebelum membagikan, hapus semua data dan berkas sensitif dari citra, seperti kata sandi dan kunci.',
    trust:
      'Anda menggunakan citra bersama dengan risiko sendiri: Alibaba Cloud tidak menanggungnya. Gunakan hanya citra bersama dari sumber tepercaya.',
    quota:
      'Berbagi tidak dikenai biaya bagi siapa pun: yang membayar hanya yang membuat instans dari citra. Citra bersama tidak memakai kuota citra penerimanya.',
  },
  stopConsequence:
    'Akun-akun ini tidak dapat lagi menemukan citra, membuat instans atau mengganti disk sistem dengannya, atau menginisialisasi ulang disk sistem instans yang dibuat darinya. Instans itu tetap berjalan.',
  reinstallConsequence:
    'Disk sistem diganti dengan yang baru dan disk lama dilepaskan: semua data di dalamnya hilang dan tidak dapat dipulihkan. ID, IP privat, dan disk data instans tetap ada.',
  terminateConsequence:
    'Instans yang dilepaskan hilang beserta data di disk sistemnya dan tidak dapat dipulihkan. Citra kustom yang dibuat darinya tetap ada.',
  imageGone:
    'Citra ini telah dihapus, atau pemiliknya tidak lagi membagikannya dengan Anda. Instans tetap berjalan, tetapi disk sistemnya tidak dapat lagi diinisialisasi ulang. Anda dapat mengganti disk sistem dengan citra lain, atau membuat citra kustom dari instans.',
  imageRejected: 'Anda telah menolak citra ini. Terima dahulu sebelum membuat instans darinya.',
  ownFromReceived:
    'Instans ini dibuat dari citra yang dibagikan akun lain dengan Anda. Citra kustom yang Anda buat darinya adalah milik Anda: Anda dapat membagikan, mengedit, menyalin, dan menghapusnya.',
  deleteConsequence:
    'Citra yang dihapus tidak dapat dipulihkan. Anda dan akun yang pernah menerimanya tidak dapat lagi menemukannya, membuat instans atau mengganti disk sistem dengannya, atau menginisialisasi ulang disk sistem instans yang dibuat darinya. Instans itu tetap berjalan.',
  notOffered: {
    edit: 'Hanya pemiliknya yang dapat mengubah nama dan deskripsi citra bersama.',
    delete: 'Hanya pemiliknya yang dapat menghapus citra bersama atau berhenti membagikannya.',
    shareOn: 'Citra yang dibagikan orang lain dengan Anda tidak dapat dibagikan lagi dengan siapa pun.',
  },
  shareOnlyAvailable: 'Hanya citra berstatus Normal yang dapat dibagikan',
  imageTexts,
  power: {
    start: 'Mulai',
    stop: 'Hentikan',
    stopTitle: (instance) => `Hentikan ${instance}?`,
    stopConsequence:
      'Semua yang berjalan di instans akan berakhir, dan instans tidak dapat diakses sampai Anda memulainya lagi. Disk beserta datanya tetap ada.',
    alreadyRunning: 'Instans sudah berjalan',
    alreadyStopped: 'Instans sudah dihentikan',
    stopFirst: 'Hentikan instans dahulu: disk sistem hanya dapat diubah selama instans dihentikan',
    starting: (instance) => `${instance} sedang dimulai.`,
    stopping: (instance) => `${instance} sedang dihentikan.`,
    startFailed: 'Instans tidak dapat dimulai.',
    stopFailed: 'Instans tidak dapat dihentikan.',
  },
  reinitialisation: {
    reinitialise: 'Inisialisasi Ulang Disk Sistem',
    title: (instance) => `Inisialisasi ulang disk sistem ${instance}?`,
    consequence: (image) =>
      `Disk sistem dikembalikan ke keadaan citra ${image}: semua data yang ditulis sejak itu hilang dan tidak dapat dipulihkan. ID, IP privat, dan disk data instans tetap ada.`,
    imageGone:
      'Citra disk sistem ini telah dihapus, atau pemiliknya tidak lagi membagikannya dengan Anda: disk tidak dapat diinisialisasi ulang. Anda dapat mengganti disk sistem dengan citra lain. Untuk menyimpan isinya, buat dahulu citra kustom dari instans.',
    failed: 'Disk sistem tidak dapat diinisialisasi ulang.',
    doing: (instance) => `Disk sistem ${instance} sedang diinisialisasi ulang.`,
  },
  instances: {
    states: {
      pending: 'Sedang dibuat',
      running: 'Berjalan',
      stopped: 'Dihentikan',
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
    nameForm:
      'Nama diawali huruf dan terdiri dari minimal 2 huruf, angka, titik, titik dua, garis bawah, dan tanda hubung',
    leaveCreation: 'Keluar tanpa membuat instans?',
    notWhile: {
      pending: 'Instans masih dibuat: tunggu hingga berjalan',
      changing: 'Instans sedang diubah: tunggu hingga selesai',
      failed: 'Instans gagal dibuat: hanya dapat dilepaskan',
    },
    imageToInstall: 'Citra untuk disk sistem baru',
    presentImageRejected: (image) =>
      `Anda telah menolak citra saat ini, ${image}. Terima dahulu untuk menggunakannya lagi.`,
    reinstallFailed: 'Disk sistem tidak dapat diganti.',
    reinstalling: (instance) => `Disk sistem ${instance} sedang diganti.`,
    happenings: {
      imageCreated: (instance) => `Membuat citra dari instans ${instance}.`,
      created: (n) => `Membuat ${n} instans dari citra.`,
      reinstalled: 'Memasang citra di disk sistem satu instans.',
    },
  },
  // The API names regions in none of the console's languages but Chinese and English.
  regions: {
    'cn-hangzhou': 'Tiongkok (Hangzhou)',
    'cn-shanghai': 'Tiongkok (Shanghai)',
    'cn-qingdao': 'Tiongkok (Qingdao)',
    'cn-beijing': 'Tiongkok (Beijing)',
    'cn-zhangjiakou': 'Tiongkok (Zhangjiakou)',
    'cn-huhehaote': 'Tiongkok (Hohhot)',
    'cn-wulanchabu': 'Tiongkok (Ulanqab)',
    'cn-shenzhen': 'Tiongkok (Shenzhen)',
    'cn-guangzhou': 'Tiongkok (Guangzhou)',
    'cn-chengdu': 'Tiongkok (Chengdu)',
    'cn-hongkong': 'Tiongkok (Hong Kong)',
    'ap-southeast-1': 'Singapura',
    'ap-northeast-1': 'Jepang (Tokyo)',
    'us-west-1': 'AS (Silicon Valley)',
    'us-east-1': 'AS (Virginia)',
    'eu-central-1': 'Jerman (Frankfurt)',
  },
  errors: {
    'QuotaExceed.ShareImageUser': 'Citra sudah dibagikan dengan jumlah akun maksimal yang diizinkan Alibaba Cloud.',
    'QuotaExceed.ShareImage': 'Jumlah citra yang dibagikan akun ini sudah mencapai batas Alibaba Cloud.',
    'InvalidAccount.NotFound':
      'Tidak ada akun Alibaba Cloud dengan ID ini. ID pengguna RAM tidak dapat menerima citra: mintalah ID akunnya.',
    'InvalidAccount.Forbbiden': 'Ini akun Anda sendiri.',
    'InvalidImageId.BidMismatch':
      'Akun ini berada di situs Alibaba Cloud yang lain, situs Tiongkok atau internasional, dan tidak dapat menerima citra.',
    ImageUseShared: 'Citra masih dibagikan. Berhentilah dahulu membagikannya dengan semua akun.',
    ImageUsingByInstance:
      'Anda masih memiliki instans yang dibuat dari citra ini. Lepaskan instans itu atau ganti disk sistemnya, lalu hapus citra.',
    SharedImageDeleted:
      'Pemiliknya telah menghapus citra ini, atau tidak lagi membagikannya dengan Anda: disk sistem tidak dapat diinisialisasi ulang. Gantilah disk sistem dengan citra lain.',
    'InvalidDiskId.OperationNotSupported':
      'Citra asal disk sistem ini telah dihapus: disk tidak dapat diinisialisasi ulang. Gantilah disk sistem dengan citra lain.',
    'InvalidDiskId.NotFound': 'Disk itu tidak ada lagi. Lihat kembali instansnya.',
    IncorrectDiskStatus: 'Disk sedang menjalankan operasi lain. Coba lagi setelah selesai.',
    'InvalidImageId.NotFound':
      'Citra itu tidak ada lagi di wilayah ini. Mungkin sudah dihapus, atau pemiliknya berhenti membagikannya.',
    'OperationDenied.ImageNotValid':
      'Citra tidak dapat digunakan: sudah dihapus atau dinonaktifkan, atau tidak dibagikan dengan Anda.',
    IncorrectImageStatus:
      'Status citra tidak mengizinkan hal ini: citra masih dibuat, gagal, sudah usang, atau sudah selesai disalin.',
    ImageIsCreating: beingMade,
    ImageIsImporting: beingMade,
    'InvalidStatus.ImageIsCreating': beingMade,
    'ImageStatus.NotAvailable': 'Citra tidak berstatus Normal. Coba lagi setelah statusnya Normal.',
    'InvalidImageName.Duplicated': 'Anda sudah memiliki citra dengan nama ini di wilayah tersebut. Pilih nama lain.',
    'InvalidImageName.Malformed': imageTexts.name,
    'InvalidDescription.Malformed': imageTexts.description,
    'InvalidDescription.Emptied':
      'Alibaba Cloud mempertahankan deskripsi citra jika dikosongkan. Masukkan deskripsi lain.',
    'QuotaExceed.Image': 'Jumlah citra akun ini di wilayah tersebut sudah mencapai batas Alibaba Cloud.',
    'OperationDenied.InvalidImageStatus': 'Citra yang sudah usang tidak dapat dibagikan.',
    'InvalidOperation.ServiceKeyEncryptedImageUnsupported':
      'Citra yang dienkripsi dengan kunci layanan tidak dapat dibagikan. Salin dengan kunci Anda sendiri, lalu bagikan salinannya.',
    AssumeRoleError:
      'Untuk membagikan citra terenkripsi, akun Anda memerlukan peran RAM AliyunECSShareEncryptImageDefaultRole dahulu.',
    'OperationDeined.EncryptedSnapshot':
      'Citra ini terenkripsi: tidak dapat langsung dibagikan, dan hanya dapat disalin dengan enkripsi, yang tidak ditawarkan konsol ini.',
    'OperationDeined.FullImage': 'Citra terenkripsi dengan beberapa disk tidak dapat dibagikan.',
    'OperationDenied.ImageCopying': 'Citra sedang disalin. Tunggu hingga selesai, atau batalkan penyalinannya.',
    'OperationDenied.ImageCopyConflict': 'Citra sudah sedang disalin. Coba lagi setelah selesai.',
    IncorrectDestinationRegion: 'Citra sudah ada di wilayah ini, dan di sini hanya dapat disalin dengan enkripsi.',
    'DestinationRegion.NotFound': noSuchRegion,
    RegionNotSupportCopy: 'Alibaba Cloud tidak menyalin citra ke atau dari wilayah ini.',
    'OperationDenied.SameRegionOnly':
      'Citra yang dibagikan orang lain dengan Anda hanya dapat disalin di wilayahnya sendiri.',
    'OperationDenied.EncryptSnapshotAcrossRegion':
      'Citra yang tidak terenkripsi tidak dapat dienkripsi saat disalin ke wilayah lain.',
    ImageCreatedNotFromCopy: 'Citra ini bukan salinan, jadi tidak ada penyalinan yang dapat dibatalkan.',
    CancelNotSupported: 'Penyalinan ini tidak dapat lagi dibatalkan.',
    IncorrectInstanceStatus:
      'Status instans tidak mengizinkan hal ini. Disk sistem hanya dapat diubah selama instans dihentikan; jika instans sedang sibuk, tunggu hingga selesai.',
    'IncorrectInstanceStatus.Initializing': 'Instans masih dibuat. Coba lagi setelah berjalan.',
    'InvalidInstanceId.NotFound': 'Instans itu tidak ada lagi di wilayah ini.',
    'InvalidInstanceName.Malformed': 'Nama instans terdiri dari 2 sampai 128 karakter.',
    'InvalidOperation.DeletionProtection': 'Instans ini dilindungi dari pelepasan.',
    'InvalidParam.EncryptedMismatch':
      'Citra bersama ini terenkripsi: disk yang dibuat darinya memerlukan kunci Anda sendiri, yang tidak diminta konsol ini.',
    'InvalidZoneId.NotFound': 'Zona ini tidak berada di wilayah tersebut.',
    'InvalidRegionId.NotFound': noSuchRegion,
    'InvalidSystemDiskSize.LessThanImageSize': 'Disk sistem terlalu kecil untuk citra ini.',
    'QuotaExceed.ElasticQuota': noMoreInstances,
    'QuotaExceed.AfterpayInstance': noMoreInstances,
    'OperationDenied.NoStock': 'Zona ini sudah habis terjual. Pilih zona lain.',
  },
}
