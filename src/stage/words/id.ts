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
    closeQuestion: 'Tutup konsol ini?',
    leaveQuestion: 'Tinggalkan panggung demo?',
    apart:
      'Browser ini tidak menyimpan apa pun: tiap konsol memiliki cloud simulasi sendiri, dan yang satu tidak melihat apa yang dilakukan yang lain.',
  },
  presenter: {
    keyboard: 'Pintasan keyboard',
    where:
      'Masing-masing satu tombol, di panggung maupun di dalam konsol. Saat Anda mengetik di suatu kolom, pintasan tidak berfungsi.',
    second: 'Tutup atau buka konsol kedua',
    hide: 'Sembunyikan kontrol',
    hideOrShow: 'Sembunyikan atau tampilkan kontrol',
    show: 'Tampilkan kontrol',
    closeTool: 'Tutup alat yang terbuka',
    on: 'Gunakan pintasan keyboard',
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
