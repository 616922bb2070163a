import type { Labels } from './labels.ts'

export const ar: Labels = {
  fields: {
    title: ['العنوان', 'عنوان الفيلم', 'الفيلم'],
    originalTitle: ['العنوان الأصلي'],
    year: ['سنة الإصدار', 'السنة', 'تاريخ الإصدار', 'تاريخ الصدور', 'سنة الإنتاج'],
    directors: ['المخرج', 'المخرجون', 'المخرجة', 'إخراج'],
    writers: ['الكاتب', 'الكتّاب', 'سيناريو', 'تأليف'],
    cast: ['البطولة', 'بطولة', 'الممثلون', 'طاقم العمل'],
    runtime: ['المدة', 'مدة العرض', 'مدة التشغيل'],
    languages: ['اللغة', 'اللغات', 'اللغة الأصلية'],
    countries: ['البلد', 'البلدان', 'بلد الإنتاج', 'بلد المنشأ'],
    genres: ['النوع', 'الأنواع', 'التصنيف'],
    certification: ['التصنيف العمري'],
  },
  // The neutral words for the work, where Arabic has a word for one, for two and for many.
  several: { directors: 'إخراج', writers: 'سيناريو' },
  more: ['وآخرون', 'وغيرهم', 'إلخ'],
  and: ['و'],
  separator: '، ',
  colon: ': ',
}
