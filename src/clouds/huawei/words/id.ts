import type { CloudWords } from '../../words.ts'

/** Said before something is sent, and when the cloud refuses it. */
const imageTexts = {
  name: 'Nama terdiri dari huruf, angka, tanda hubung, titik, garis bawah, dan spasi, tanpa spasi di awal atau akhir.',
  description: 'Deskripsi tidak boleh berisi baris baru, < atau >.',
}

export const words: CloudWords = {
  product: 'Huawei Cloud',
  menu: {
    instances: 'Elastic Cloud Server',
    images: 'Image Management Service',
    disks: 'Elastic Volume Service',
    vaults: 'Cloud Backup and Recovery',
  },
  customImages: 'Citra Privat',
  sharedImages: 'Citra Bersama',
  rejectedImages: 'Citra Ditolak',
  share: 'Bagikan',
  shareWindow: 'Bagikan Citra',
  stopSharing: 'Berhenti Membagikan',
  createInstance: 'Buat ECS',
  copy: 'Replikasi',
  createImage: 'Buat Citra',
  reinstall: 'Ganti OS',
  terminate: 'Hapus',
  accountInformation: 'Kredensial Saya',
  accountId: 'ID Proyek',
  accountIdHint:
    'Pemilik citra memerlukan ID proyek Anda di wilayah yang sama untuk berbagi dengan Anda. Setiap wilayah memiliki satu proyek, dan satu akun dapat memiliki proyek lain.',
  recipientForm: 'ID proyek terdiri dari 32 angka dan huruf a sampai f',
  reminders: {
    region:
      'Citra hanya dibagikan di dalam wilayah ini: penerima menyebutkan proyek yang dimilikinya di sini dan menemukan citra setelah beralih ke proyek itu. Untuk berbagi di wilayah lain, replikasikan citra ke sana lalu bagikan salinannya.',
    sensitiveData:
      'Sebelum berbagi, pastikan citra tidak berisi data sensitif seperti kata sandi, kunci, atau berkas pelanggan.',
    trust: 'Terima dan gunakan hanya citra bersama dari sumber tepercaya. Huawei Cloud tidak memeriksa isinya.',
    quota: 'Citra bersama tidak memakai kuota citra Anda.',
  },
  stopConsequence:
    'Proyek-proyek ini tidak akan lagi melihat citra, membuat server atau disk darinya, atau mengganti OS server dengannya. Server dan disk yang sudah dibuat tetap berfungsi.',
  reinstallConsequence:
    'Server dihentikan dan disk sistemnya diganti: semua data di dalamnya hilang. Server tetap memiliki ID, alamat IP privat, dan disk datanya.',
  terminateConsequence: 'Server yang dihapus tidak dapat dipulihkan.',
  imageGone:
    'Citra ini telah dihapus, atau pemiliknya tidak lagi membagikannya dengan Anda. Server tetap berjalan, dan Anda dapat membuat citra darinya, tetapi OS-nya hanya dapat diganti dengan citra lain.',
  ownFromReceived:
    'Server ini dibuat dari citra yang dibagikan proyek lain dengan Anda. Citra yang Anda buat darinya adalah milik Anda: Anda dapat membagikan, mengubah, mereplikasi, dan menghapusnya.',
  deleteConsequence:
    'Citra yang dihapus tidak dapat dipulihkan, dan semua pembagiannya berakhir, sudah dijawab atau belum. Tidak ada yang dapat membuat server atau disk darinya lagi. Yang sudah dibuat tetap berfungsi.',
  sharesThatEnd: (n) => `Pembagian yang berakhir bersama citra: ${n}`,
  notOffered: {
    edit: 'Hanya pemiliknya yang dapat mengubah nama dan deskripsi citra bersama.',
    delete: 'Hanya pemiliknya yang dapat menghapus citra bersama. Tolak citra untuk menghilangkannya dari daftar Anda.',
    shareOn: 'Citra yang dibagikan orang lain dengan Anda tidak dapat dibagikan kepada siapa pun lagi.',
  },
  shareOnlyAvailable: 'Hanya citra berstatus Normal yang dapat dibagikan',
  imageTexts,
  shareCopies: {
    title: 'Bagikan salinan',
    hint: 'Di setiap wilayah penerima memiliki proyek lain dengan ID tersendiri: mintalah ID proyek mereka di sana, lalu bagikan setiap salinan di wilayahnya.',
  },
  answers: {
    counts: {
      pending: (n) => `${n} menunggu konfirmasi`,
      accepted: (n) => `${n} menerima`,
      rejected: (n) => `${n} menolak`,
    },
    answer: 'Jawaban',
    invited: 'Diundang',
    answered: 'Dijawab',
    next: 'Penerima kini ditanya apakah mereka menerima citra ini. Mereka beralih ke wilayah ini dan ke proyek yang ID-nya Anda masukkan, membuka Citra Bersama, lalu menjawab di sana. Baru setelah itu citra ada di daftar mereka.',
    nextForWholeMachine:
      'Untuk menerima citra ECS penuh ini, mereka memerlukan vault pencadangan server dengan kapasitas setidaknya sebesar yang ditunjukkan Detail Cadangan. Beri tahukan kapasitasnya: tidak semua penerima dapat melihatnya.',
  },
  backups: {
    of: (backup, server) => `Cadangan ${backup} dari server ${server}`,
    disks: { system: 'Disk sistem', data: 'Disk data' },
    needed: (capacity) =>
      `Total ${capacity}. Untuk menerima citra ini, proyek memerlukan vault pencadangan server dengan kapasitas setidaknya sebesar ini.`,
    failed: 'Cadangan di balik citra ini tidak dapat dibaca.',
    unreadable:
      'Huawei Cloud tidak menampilkan cadangan di balik citra ini kepada proyek ini. Tanyakan kepada pemiliknya berapa jumlah kapasitas disknya.',
  },
  invitations: {
    acceptAll: 'Terima Semua',
    accept: 'Terima',
    reject: 'Tolak',
    acceptAgain: 'Terima',
    statuses: { pending: 'Menunggu konfirmasi', accepted: 'Diterima', rejected: 'Ditolak' },
  },
  vaults: {
    vaults: 'Vault pencadangan server',
    createVault: 'Buat vault',
    acceptWholeMachine: 'Terima Citra ECS Penuh',
    backupDetails: 'Detail Cadangan',
  },
  disks: { disks: 'Disk', requestDisk: 'Buat Disk Data' },
  regions: {
    'cn-north-4': 'CN Utara-Beijing4',
    'cn-north-9': 'CN Utara-Ulanqab1',
    'cn-east-3': 'CN Timur-Shanghai1',
    'cn-east-2': 'CN Timur-Shanghai2',
    'cn-south-1': 'CN Selatan-Guangzhou',
    'cn-southwest-2': 'CN Barat Daya-Guiyang1',
    'ap-southeast-1': 'CN-Hong Kong',
    'ap-southeast-2': 'AP-Bangkok',
    'ap-southeast-3': 'AP-Singapura',
    'af-south-1': 'AF-Johannesburg',
  },
  errors: {
    'APIGW.0802': 'Akun ini tidak memiliki proyek dengan nama ini.',
    'IMG.0009': 'Anda sudah memiliki citra dengan nama ini di sana. Pilih nama lain.',
    'IMG.0015': 'Proyek ini sudah memiliki citra sebanyak yang diizinkan.',
    'IMG.0027': 'Citra ini sudah tidak ada di sini. Mungkin telah dihapus, atau pemiliknya berhenti membagikannya.',
    'IMG.0003': imageTexts.name,
    'IMG.0054': imageTexts.description,
    'IMG.0046': 'Citra tidak berstatus Normal. Coba lagi setelah statusnya Normal.',
    'IMG.0047': 'Hanya pemilik citra yang dapat melakukan ini.',
    'IMG.0067': 'Ini bukan ID proyek Huawei Cloud.',
    'IMG.0076': 'Ini proyek Anda sendiri.',
    'IMG.0088': 'Citra sudah dibagikan dengan proyek sebanyak yang diizinkan Huawei Cloud.',
    'IMG.0089': 'Citra publik tidak dapat dibagikan.',
    'IMG.0092': 'Hanya pemiliknya yang dapat menghapus citra bersama.',
    'IMG.0098': 'Citra terenkripsi tidak dapat dibagikan.',
    'IMG.0106': 'Hanya pemilik citra yang dapat membagikannya.',
    'IMG.0108': 'Tidak ada proyek dengan ID ini di wilayah ini. Mintalah ID proyek di wilayah ini.',
    'IMG.0113': 'Citra sudah tidak dibagikan dengan proyek ini.',
    'IMG.0114': 'Pemiliknya tidak lagi membagikan citra ini dengan Anda.',
    'IMG.0135':
      'Citra ECS penuh ini tidak dapat dibagikan: citra bergantung pada cadangan jenis lama, atau cadangan yang dibagikan orang lain.',
    'IMG.0143': 'Citra terenkripsi tidak dapat direplikasi ke wilayah lain.',
    'IMG.0144': 'Citra ini sudah tidak ada di sini.',
    'IMG.0145': 'Anda tidak memiliki proyek dengan nama ini di wilayah tersebut.',
    'IMG.0151':
      'IMS tidak boleh menulis ke wilayah itu untuk Anda: buat agensi bernama ims_admin_agency yang mengizinkannya, lalu coba lagi.',
    'IMG.0182': 'Kapasitas vault ini lebih kecil daripada jumlah disk cadangan.',
    'IMG.0184': 'Vault ini sudah tidak ada. Pilih vault lain.',
    'IMG.0185': 'Vault ini sudah memiliki server sebanyak yang diizinkan.',
    'IMG.0188': 'Vault ini tidak dapat digunakan sekarang.',
    'IMG.0189': 'Citra ECS penuh memerlukan vault replikasi di wilayah itu.',
    'IMG.0193': 'Vault ini bukan untuk cadangan server.',
    'Ecs.0005': 'Huawei Cloud tidak dapat membuat server dari data ini.',
    'Ecs.0031': 'Citra ini sudah tidak ada di sini. Mungkin telah dihapus, atau pemiliknya berhenti membagikannya.',
    'Ecs.0032': 'Citra tidak berstatus Normal. Coba lagi setelah statusnya Normal.',
    'Ecs.0100': 'Server sedang sibuk dengan operasi lain. Coba lagi setelah selesai.',
    'Ecs.0114': 'Server ini sudah tidak ada di sini.',
    'Ecs.0319': 'Zona ini tidak memiliki sisa sumber daya jenis ini. Pilih zona lain.',
    'EVS.1010': 'Ukuran ini tidak dapat digunakan.',
    'EVS.2046': 'Citra ini sudah tidak ada di sini, atau bukan citra disk data.',
    'EVS.5400': 'Huawei Cloud tidak dapat membuat disk dari citra ini.',
  },
}
