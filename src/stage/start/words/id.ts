import type { StartWords } from '../start-words.ts'

export const words: StartWords = {
  what: [
    'Citra mesin adalah isi disk sebuah server yang disimpan agar server baru dapat dibuat darinya, dan sering kali harus berpindah dari satu akun cloud ke akun lain.',
    'Konsol ini memperlihatkan caranya di empat cloud publik, bagi pemilik yang membagikan citra dan bagi penerima yang memakainya.',
    'Semua cloud disimulasikan di browser Anda, masing-masing dengan aturan dan istilahnya sendiri: tidak ada biaya, tidak ada yang bisa rusak, dan Anda tidak perlu punya akun.',
  ],
  clouds: {
    title: 'Buka sebuah cloud',
    about: {
      tencent: 'Satu citra dapat dibagikan dengan maksimal 50 akun dan langsung tersedia, hanya di wilayahnya sendiri.',
      alibaba:
        'Maksimal 50 akun, dan berbagi tidak dikenai biaya. Penerima juga dapat mengganti disk sistem dengan citra itu.',
      pingan:
        'Maksimal 20 penerima menurut nama pengguna, 200 kali berbagi per hari, dan tiap citra memakai kuota citra penerimanya.',
      huawei: 'Penerima, yaitu sebuah proyek di wilayah citra, ditanya lebih dahulu, lalu menerima atau menolak.',
    },
  },
  stories: {
    title: 'Ikuti sebuah cerita',
    about:
      'Tur terpandu: tiap langkah menunjuk kontrol yang sebenarnya, menunggu Anda memakainya, dan menjelaskan mengapa itu penting.',
    allClouds: 'Semua cloud',
    every: {
      tencent: {
        name: 'Bagikan, terima, pakai',
        about: 'Temukan ID akun penerima, bagikan citra dengannya, lalu buat instans di sisi lain.',
      },
      alibaba: {
        name: 'Berbagi, menggunakan, dan menghapus',
        about:
          'Apa yang dapat dilakukan dengan citra bersama, dan apa yang hilang bagi penggunanya setelah citra dihapus.',
      },
      pingan: {
        name: 'Berbagi dengan nama pengguna',
        about:
          'Halaman berbagi dengan dua batas, penerima yang kuotanya penuh, dan berbagi yang dapat diakhiri oleh kedua pihak.',
      },
      huawei: {
        name: 'Menerima atau menolak',
        about:
          'Bagikan dengan sebuah proyek, jawab di wilayahnya, temukan vault untuk citra ECS penuh, lalu pakai citra yang diterima.',
      },
      deleting: {
        name: 'Menghapus: yang hilang dan yang tetap',
        about:
          'Apa yang hilang bagi pihak lain di keempat cloud ketika citra berhenti dibagikan atau dihapus, apa yang tetap berjalan, dan cara penerima mempertahankan citra.',
      },
    },
  },
  pairs: {
    title: 'Lihat dua sisi sekaligus',
    about: 'Dua konsol dalam satu jendela. Yang dilakukan satu sisi terlihat di sisi lain dalam satu detik.',
    otherWorld:
      'Semua ini disiapkan di dunia “Sehari-hari”. Browser ini sekarang memakai dunia lain, jadi sebagian isinya mungkin tidak ada: pilih dunia di “Dunia”, pada panggung demo.',
    every: {
      handOver: {
        name: 'Citra berpindah tangan',
        about: 'Bagikan citra di sisi kiri: citra itu muncul di sisi kanan.',
      },
      lastSlot: {
        name: 'Berebut tempat terakhir',
        about:
          'Akun yang sama di kedua sisi, pada citra yang sudah dibagikan dengan 49 dari 50 akun: bagikan di kedua sisi, dan salah satunya ditolak.',
      },
      deleting: {
        name: 'Akhir sebuah citra',
        about:
          'Berhenti membagikan di kiri, hapus citranya, lalu lihat apa yang tidak bisa lagi dilakukan instans di kanan.',
      },
      fullQuota: {
        name: 'Sisa satu tempat',
        about: 'Kuota penerima hanya cukup untuk satu citra lagi: yang pertama memakainya, yang berikutnya ditolak.',
      },
      answering: {
        name: 'Ditanya lebih dahulu',
        about: 'Tiga citra menunggu di kanan. Terima dan tolak, lalu lihat di kiri siapa menjawab apa.',
      },
    },
  },
  notAffiliated: 'Proyek ini tidak berafiliasi dengan cloud mana pun; nama-namanya milik masing-masing.',
}
