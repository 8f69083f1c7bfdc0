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
    clock: 'Waktu di cloud simulasi',
    unread: 'Jam tidak dapat dibaca.',
    asReal: 'Sama dengan waktu nyata.',
    ahead: (duration) => `${duration} lebih cepat dari waktu nyata.`,
    behind: (duration) => `${duration} lebih lambat dari waktu nyata.`,
    move: 'Majukan jam',
    hour: 'Maju satu jam',
    day: 'Maju satu hari',
    reset: (cloud) => `Ke pengaturan ulang berikutnya di ${cloud}`,
    resetMeans: 'Kali berbagi harian lalu dihitung lagi dari nol.',
    end: 'Ke akhir penyalinan dan pekerjaan',
    at: (time) => `Pada ${time}.`,
    nothingRuns: 'Tidak ada penyalinan atau pekerjaan yang berjalan.',
    moved: (duration, time) => `Jam maju ${duration}, ke ${time}.`,
    notMoved: 'Jam tidak dapat dimajukan.',
    onlyForwards: 'Jam berlaku untuk kedua konsol dan hanya dapat maju. Untuk kembali, mundurkan lewat jurnal.',
  },
  journal: {
    title: 'Jurnal',
  },
  weather: {
    title: 'Cuaca jaringan',
  },
  stories: {
    title: 'Cerita',
  },
}
