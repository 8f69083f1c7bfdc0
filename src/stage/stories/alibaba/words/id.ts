import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    openImages: {
      title: 'Pemilik membuka daftar citranya',
      action: ({ words: { alibaba } }) => `sebagai Aurora Games, pilih “${alibaba.menu.images}” di menu.`,
      why: 'Hanya citra kustom milik sendiri yang dapat dibagikan. Citra yang dibagikan orang lain dengan Anda ada di tab tersendiri dan tetap milik pemiliknya.',
    },
    chooseRegion: {
      title: 'Pemilik memilih wilayah',
      action: ({ words: { alibaba } }) => `di bilah atas, pilih wilayah ${alibaba.regions['cn-hangzhou']}.`,
      why: 'Citra hanya dibagikan di wilayahnya sendiri. Jika suatu akun memerlukannya di wilayah lain, salin dahulu citra ke sana, lalu bagikan salinannya.',
    },
    openShare: {
      title: 'Pemilik membuka jendela berbagi',
      action: ({ messages, words: { alibaba } }) =>
        `di baris build-farm-whole-machine, pilih “${messages.list.moreActions}” > “${alibaba.share}”.`,
      why: 'Jendela lebih dahulu mengingatkan: hapus semua data dan berkas sensitif dari citra sebelum membagikannya. Siapa pun yang membuat instans darinya dapat membaca seluruh isinya.',
    },
    copyId: {
      title: 'Penerima mencari ID akunnya',
      action: ({ words: { alibaba } }) =>
        `sebagai Borealis Studio, klik nama akun di bagian atas, pilih “${alibaba.accountInformation}”, lalu salin ID dengan tombol di sebelahnya.`,
      why: 'Yang diperlukan pemilik adalah ID akun Alibaba Cloud itu sendiri, terdiri dari 16 angka. ID pengguna RAM di dalamnya akan ditolak.',
    },
    share: {
      title: 'Pemilik membagikan citra',
      action: ({ words: { alibaba } }) =>
        `biarkan jenis akun “${alibaba.accountType!.value}”, tempelkan 1423470100020202 ke “${alibaba.accountField}”, lalu klik “${alibaba.shareButton!.label}”.`,
      why: 'Berbagi tidak dikenai biaya bagi siapa pun dan tidak memakai kuota citra penerima. Satu citra dapat dibagikan dengan paling banyak 50 akun.',
    },
    receive: {
      title: 'Penerima menemukan citra',
      action: ({ words: { alibaba } }) =>
        `buka “${alibaba.menu.images}”, lalu tab “${alibaba.sharedImages}”: build-farm-whole-machine ada di sana.`,
      why: 'Tidak ada yang perlu disetujui: citra langsung tersedia di wilayah yang sama. Risikonya ditanggung pengguna sendiri, bukan Alibaba Cloud: gunakan hanya citra dari sumber tepercaya.',
    },
    shareOn: {
      title: 'Penerima tidak dapat membagikannya lagi',
      action: ({ messages, words: { alibaba } }) =>
        `di baris build-farm-whole-machine, buka “${messages.list.moreActions}”, lalu baca mengapa “${alibaba.share}” tidak tersedia.`,
      why: 'Pemiliklah yang menentukan siapa yang memiliki citra, sehingga daftar di jendelanya selalu lengkap: tidak ada yang mendapatkannya lewat orang lain.',
    },
    create: {
      title: 'Penerima membuat instans dari citra',
      action: ({ words: { alibaba } }) =>
        `klik “${alibaba.createInstance}” di baris itu, beri nama instans, pilih zona yang belum habis, lalu konfirmasikan.`,
      why: 'Baru di sini ada yang membayar: biaya dikenakan kepada pembuat instans, bukan kepada pemilik citra.',
    },
    replace: {
      title: 'Penerima mengganti disk sistem dengan citra',
      action: ({ messages, words: { alibaba } }) =>
        `di baris studio-preview, yang sedang dihentikan, pilih “${messages.list.moreActions}” > “${alibaba.reinstall}”, pilih build-farm-whole-machine, lalu konfirmasikan.`,
      why: 'Inilah kegunaan lain citra bersama. ID dan alamat IP instans tetap; semua data di disk sistem lama hilang.',
    },
    stop: {
      title: 'Pemilik berhenti membagikan',
      action: ({ messages, words: { alibaba } }) =>
        `di jendela yang masih terbuka, klik “${alibaba.stopSharing}” di samping Borealis Studio, lalu konfirmasikan. Jika sudah Anda tutup, cari di “${messages.list.moreActions}” pada baris citra.`,
      why: 'Alibaba Cloud tidak menghapus citra selama masih ada satu akun yang memilikinya. Jendela lebih dahulu menyebutkan apa yang hilang bagi akun-akun itu.',
    },
    delete: {
      title: 'Pemilik menghapus citra',
      action: ({ messages }) =>
        `tutup semua jendela, pilih “${messages.list.moreActions}” > “${messages.image.delete}” di baris build-farm-whole-machine, baca akibatnya, lalu konfirmasikan.`,
      why: 'Citra yang dihapus tidak dapat dikembalikan. Para penerima sebelumnya ikut terdampak, seperti terlihat pada dua langkah berikut.',
    },
    gone: {
      title: 'Penerima tidak menemukan citra lagi',
      action: ({ words: { alibaba } }) =>
        `buka “${alibaba.menu.images}” > “${alibaba.sharedImages}”: build-farm-whole-machine sudah tidak ada.`,
      why: 'Penerima tidak dapat lagi menemukan citra itu, membuat instans darinya, atau mengganti disk sistem dengannya. Instans yang sudah dibuatnya adalah miliknya sendiri: instans itu tetap berjalan dan tidak dapat ditarik kembali oleh pemilik citra.',
    },
    reinitialise: {
      title: 'Disk yang dibuat darinya tidak dapat diinisialisasi ulang',
      action: ({ messages, words: { alibaba } }) =>
        `di “${alibaba.menu.instances}”, setelah status studio-preview kembali “${alibaba.instances.states.stopped}”, pilih “${messages.list.moreActions}” > “${alibaba.reinitialisation!.reinitialise}” di barisnya, lalu baca keterangan di jendela.`,
      why: 'Inisialisasi ulang menulis citra kembali ke disk, padahal citranya sudah tidak ada. Untuk menyimpan isi disk, penerima dapat membuat citra kustom miliknya sendiri dari instans itu.',
    },
  },
  end: 'Anda telah membagikan citra, menggunakannya dengan kedua cara, dan melihat akibat penghapusannya bagi orang lain. Skrip dapat melakukan hal yang sama dengan ModifyImageSharePermission dan DescribeImageSharePermission.',
}
