import type { Labels } from './labels.ts'

export const id: Labels = {
  fields: {
    title: ['Judul', 'Film', 'Judul film'],
    originalTitle: ['Judul asli'],
    year: ['Tahun rilis', 'Tahun'],
    released: ['Tanggal rilis', 'Rilis', 'Tanggal tayang'],
    directors: ['Sutradara', 'Direktur', 'Disutradarai oleh'],
    writers: [
      'Penulis',
      'Penulis naskah',
      'Penulis skenario',
      'Skenario',
      'Ditulis oleh',
      'Naskah',
    ],
    cast: ['Pemeran', 'Pemain', 'Aktor', 'Dibintangi oleh'],
    runtime: ['Durasi', 'Waktu tayang'],
    languages: ['Bahasa', 'Bahasa asli'],
    countries: ['Negara', 'Negara asal', 'Negara produksi'],
    genres: ['Genre', 'Aliran'],
    certification: ['Klasifikasi usia', 'Batas usia'],
  },
  more: ['dll.', 'dkk.', 'dan lain-lain', 'dan lainnya'],
  and: ['dan', 'serta'],
  separator: ', ',
  colon: ': ',
}
