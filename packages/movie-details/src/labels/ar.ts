import type { Labels } from './labels.ts'

/** The words for the work, “directing” and “screenplay”: those for the people say man or woman. */
export const ar: Labels = {
  fields: {
    title: ['العنوان', 'عنوان الفيلم', 'الفيلم'],
    originalTitle: ['العنوان الأصلي'],
    year: ['سنة الإصدار', 'السنة', 'سنة الإنتاج', 'سنة العرض'],
    released: ['تاريخ الإصدار', 'تاريخ الصدور', 'تاريخ العرض'],
    directors: ['إخراج', 'المخرج', 'المخرجة', 'المخرجون', 'المخرجان', 'الإخراج'],
    writers: ['سيناريو', 'السيناريو', 'تأليف', 'الكاتب', 'الكاتبة', 'الكتّاب', 'كتابة'],
    cast: ['البطولة', 'بطولة', 'الممثلون', 'طاقم العمل'],
    runtime: ['المدة', 'مدة العرض', 'مدة التشغيل'],
    languages: ['اللغة', 'اللغة الأصلية'],
    countries: ['البلد', 'بلد الإنتاج', 'بلد المنشأ'],
    genres: ['النوع', 'التصنيف'],
    certification: ['التصنيف العمري'],
  },
  several: { languages: 'اللغات', countries: 'البلدان', genres: 'الأنواع' },
  more: ['وآخرون', 'وغيرهم', 'إلخ'],
  and: ['و'],
  separator: '، ',
  colon: ': ',
}
