import type { Labels } from './labels.ts'

/** The words for the work, “directing” and “screenplay”: those for the people say man or woman. */
export const he: Labels = {
  fields: {
    title: ['כותרת', 'שם', 'שם הסרט', 'סרט'],
    originalTitle: ['כותרת מקורית', 'שם מקורי', 'שם במקור'],
    year: ['שנה', 'שנת יציאה', 'שנת הפקה'],
    released: ['תאריך יציאה', 'תאריך הוצאה', 'הקרנת בכורה'],
    directors: ['בימוי', 'במאי', 'במאית', 'במאים'],
    writers: ['תסריט', 'תסריטאי', 'תסריטאית', 'תסריטאים', 'כותב'],
    cast: ['שחקנים', 'שחקנים ראשיים', 'משתתפים', 'בכיכובם של'],
    runtime: ['משך', 'משך הקרנה', 'אורך', 'זמן ריצה'],
    languages: ['שפה', 'שפת הסרט', 'שפת המקור'],
    countries: ['ארץ', 'ארץ הפקה', 'מדינה', 'ארץ מקור'],
    genres: ['ז׳אנר', 'סוגה'],
    certification: ['הגבלת גיל', 'סיווג'],
  },
  several: { languages: 'שפות', countries: 'ארצות', genres: 'ז׳אנרים' },
  more: ['ועוד', 'ואחרים', 'וכו׳'],
  beforeMore: ' ',
  and: [],
  separator: ', ',
  colon: ': ',
}
