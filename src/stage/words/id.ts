import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: 'Panggung demo',
  views: {
    left: 'Konsol kiri',
    right: 'Konsol kanan',
    alone: { left: 'Buka konsol kiri saja', right: 'Buka konsol kanan saja' },
    open: { left: 'Buka konsol kiri', right: 'Buka konsol kanan' },
    close: { left: 'Tutup konsol kiri', right: 'Tutup konsol kanan' },
    onlyOne: 'Satu-satunya konsol di panggung tetap terbuka',
    swap: 'Tukar sisi',
    divider: 'Pembatas antara kedua konsol',
    dividerHint: 'Seret atau gunakan tombol panah. Klik dua kali untuk membagi rata.',
    noSuchView: 'Tampilan itu tidak ada',
    noSuchViewReason: (path) => `Tautan meminta ${path}, yang bukan halaman konsol ini.`,
    showUsual: 'Tampilkan halaman biasa',
    apart:
      'Browser ini tidak menyimpan apa pun: tiap konsol memiliki cloud simulasi sendiri, dan yang satu tidak melihat apa yang dilakukan yang lain.',
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
  },
  stories: {
    title: 'Cerita',
  },
}
