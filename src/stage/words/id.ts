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
  },
  stories: {
    title: 'Cerita',
    what: 'Cerita memandu Anda melalui suatu prosedur di konsol yang sebenarnya: setiap langkah Anda lakukan sendiri, dan alasannya dijelaskan.',
    minutes: (n: number) => `Sekitar ${n} menit.`,
    labelled: (action: string, story: string) => `${action}: ${story}`,
    begin: 'Mulai',
    resume: 'Lanjutkan',
    again: 'Mulai lagi',
    finished: 'Selesai.',
    leave: 'Keluar',
    all: 'Semua cerita',
    retry: 'Coba lagi',
    failed: 'Cerita tidak dapat dimuat.',
    stepOf: (step: number, steps: number) => `Langkah ${step} dari ${steps}.`,
    steps: 'Semua langkah',
    done: 'Selesai',
    skipped: 'Dilewati',
    beginning: {
      fresh: 'Citranya siap seperti yang diperlukan: belum ada yang terjadi di dunia ini.',
      anew: 'Cerita memerlukan citra seperti pada awalnya, jadi dunianya dimulai dari awal: semua yang dilakukan di browser ini sampai sekarang dibatalkan, di semua tab.',
      beginAnew: 'Mulai dunianya dari awal',
      goingOn: 'Anda juga dapat melanjutkan di dunia yang ada sekarang; suatu langkah mungkin sudah dilakukan.',
      goOn: 'Pertahankan dunia sekarang',
      failed: 'Dunia tidak dapat dimulai dari awal.',
    },
    on: { left: 'Di sebelah kiri:', right: 'Di sebelah kanan:' },
    highlighted: (control: string) => `Disorot: “${control}”`,
    elsewhere: {
      left: 'Yang diperlukan langkah ini tidak ada di halaman sisi kiri saat ini.',
      right: 'Yang diperlukan langkah ini tidak ada di halaman sisi kanan saat ini.',
    },
    showMe: 'Tunjukkan',
    needs: (step: string) => `Langkah ini bergantung pada langkah yang Anda lewati: “${step}”.`,
    goThere: 'Buka langkah itu',
    why: 'Mengapa ini penting',
    back: 'Kembali',
    next: 'Berikutnya',
    skip: 'Lewati',
    end: 'Cerita sudah selesai',
    list: {
      tencent: {
        title: 'Tencent Cloud: berbagi dan menerima',
        sentence:
          'Dari ID akun penerima sampai instans yang dibuat dari citra yang dibagikan, lalu kembali tanpa akses.',
      },
      alibaba: {
        title: 'Alibaba Cloud: berbagi, menggunakan, dan menghapus',
        sentence:
          'Apa yang dapat dilakukan dengan citra bersama, dan apa yang hilang bagi penggunanya setelah citra dihapus.',
      },
      pingan: {
        title: 'Ping An Cloud: berbagi dengan nama pengguna',
        sentence:
          'Halaman berbagi dengan dua batas, penerima yang kuotanya penuh, dan berbagi yang dapat diakhiri oleh kedua pihak.',
      },
    },
  },
}
