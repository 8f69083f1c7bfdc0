import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    openImages: {
      title: 'Pemilik membuka daftar citranya',
      action: ({ words: { pingan } }) => `sebagai Aurora Games, pilih “${pingan.menu.images}” di menu.`,
      why: 'Hanya citra kustom milik sendiri yang dapat dibagikan. Citra yang dibagikan orang lain dengan Anda tidak dapat dibagikan lagi.',
    },
    chooseRegion: {
      title: 'Pemilik memilih wilayah tujuan',
      action: ({ words: { pingan } }) => `di bagian atas, pilih wilayah ${pingan.regions['Region-southChina']}.`,
      why: 'Citra tidak dapat dibagikan lintas wilayah. Untuk membagikannya di wilayah lain, salin dahulu ke sana, lalu bagikan salinannya.',
    },
    openSharing: {
      title: 'Pemilik membuka halaman berbagi',
      action: ({ words: { pingan } }) =>
        `di tab “${pingan.customImages}”, klik “${pingan.share}” di baris lobby-server.`,
      why: 'Bersihkan citra dari data dan berkas sensitif sebelum membagikannya: siapa pun yang membuat instans darinya dapat membaca semuanya.',
    },
    copyUsername: {
      title: 'Penerima mencari nama penggunanya',
      action: ({ words: { pingan } }) =>
        `sebagai Cumulus Analytics, klik nama akun di bagian atas, pilih “${pingan.accountInformation}”, lalu salin nama pengguna dengan tombol di sebelahnya.`,
      why: 'Ping An Cloud mengenali penerima dari nama pengguna akun utamanya. Subakun tidak dapat menerima citra.',
    },
    share: {
      title: 'Pemilik membagikan citra',
      action: ({ words: { pingan } }) =>
        `biarkan jenis akun “${pingan.accountType!.value}”, tempelkan cumulus.analytics ke “${pingan.accountId}”, lalu klik “${pingan.shareButton!.label}”.`,
      why: 'Satu citra dapat dibagikan dengan paling banyak 20 penerima, dan satu akun dapat berbagi 200 kali sehari. Halaman menghitung keduanya dan menampilkan nama pengguna yang memiliki akses.',
    },
    receive: {
      title: 'Penerima menemukan citra',
      action: ({ words: { pingan } }) =>
        `buka “${pingan.menu.images}”, lalu tab “${pingan.sharedImages}”: lobby-server ada di sana.`,
      why: 'Citra bersama tidak memakai kuota pemiliknya, tetapi memakai kuota penerima: halaman menunjukkan 6 dari 6 citra, dan tidak ada tempat lagi.',
    },
    shareOn: {
      title: 'Penerima tidak dapat membagikannya lagi',
      action: ({ messages, words: { pingan } }) =>
        `di baris lobby-server, buka “${messages.list.moreActions}”, lalu baca mengapa “${pingan.share}” tidak tersedia.`,
      why: 'Citra tetap milik pemiliknya. Karena itu daftar pemilik selalu menunjukkan semua penerima: tidak ada yang mendapatkannya lewat orang lain.',
    },
    create: {
      title: 'Penerima membuat instans dari citra',
      action: ({ words: { pingan } }) =>
        `klik “${pingan.createInstance}” di baris itu, beri nama instans, pilih zona yang belum habis, lalu konfirmasikan.`,
      why: 'Yang membayar instans adalah penerima, bukan pemilik citra. Instans itu miliknya sendiri dan tetap ada setelah berbagi berakhir.',
    },
    openAlmostFull: {
      title: 'Pemilik beralih ke citra lain',
      action: ({ words: { pingan } }) =>
        `kembali ke “${pingan.customImages}”, lalu klik “${pingan.share}” di baris match-server-partners.`,
      why: 'Sudah 19 penerima memiliki citra ini, jadi tersisa satu tempat. Halaman menyebutkannya sebelum ada yang dikirim.',
    },
    noQuota: {
      title: 'Kuota penerima sudah penuh',
      action: ({ words: { pingan } }) =>
        `masukkan cumulus.analytics di sini juga, klik “${pingan.shareButton!.label}”, lalu baca alasannya di samping nama pengguna.`,
      why: 'Citra masih punya tempat, tetapi kuota penerima tidak: Ping An Cloud menolaknya. Biarkan halaman ini terbuka; isiannya tetap ada untuk dicoba lagi.',
    },
    leave: {
      title: 'Penerima melepaskan satu citra',
      action: ({ messages, words: { pingan } }) =>
        `di “${pingan.sharedImages}”, pilih “${messages.list.moreActions}” > “${pingan.leaving!.leave}” di baris lobby-server, lalu konfirmasikan.`,
      why: 'Penerima juga dapat membatalkan citra bersama sendiri, dan kuotanya kembali longgar. Ini tidak dapat diurungkannya: hanya pemilik yang dapat membagikan citra itu lagi.',
    },
    retry: {
      title: 'Pemilik mencoba lagi',
      action: ({ messages }) => `klik “${messages.shareModal.retry(1)}”.`,
      why: 'Sekarang ada tempat. Ini penerima kedua puluh citra itu, sekaligus yang terakhir: yang kedua puluh satu akan ditolak sampai ada berbagi yang dibatalkan.',
    },
    stop: {
      title: 'Lalu menarik kembali citra',
      action: ({ words: { pingan } }) =>
        `di daftar di bawah, klik “${pingan.stopSharing}” di samping cumulus.analytics, lalu konfirmasikan.`,
      why: 'Pemilik pun dapat membatalkan berbagi kapan saja. Kuota penerima kembali longgar, tetapi dua kali berbagi hari ini tetap dihitung dalam batas 200.',
    },
  },
  end: 'Anda telah membagikan citra dengan sebuah nama pengguna, menemui kuota penerima yang penuh, dan mengakhiri berbagi dari kedua pihak.',
}
