import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    origin: {
      title: 'Penerima melihat citra yang dipakai instansnya',
      action: ({ words: { tencent } }) =>
        `sebagai Borealis Studio di Tencent Cloud, temukan instans studio-site di “${tencent.menu.instances}”, klik nama citranya, golden-web-base, lalu klik nama itu sekali lagi di daftar citra bersama.`,
      why: 'Instans itu milik Borealis Studio, sedangkan citranya milik Aurora Games. Saat instans dibuat, seluruh isi citra disalin ke disk sistem milik instans itu sendiri.',
    },
    question: {
      title: 'Pemilik hendak menghapus citra',
      action: ({ messages }) =>
        `sebagai Aurora Games, pilih “${messages.list.moreActions}” > “${messages.image.delete}” di baris golden-web-base. Untuk saat ini, baca saja isi jendelanya.`,
      why: 'Tidak ada yang merugikan pihak lain tanpa disebutkan lebih dahulu. Jendela menjelaskan apa yang hilang bagi mereka dan menampilkan siapa yang masih memiliki akses: Tencent Cloud tidak menghapus citra sebelum semua berbagi dibatalkan.',
    },
    stop: {
      title: 'Pemilik menarik citra dari satu penerima',
      action: ({ messages, words: { tencent } }) =>
        `klik “${messages.imageDetails.delete.cancel}”, lalu “${tencent.stopSharing}” di baris yang sama, pilih Borealis Studio (100023470202), lalu konfirmasikan.`,
      why: 'Bagi Borealis Studio, ini sama saja dengan penghapusan: citra tidak terlihat lagi, dan tidak dapat dipakai untuk membuat atau menginstal ulang instans. Bedanya hanya satu: pemilik masih dapat membagikannya lagi.',
    },
    stillRunning: {
      title: 'Instans tetap berjalan',
      action: ({ words: { tencent } }) =>
        `sebagai Borealis Studio, kembali ke “${tencent.menu.instances}”, lalu lihat studio-site.`,
      why: ({ messages }) =>
        `Instans tidak dapat ditarik kembali lewat citranya: disk sistemnya sejak awal merupakan salinan. Tentang citranya, daftar akan menyebutkan “${messages.instanceActions.imageGone}”.`,
    },
    noReinstall: {
      title: 'Tetapi tidak dapat diinstal ulang dari citranya',
      action: ({ words: { tencent } }) =>
        `klik “${tencent.reinstall}” di baris studio-site, lalu baca keterangan jendela tentang citra saat ini.`,
      why: 'Instal ulang memerlukan citra itu sendiri, dan citra itu sudah di luar jangkauan penerima. Citra lain yang dimilikinya dapat dipakai, tetapi semua data di disk sistem akan hilang.',
    },
    ownImage: {
      title: 'Penerima menyimpan hasil kerjanya',
      action: ({ words: { tencent } }) =>
        `tutup jendela, klik “${tencent.createImage}” di baris studio-site, beri nama citra, lalu konfirmasikan.`,
      why: 'Citra yang dibuat dari instans adalah milik penerima sendiri: dapat dipakai untuk membuat instans, dibagikan, dan dihapus, apa pun yang dilakukan pemilik citra semula.',
    },
    delete: {
      title: 'Pemilik menghapus citra',
      action: ({ messages }) =>
        `sebagai Aurora Games, tutup jendela, pilih “${messages.list.moreActions}” > “${messages.image.delete}” di baris golden-web-base, lalu konfirmasikan.`,
      why: 'Cumulus Analytics masih memiliki akses, jadi konsol membatalkan berbagi dahulu, lalu menghapus citra. Citra itu tidak dapat dipulihkan. Pemilik pun kehilangannya: web-front-1 dan web-front-2 tetap berjalan, tetapi tanpa citra untuk menginstalnya ulang.',
    },
    stillShared: {
      title: 'Di Ping An Cloud keterangannya sama',
      action: ({ messages }) =>
        `sebagai Aurora Games di Ping An Cloud (tombol di bawah membawa Anda ke sana), pilih “${messages.list.moreActions}” > “${messages.image.delete}” di baris golden-web-base, lalu baca isi jendelanya.`,
      why: 'Dua akun memiliki akses ke citra ini, dan citra hanya dapat dihapus setelah tidak ada lagi yang memiliki akses. Manual Ping An Cloud tidak menyebutkannya; konsol menerapkan aturan itu juga di sana, agar tidak ada yang kehilangan citra tanpa disadari.',
    },
    stopAll: {
      title: 'Pemilik membatalkan semua berbagi dahulu',
      action: ({ messages, words: { pingan } }) =>
        `klik “${messages.imageDetails.delete.cancel}”, lalu “${pingan.stopSharing}” di baris yang sama, pilih “${messages.stopSharing.everyone(2)}”, lalu konfirmasikan.`,
      why: 'Di Ping An Cloud, penerima mendapatkan sesuatu kembali: citra bersama memakai kuota citra mereka, dan kini kuota itu kembali longgar. Instans mereka tetap berjalan.',
    },
    deleteAlone: {
      title: 'Lalu menghapus citra yang tidak dimiliki siapa pun lagi',
      action: ({ messages }) =>
        `tutup jendela, pilih lagi “${messages.list.moreActions}” > “${messages.image.delete}” di baris itu, lalu konfirmasikan.`,
      why: 'Kali ini jendela tidak menampilkan siapa pun. Di antara kedua langkah itu ada waktu untuk mengetahui apakah masih ada yang memerlukan citra: saat itu citra masih dapat dibagikan lagi, setelah dihapus tidak.',
    },
    copy: {
      title: 'Di Alibaba Cloud, penerima menyimpan salinan',
      action: ({ messages, words: { alibaba } }) =>
        `sebagai Borealis Studio di Alibaba Cloud, di ${alibaba.regions['cn-shanghai']} (tombol di bawah membawa Anda ke sana), pilih “${messages.list.moreActions}” > “${alibaba.copy}” di baris golden-web-base, lalu konfirmasikan.`,
      why: 'Di sini penerima boleh menyalin citra bersama di dalam wilayahnya. Salinan itu miliknya sendiri dan memakai kuota citranya sendiri. Di cloud yang tidak menyediakannya, citra yang dibuat dari instans menjadi gantinya.',
    },
    deleteForAll: {
      title: 'Pemilik menghapus citra di sana juga',
      action: ({ messages, words: { alibaba } }) =>
        `sebagai Aurora Games di Alibaba Cloud, di ${alibaba.regions['cn-shanghai']} (tombol di bawah membawa Anda ke sana), pilih “${messages.list.moreActions}” > “${messages.image.delete}” di baris golden-web-base, lalu konfirmasikan.`,
      why: 'Akun yang pernah menerimanya tidak dapat lagi menemukan citra, membuat instans atau mengganti disk sistem dengannya, atau menginisialisasi ulang disk sistem yang dibuat darinya. Instans mereka tetap berjalan.',
    },
    kept: {
      title: 'Salinannya masih ada',
      action: ({ words: { alibaba } }) =>
        `sebagai Borealis Studio, buka “${alibaba.menu.images}” > “${alibaba.customImages}”.`,
      why: 'Salinan milik sendiri tidak dapat dihapus pihak lain. Salinan adalah citra tersendiri dengan ID sendiri: disk dari citra yang sudah dihapus tidak dapat diinisialisasi ulang dengannya, tetapi dapat diganti dengannya.',
    },
    endsAll: {
      title: 'Di Huawei Cloud, pembagian berakhir bersama citra',
      action: ({ messages }) =>
        `sebagai Aurora Games di Huawei Cloud (tombol di bawah membawa Anda ke sana), pilih “${messages.list.moreActions}” > “${messages.image.delete}” di baris golden-web-base. Anda tidak perlu mengonfirmasi.`,
      why: 'Di sini tidak ada yang perlu dihentikan dahulu: begitu citra dihapus, semua pembagiannya langsung berakhir, baik yang diterima, ditolak, maupun belum dijawab. Karena itu, baca dahulu milik siapa saja sebelum mengonfirmasi.',
    },
  },
  end: 'Anda telah melihat apa yang hilang ketika citra berhenti dibagikan atau dihapus, apa yang tetap berjalan, dan dua cara mempertahankan citra: menyalinnya, atau membuat citra dari instans.',
}
