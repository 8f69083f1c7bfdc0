import type { CloudWords } from '../../words.ts'

const signIn = 'Ping An Cloud tidak menerima tanda tangan permintaan ini.'

export const words: CloudWords = {
  product: 'Ping An Cloud ECS',
  menu: { instances: 'Instans', images: 'Citra', groups: { images: 'Citra dan Snapshot' } },
  customImages: 'Citra Kustom',
  sharedImages: 'Citra Bersama',
  rejectedImages: 'Citra Ditolak',
  share: 'Bagikan',
  shareWindow: 'Bagikan Citra',
  shareButton: { label: 'Bagikan Citra', verb: 'Bagikan' },
  stopSharing: 'Batalkan Berbagi',
  createInstance: 'Buat Instans',
  copy: 'Salin',
  createImage: 'Buat Citra Kustom',
  reinstall: 'Instal Ulang Sistem',
  terminate: 'Lepaskan',
  terminated: { one: 'Sudah dilepas', several: 'Sudah dilepas' },
  accountInformation: 'Info Akun',
  accountId: 'Nama pengguna',
  accountType: { label: 'Jenis akun', value: 'Akun utama' },
  accountIdHint:
    'Pemilik citra memerlukan nama pengguna ini untuk membagikan citra dengan Anda: di Ping An Cloud, nama ini ada di informasi dasar. Nama ini milik akun utama; subakun tidak dapat menerima citra.',
  recipientForm:
    'Nama pengguna diawali huruf dan terdiri dari 2 sampai 64 huruf, angka, titik, tanda hubung, garis bawah, dan @',
  reminders: {
    region:
      'Citra hanya dibagikan di wilayah ini, dan penerima menemukannya di wilayah yang sama. Untuk membagikannya di wilayah lain, salin terlebih dahulu ke sana, lalu bagikan salinannya.',
    sensitiveData: 'Sebelum membagikan, bersihkan citra dari data dan berkas sensitif, seperti kata sandi dan kunci.',
    trust:
      'Ping An Cloud tidak menyatakan bahwa isi citra bersama diperiksa. Gunakan hanya citra bersama dari sumber yang Anda percayai.',
    quota:
      'Citra yang dibagikan tidak memakai kuota citra Anda, tetapi memakai kuota penerimanya. Penerima membayar instans ECS yang dibuatnya dari citra itu.',
  },
  stopConsequence:
    'Akun-akun ini tidak akan melihat citra itu lagi atau membuat instans ECS darinya, dan citra berhenti memakai kuota citra mereka. Instans yang sudah mereka buat tetap berjalan.',
  reinstallConsequence: 'Semua data di disk sistem hilang dan tidak dapat dipulihkan.',
  terminateConsequence:
    'Instans yang dilepaskan hilang beserta data di disk sistemnya dan tidak dapat dipulihkan. Citra kustom yang dibuat darinya tetap ada.',
  imageGone:
    'Citra ini telah dihapus, atau tidak lagi dibagikan dengan Anda. Instans tetap berjalan, dan Anda dapat membuat citra kustom darinya.',
  imageRejected: 'Anda telah menolak citra ini. Terima dahulu sebelum membuat instans darinya.',
  ownFromReceived:
    'Instans ini dibuat dari citra yang dibagikan akun lain dengan Anda. Citra kustom yang Anda buat darinya adalah milik Anda: Anda dapat membagikan, mengedit, menyalin, dan menghapusnya.',
  deleteConsequence:
    'Citra yang dihapus tidak dapat dipulihkan, dan tidak ada lagi yang dapat membuat instans ECS darinya. Instans yang sudah dibuat darinya tetap berjalan. Keharusan membatalkan semua berbagi dahulu adalah aturan konsol ini: manual Ping An Cloud tidak menyebutkannya.',
  notOffered: {
    edit: 'Hanya pemiliknya yang dapat mengubah nama dan deskripsi citra bersama.',
    delete:
      'Hanya pemiliknya yang dapat menghapus citra bersama. Jika tidak memerlukannya, Anda dapat membatalkannya untuk diri sendiri.',
    shareOn: 'Citra yang dibagikan orang lain dengan Anda tidak dapat dibagikan lagi dengan siapa pun.',
  },
  shareOnlyAvailable: 'Hanya citra berstatus Normal yang dapat dibagikan',
  allowance: {
    used: (used, limit) => `Terpakai hari ini: ${used} dari ${limit} kali berbagi.`,
    resets: (time) => `Hitungan dimulai lagi: ${time}. Satu hari dianggap menurut kalender UTC+8.`,
    tooMany: (adding, left) =>
      `Anda akan berbagi ${adding} kali, dan hari ini ${left === 0 ? 'tidak ada yang tersisa' : `hanya tersisa ${left} kali`}: Ping An Cloud akan menolak selebihnya.`,
    unread: 'Sisa berbagi hari ini tidak dapat dibaca. Ping An Cloud yang menentukan saat Anda berbagi.',
  },
  leaving: {
    leave: 'Batalkan Citra Bersama',
    title: (image) => `Batalkan citra bersama ${image}?`,
    consequence:
      'Citra hilang dari daftar Anda dan Anda tidak dapat lagi membuat instans ECS darinya. Citra berhenti memakai kuota citra Anda. Anda tidak dapat mengurungkannya: hanya pemiliknya yang dapat membagikan citra itu lagi dengan Anda. Instans yang sudah Anda buat tetap berjalan.',
    rejectInstead:
      'Jika hanya ingin mengeluarkannya dari daftar, tolak saja: penolakan dapat Anda tarik kembali, tetapi citra tetap memakai kuota citra Anda.',
    failed: 'Citra bersama tidak dapat dibatalkan.',
    cancel: 'Pertahankan citra',
    left: (image) => `${image} tidak lagi dibagikan dengan Anda, dan tidak lagi memakai kuota citra Anda.`,
  },
  quotaUse: (used, limit) => `${used} dari ${limit} citra, termasuk yang dibagikan orang lain dengan Anda`,
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
    leaveCreation: 'Keluar tanpa membuat instans?',
    notWhile: {
      pending: 'Instans masih dibuat: tunggu hingga berjalan',
      changing: 'Instans sedang diubah: tunggu hingga selesai',
      failed: 'Instans gagal dibuat: hanya dapat dilepaskan',
    },
    imageToInstall: 'Citra untuk instal ulang',
    presentImageRejected: (image) =>
      `Anda telah menolak citra saat ini, ${image}. Terima dahulu untuk menggunakannya lagi.`,
    reinstallFailed: 'Instans tidak dapat diinstal ulang.',
    reinstalling: (instance) => `${instance} sedang diinstal ulang.`,
    happenings: {
      imageCreated: (instance) => `Membuat citra dari instans ${instance}.`,
      created: (n) => `Membuat ${n} instans dari citra.`,
      reinstalled: 'Menginstal ulang satu instans dengan citra.',
    },
  },
  regions: {
    'Region-southChina': 'Tiongkok Selatan (Shenzhen)',
    'Region-eastChina': 'Tiongkok Timur (Shanghai)',
    'Region-hongKong': 'Hong Kong',
    'Region-singapore': 'Singapura',
  },
  errors: {
    MissingParameter: 'Permintaan tidak memuat sesuatu yang diperlukan Ping An Cloud.',
    InvalidParameter: 'Ping An Cloud tidak menerima isian ini.',
    InvalidAccessKey: 'Ping An Cloud tidak mengenal kunci akses akun ini.',
    SignatureDoesNotMatch: signIn,
    TimestampExpired: 'Ping An Cloud menolak permintaan karena waktunya. Periksa jam komputer ini.',
    NonceUsed: signIn,
    RequestLimitExceeded: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
    RegionNotFound: 'Wilayah itu tidak ada.',
    ImageNotFound:
      'Citra itu tidak ada lagi di wilayah ini. Mungkin sudah dihapus, atau tidak lagi dibagikan dengan Anda.',
    ImageNotShareable:
      'Yang dapat dibagikan hanya citra kustom Anda sendiri yang berstatus Normal dan tidak terenkripsi.',
    ImageNotOwned:
      'Hanya pemilik citra yang dapat melakukannya. Citra yang dibagikan orang lain dengan Anda tidak dapat dibagikan lagi.',
    ImageNotCopyable: 'Citra terenkripsi tidak dapat disalin.',
    ImageNotAvailable: 'Citra tidak berstatus Normal. Coba lagi setelah statusnya Normal.',
    ImageNameDuplicate: 'Anda sudah memiliki citra dengan nama ini di wilayah tersebut. Pilih nama lain.',
    ImageQuotaExceeded:
      'Kuota citra Anda sudah penuh: yang dihitung adalah citra Anda sendiri dan yang dibagikan orang lain dengan Anda. Hapus atau batalkan sebagian dahulu.',
    ImageStillShared: 'Citra masih dibagikan. Batalkan semua berbagi dahulu.',
    UserNotFound: 'Tidak ada akun Ping An Cloud dengan nama pengguna ini.',
    UserIsSelf: 'Ini akun Anda sendiri.',
    UserNotMaster: 'Ini subakun. Mintalah nama pengguna akun utamanya.',
    ShareAlreadyExists: 'Citra sudah dibagikan dengan akun ini.',
    ShareNotFound: 'Citra tidak lagi dibagikan dengan akun ini.',
    ShareTenantQuotaExceeded: 'Citra sudah dibagikan dengan jumlah akun maksimal yang diizinkan Ping An Cloud.',
    ShareDailyQuotaExceeded:
      'Akun ini sudah memakai semua jatah berbagi hari ini. Anda dapat berbagi lagi saat hari berikutnya dimulai.',
    RecipientImageQuotaExceeded:
      'Kuota citra akun ini sudah penuh. Akun itu harus menghapus citranya sendiri atau membatalkan citra bersama dahulu.',
    ZoneNotFound: 'Zona ini tidak berada di wilayah tersebut.',
    ZoneSoldOut: 'Zona ini sudah habis terjual. Pilih zona lain.',
    InstanceNotFound: 'Instans itu tidak ada lagi di wilayah ini.',
    InstanceBusy: 'Instans sedang menjalankan operasi lain. Coba lagi setelah selesai.',
    InstanceQuotaExceeded: 'Akun ini tidak dapat memiliki instans lagi di zona ini.',
  },
}
