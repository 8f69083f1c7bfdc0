import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    copyProject: {
      title: 'Penerima menyalin ID proyeknya',
      action: ({ words: { huawei } }) =>
        `sebagai Borealis Studio, temukan proyek cn-southwest-2_Image-Sharing di “${huawei.projects!.projects}”, lalu salin ID-nya dengan tombol di sebelahnya.`,
      why: 'Di Huawei Cloud, citra dibagikan dengan proyek, bukan dengan akun. Setiap wilayah memiliki sekurangnya satu, jadi pemilik memerlukan ID proyek di wilayah citra itu.',
    },
    withdraw: {
      title: 'Pemilik menarik citra yang belum dijawab',
      action: ({ words: { huawei } }) =>
        `sebagai Aurora Games, klik “${huawei.stopSharing}” di baris map-tiles-data, pilih Borealis Studio, lalu konfirmasikan.`,
      why: 'Belum ada yang menjawab, jadi tidak ada yang kehilangan apa pun: citra hanya menghilang dari daftar yang menunggu jawaban penerima.',
    },
    share: {
      title: 'Lalu membagikannya lagi',
      action: ({ words: { huawei } }) =>
        `tutup jendela, klik “${huawei.share}” di baris yang sama, tempelkan ID proyek 955de6a17ebfd62e2ea5bb84c76cd2f4 ke “${huawei.accountId}”, lalu klik “${huawei.share}”.`,
      why: 'Satu citra dapat dibagikan dengan paling banyak 128 proyek, tetapi citra ECS penuh hanya dengan 10. Berbagi baru berarti bertanya: penerima dapat memakai citra setelah menerimanya.',
    },
    readCapacity: {
      title: 'Pemilik melihat ukuran citra ECS penuh',
      action: ({ words: { huawei } }) =>
        `tutup jendela, buka studio-tools-whole-machine dari namanya, lalu baca “${huawei.vaults!.backupDetails}”.`,
      why: 'Citra ECS penuh disertai cadangan servernya. Disk sistem dan disk datanya berjumlah 80 GiB: yang menerimanya memerlukan vault dengan kapasitas sekurangnya sebesar itu. Beri tahu penerima, karena tidak semua dapat melihatnya.',
    },
    wrongRegion: {
      title: 'Penerima mencari di tempat yang salah',
      action: ({ words: { huawei } }) =>
        `sebagai Borealis Studio, buka “${huawei.menu.images}”, lalu tab “${huawei.sharedImages}”.`,
      why: ({ words: { huawei } }) =>
        `Tidak ada yang menunggu di sini. Penerima harus berada di wilayah dan proyek tujuan citra itu dibagikan; jika tidak, citra tidak terlihat. Konsol menunjukkan di mana ada yang menunggu. Untuk berbagi di wilayah lain, pemilik memakai “${huawei.copy}” dahulu, lalu membagikan salinannya.`,
    },
    chooseProject: {
      title: 'Penerima beralih ke proyek',
      action: ({ messages }) =>
        `di bagian atas, di “${messages.shell.region}”, pilih cn-southwest-2_Image-Sharing: Guiyang1, proyek Image-Sharing.`,
      why: 'Tiga citra menunggu di sini, dalam pemberitahuan di atas daftar. Citra itu belum ada di daftar: sebelum menjawab, penerima tidak dapat membuka atau memakainya.',
    },
    acceptOne: {
      title: 'Penerima menerima satu citra',
      action: ({ words: { huawei } }) => `centang matchmaker-base, lalu klik “${huawei.invitations!.accept}”.`,
      why: 'Penerima sendiri yang menentukan citra mana yang masuk ke daftarnya. Terima hanya yang berasal dari sumber tepercaya: Huawei Cloud tidak memeriksa isinya.',
    },
    rejectOne: {
      title: 'Penerima menolak citra lain',
      action: ({ words: { huawei } }) => `centang map-tiles-data, lalu klik “${huawei.invitations!.reject}”.`,
      why: 'Menolak berarti menjawab, bukan menghapus: citra tetap dibagikan, pemiliknya melihat jawaban itu, dan tidak ada yang dapat dibuat darinya.',
    },
    acceptMachine: {
      title: 'Penerima menerima citra ECS penuh ke dalam vault',
      action: ({ words: { huawei } }) =>
        `klik “${huawei.invitations!.acceptAll}”, pilih vault-servers, lalu klik “${huawei.vaults!.acceptance.confirm}”.`,
      why: 'Cadangan citra disimpan di vault milik penerima sendiri. Jenis perlindungannya harus Pencadangan, dan kapasitasnya sekurangnya jumlah semua disk, yaitu 80 GiB; halaman menjelaskan mengapa vault lainnya tidak cocok.',
    },
    acceptAgain: {
      title: 'Penerima berubah pikiran',
      action: ({ words: { huawei } }) =>
        `buka tab “${huawei.rejectedImages}”, lalu klik “${huawei.invitations!.acceptAgain}” di baris map-tiles-data.`,
      why: 'Citra yang ditolak dapat diterima lagi selama masih dibagikan. Sebaliknya juga bisa: menolak citra yang sudah diterima adalah cara penerima melepaskannya.',
    },
    createServers: {
      title: 'Penerima membuat server dari citra',
      action: ({ words: { huawei } }) =>
        `di “${huawei.sharedImages}”, klik “${huawei.createInstance}” di baris matchmaker-base, beri nama server, pilih zona yang belum habis, lalu konfirmasikan.`,
      why: ({ words: { huawei } }) =>
        `Itulah kegunaan citra disk sistem dan citra ECS penuh: membuat satu atau beberapa server, atau mengganti OS server yang sudah ada dengan “${huawei.reinstall}”. Server itu milik penerima dan tetap ada setelah berbagi berakhir.`,
    },
    requestDisk: {
      title: 'Dan disk data dari citra satunya',
      action: ({ words: { huawei } }) =>
        `kembali ke “${huawei.sharedImages}”, klik “${huawei.disks!.requestDisk}” di baris map-tiles-data, beri nama disk, pilih zona, lalu konfirmasikan.`,
      why: 'Citra disk data tidak menjalankan server: citra itu menjadi disk baru dengan isi yang sama, dan tidak pernah lebih kecil daripada citranya.',
    },
    seeAnswers: {
      title: 'Pemilik melihat jawabannya',
      action: ({ words: { huawei } }) =>
        `sebagai Aurora Games, kembali ke “${huawei.customImages}”, lalu buka map-tiles-data dari namanya.`,
      why: 'Pemilik melihat jawaban setiap proyek beserta waktunya, dan di bawahnya bahwa penerima mula-mula menolak citra lalu menerimanya. Pemilik dapat berhenti membagikan kapan saja; server dan disk yang sudah ada tetap ada.',
    },
  },
  end: 'Anda telah berbagi citra dengan sebuah proyek, menjawab dengan semua cara yang ada, memilih vault yang cocok, dan memakai citra yang diterima.',
}
