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
    all: {
      'first-day': {
        name: 'Hari pertama',
        purpose: 'Hampir kosong: citra pertama dan berbagi pertama dapat ditunjukkan.',
      },
      everyday: { name: 'Sehari-hari', purpose: 'Keempat cloud sibuk: dunia awal konsol ini.' },
      'at-the-limits': {
        name: 'Di ambang batas',
        purpose: '49 dari 50, 19 dari 20, 199 dari 200 hari ini, kuota penerima penuh, vault terlalu kecil.',
      },
      troubles: {
        name: 'Masalah',
        purpose: 'Salinan yang berjalan dan yang gagal, citra terenkripsi, citra yang akan dihapus.',
      },
      'ten-thousand': {
        name: 'Sepuluh ribu citra',
        purpose: 'Perusahaan yang cukup besar: daftar panjang, dengan pencarian dan berbagi.',
      },
      'a-hundred-thousand': {
        name: 'Seratus ribu citra',
        purpose: 'Lebih dari yang dimiliki hampir siapa pun: semua tetap berfungsi. Perlu beberapa detik untuk mulai.',
      },
    },
    current: 'Saat ini',
    stranger: (name) => `Dunia saat ini, “${name}”, tidak ada dalam daftar ini.`,
    begin: 'Mulai',
    reset: 'Atur ulang',
    beginQuestion: (name) => `Mulai dunia “${name}”?`,
    beginConsequence:
      'Semua yang dilakukan di dunia saat ini akan hilang, di kedua konsol dan di semua tab browser ini.',
    coming: {
      begin: (name) => `“${name}” sedang disiapkan…`,
      reset: (name) => `“${name}” sedang disiapkan…`,
      open: () => 'File sedang dibuka…',
      undo: () => 'Keadaan sebelumnya sedang dikembalikan…',
    },
    done: {
      begin: (name) => `“${name}” telah dimulai.`,
      reset: (name) => `“${name}” telah dimulai dari awal.`,
      open: (name) => `File telah dibuka: “${name}” seperti saat disimpan.`,
      undo: (name) => `“${name}” kembali seperti sebelumnya.`,
    },
    undo: 'Urungkan',
    failed: {
      'no-room':
        'Browser ini tidak punya ruang untuk menyimpannya. Tidak ada yang berubah. Kosongkan sebagian, lalu coba lagi.',
      other: 'Tidak dapat dimuat atau disimpan. Tidak ada yang berubah. Coba lagi.',
    },
    files: 'File',
    save: 'Simpan ke file',
    saved: (file) => `Disimpan sebagai ${file}.`,
    notSaved: 'Dunia saat ini tidak dapat dibaca: tidak ada yang disimpan.',
    open: 'Buka file: pilih, atau jatuhkan di sini',
    trouble: {
      'no-world': 'File ini bukan dunia yang tersimpan. Tidak ada yang berubah.',
      damaged: 'File ini rusak dan tidak dapat dibuka. Tidak ada yang berubah.',
      'older-version': 'File ini disimpan oleh versi lama konsol dan tidak dapat dibuka. Tidak ada yang berubah.',
      'newer-version':
        'File ini disimpan oleh versi konsol yang lebih baru. Tidak ada yang berubah. Muat ulang halaman, lalu coba lagi.',
    },
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
