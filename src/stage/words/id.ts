import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: 'Panggung demo',
  views: {
    left: 'Konsol kiri',
    right: 'Konsol kanan',
  },
  worlds: {
    title: 'Dunia',
  },
  time: {
    title: 'Waktu',
  },
  journal: {
    title: 'Jurnal',
  },
  weather: {
    title: 'Cuaca jaringan',
    clearNow: 'Cerah: tidak ada yang melambat, tidak ada yang gagal.',
    clear: 'Kembalikan ke normal',
    offlineNow: 'Offline: tidak ada permintaan yang sampai ke cloud.',
    slowed: (seconds) => `Setiap jawaban datang ${seconds} detik lebih lama.`,
    nextFail: {
      any: (n, how) => `${n} permintaan berikutnya akan gagal: ${how}.`,
      reads: (n, how) => `${n} pembacaan berikutnya akan gagal: ${how}.`,
      writes: (n, how) => `${n} perubahan berikutnya akan gagal: ${how}.`,
    },
    shareFails: {
      any: (percent, how) => `${percent}% dari semua permintaan gagal: ${how}.`,
      reads: (percent, how) => `${percent}% dari semua pembacaan gagal: ${how}.`,
      writes: (percent, how) => `${percent}% dari semua perubahan gagal: ${how}.`,
    },
    mark: (marks) => `Cuaca jaringan: ${marks.join(', ')}`,
    marks: {
      usual: 'jaringan biasa',
      slow: 'jaringan lambat',
      offline: 'tanpa koneksi',
      next: (n) => `${n} berikutnya akan gagal`,
      share: (percent) => `${percent}% gagal`,
    },
    unread: 'Cuaca jaringan tidak dapat dibaca.',
    unchanged: 'Cuaca jaringan tidak dapat diubah.',
    network: 'Jaringan',
    networks: {
      none: 'Tanpa jeda',
      usual: (seconds) => `Biasa (${seconds} detik)`,
      slow: (seconds) => `Lambat (${seconds} detik)`,
      offline: 'Tanpa koneksi (offline)',
    },
    next: { title: 'Gagalkan permintaan berikutnya', amount: 'Jumlah', set: 'Gagalkan berikutnya' },
    share: { title: 'Gagalkan sebagian permintaan', amount: 'Persen', set: 'Gagalkan sebagian' },
    range: (most) => `Bilangan bulat dari 1 sampai ${most}`,
    calls: 'Permintaan yang mana',
    callKinds: { any: 'Semua', reads: 'Hanya pembacaan', writes: 'Hanya perubahan' },
    kind: 'Cara gagalnya',
    kinds: {
      throttled: 'Terlalu banyak permintaan',
      refused: 'Akses ditolak',
      'server-error': 'Kesalahan server',
      'lost-connection': 'Koneksi terputus',
    },
    sentAgain:
      'Konsol mengulang sendiri hal yang aman: pembacaan yang gagal, dua kali, dan semua yang ditolak cloud karena terlalu banyak permintaan. Perubahan yang mungkin sudah dilakukan diserahkan kepada pengguna.',
  },
  stories: {
    title: 'Cerita',
  },
}
