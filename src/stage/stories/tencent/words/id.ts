import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    findId: {
      title: 'Penerima mencari ID akunnya',
      action: ({ words: { tencent } }) =>
        `sebagai Borealis Studio, klik nama akun di bagian atas, lalu pilih “${tencent.accountInformation}”.`,
      why: 'Citra dibagikan dengan sebuah ID akun. ID itu harus milik akun root; ID subpengguna atau kolaborator tidak dapat menerima citra.',
    },
    copyId: {
      title: 'Penerima menyalin ID untuk pemilik',
      action: 'salin ID akun dengan tombol di sebelahnya.',
      why: 'Dalam kenyataan, penerima mengirimkannya kepada pemilik lewat email atau chat. Di sini Anda memainkan keduanya.',
    },
    openShare: {
      title: 'Pemilik membuka jendela berbagi',
      action: ({ words: { tencent } }) =>
        `sebagai Aurora Games, tetap di “${tencent.customImages}”, lalu klik “${tencent.share}” di baris lobby-server.`,
      why: 'Hanya citra milik sendiri yang dapat dibagikan. Bersihkan dahulu citra yang berisi kata sandi, kunci, atau file pelanggan: penerima dapat membaca seluruh isinya.',
    },
    share: {
      title: 'Pemilik membagikan citra',
      action: ({ words: { tencent } }) =>
        `tempelkan ID Borealis Studio, 100023470202, ke “${tencent.accountId}”, lalu klik “${tencent.share}”.`,
      why: 'Penerima tidak perlu menyetujui: citra langsung tersedia baginya, dan kuota citra kedua pihak tidak terpakai.',
    },
    shareAgain: {
      title: 'Lalu membagikannya dengan satu akun lagi',
      action: ({ words: { tencent } }) =>
        `dengan cara yang sama, bagikan dengan Drift Labs: masukkan 100023470404, lalu klik “${tencent.share}”.`,
      why: 'Satu citra dapat dibagikan dengan paling banyak 50 akun. Jendela menghitungnya dan menampilkan siapa yang memiliki akses sejak kapan.',
    },
    receive: {
      title: 'Penerima menemukan citra',
      action: ({ words: { tencent } }) =>
        `buka “${tencent.menu.images}”, lalu tab “${tencent.sharedImages}”: lobby-server ada di sana.`,
      why: 'Tencent Cloud tidak menjamin integritas atau keamanan citra yang dibagikan: gunakan hanya citra dari pemilik yang Anda percayai.',
    },
    otherRegion: {
      title: 'Penerima melihat wilayah lain',
      action: 'pilih Shanghai (ap-shanghai) sebagai wilayah di bagian atas: lobby-server tidak ada di sana.',
      why: 'Citra hanya dibagikan di wilayahnya sendiri. Untuk wilayah lain, pemilik menyalinnya dahulu ke sana, lalu membagikan salinannya.',
    },
    sameRegion: {
      title: 'Lalu kembali',
      action: 'pilih lagi Guangzhou (ap-guangzhou).',
      why: 'Jika penerima tidak menemukan citra yang dibagikan, wilayah adalah hal pertama yang perlu diperiksa.',
    },
    lookInside: {
      title: 'Penerima melihat yang tidak boleh dilakukan',
      action: 'buka lobby-server dengan mengeklik namanya, lalu baca apa yang tidak tersedia untuknya.',
      why: 'Citra yang dibagikan tetap milik pemiliknya: penerima tidak dapat mengganti namanya, menghapusnya, atau membagikannya dengan orang lain.',
    },
    openCreation: {
      title: 'Penerima menggunakan citra',
      action: ({ words: { tencent } }) => `klik “${tencent.createInstance}”.`,
      why: 'Untuk itulah citra yang diterima: membuat instans, dan menginstal ulang instans yang sudah ada.',
    },
    create: {
      title: 'Lalu membuat instans darinya',
      action: ({ words: { tencent } }) =>
        `beri nama instans, pilih zona yang belum habis, lalu klik “${tencent.createInstance}”.`,
      why: 'Instans itu milik penerima sendiri. Yang dibangun di atasnya juga dapat dijadikan citra kustom miliknya.',
    },
    cancel: {
      title: 'Pemilik menarik kembali citra',
      action: ({ words: { tencent } }) =>
        `klik “${tencent.stopSharing}” di baris lobby-server, pilih Borealis Studio (100023470202), lalu konfirmasikan.`,
      why: 'Jendela lebih dahulu menyebutkan apa yang hilang bagi penerima. Citra baru dapat dihapus bila tidak ada lagi yang memiliki akses.',
    },
    gone: {
      title: 'Penerima tidak memilikinya lagi',
      action: ({ words: { tencent } }) => `lihat “${tencent.sharedImages}”: lobby-server sudah tidak ada.`,
      why: 'Penerima tidak dapat lagi membuat apa pun darinya. Instans yang sudah dibuatnya tetap berjalan.',
    },
    lastSlot: {
      title: 'Pemilik memberikan tempat terakhir',
      action: ({ words: { tencent } }) =>
        `bagikan match-server-partners, yang sudah dimiliki 49 akun, dengan 100023470202: “${tencent.share}” di barisnya.`,
      why: 'Akun kelima puluh adalah yang terakhir. Barisnya kemudian menunjukkan 50 dari 50.',
    },
    full: {
      title: 'Tidak ada tempat untuk satu lagi',
      action:
        'di jendela yang sama masukkan juga 100023470404, lalu lihat apa yang disebutkan sebelum ada yang dikirim.',
      why: 'Tencent Cloud akan menolak yang kelima puluh satu. Jika memerlukan tempat, batalkan dahulu berbagi dengan akun lain.',
    },
  },
  end: 'Anda telah menemukan ID akun, membagikan citra, menerima dan menggunakannya, menariknya kembali, serta menemui batas 50 akun.',
}
