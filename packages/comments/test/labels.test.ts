import { html } from '@reviewkit/html'
import { expect, test } from 'vitest'
import { buildThread, renderThread, type ThreadPage } from '../src/index.ts'
import { elements, withClass } from './parsed.ts'
import { c, comment, comments } from './thread-builder.ts'

interface Language {
  locale: string
  /** What a fold says that holds so many replies. */
  replies: Readonly<Record<number, string>>
  /** What is said of so many replies that a page has no room for. */
  more: Readonly<Record<number, string>>
  /** The way on, a closed discussion, a deleted comment, and where someone is from. */
  words: readonly string[]
}

const languages: readonly Language[] = [
  {
    locale: 'en',
    replies: { 1: '1 reply', 2: '2 replies', 5: '5 replies', 21: '21 replies' },
    more: {
      1: '1 more reply',
      2: '2 more replies',
      5: '5 more replies',
      21: '21 more replies',
    },
    words: ['More comments', 'This discussion is closed', 'This comment was deleted', 'from Lyon'],
  },
  {
    locale: 'de',
    replies: { 1: '1 Antwort', 2: '2 Antworten', 5: '5 Antworten', 21: '21 Antworten' },
    more: {
      1: '1 weitere Antwort',
      2: '2 weitere Antworten',
      5: '5 weitere Antworten',
      21: '21 weitere Antworten',
    },
    words: [
      'Weitere Kommentare',
      'Diese Diskussion ist geschlossen',
      'Dieser Kommentar wurde gelöscht',
      'aus Lyon',
    ],
  },
  {
    locale: 'fr',
    replies: { 1: '1 réponse', 2: '2 réponses', 5: '5 réponses', 21: '21 réponses' },
    more: {
      1: '1 autre réponse',
      2: '2 autres réponses',
      5: '5 autres réponses',
      21: '21 autres réponses',
      1000000: '1 000 000 d’autres réponses',
    },
    words: [
      'Autres commentaires',
      'Cette discussion est fermée',
      'Ce commentaire a été supprimé',
      'lieu : Lyon',
    ],
  },
  {
    locale: 'es',
    replies: {
      1: '1 respuesta',
      2: '2 respuestas',
      5: '5 respuestas',
      21: '21 respuestas',
    },
    more: {
      1: '1 respuesta más',
      2: '2 respuestas más',
      5: '5 respuestas más',
      21: '21 respuestas más',
      1000000: '1.000.000 de respuestas más',
    },
    words: [
      'Más comentarios',
      'Esta conversación está cerrada',
      'Este comentario fue eliminado',
      'de Lyon',
    ],
  },
  {
    locale: 'it',
    replies: { 1: '1 risposta', 2: '2 risposte', 5: '5 risposte', 21: '21 risposte' },
    more: {
      1: '1 altra risposta',
      2: '2 altre risposte',
      5: '5 altre risposte',
      21: '21 altre risposte',
      1000000: '1.000.000 di altre risposte',
    },
    words: [
      'Altri commenti',
      'Questa discussione è chiusa',
      'Questo commento è stato eliminato',
      'da Lyon',
    ],
  },
  {
    locale: 'nl',
    replies: { 1: '1 antwoord', 2: '2 antwoorden', 5: '5 antwoorden', 21: '21 antwoorden' },
    more: {
      1: 'Nog 1 antwoord',
      2: 'Nog 2 antwoorden',
      5: 'Nog 5 antwoorden',
      21: 'Nog 21 antwoorden',
    },
    words: [
      'Meer reacties',
      'Deze discussie is gesloten',
      'Deze reactie is verwijderd',
      'uit Lyon',
    ],
  },
  {
    locale: 'pt-PT',
    replies: { 1: '1 resposta', 2: '2 respostas', 5: '5 respostas', 21: '21 respostas' },
    more: {
      1: 'Mais 1 resposta',
      2: 'Mais 2 respostas',
      5: 'Mais 5 respostas',
      21: 'Mais 21 respostas',
      1000000: 'Mais 1 000 000 de respostas',
    },
    words: [
      'Mais comentários',
      'Esta discussão está encerrada',
      'Este comentário foi apagado',
      'de Lyon',
    ],
  },
  {
    locale: 'pt-BR',
    replies: { 1: '1 resposta', 2: '2 respostas', 5: '5 respostas', 21: '21 respostas' },
    more: {
      1: 'Mais 1 resposta',
      2: 'Mais 2 respostas',
      5: 'Mais 5 respostas',
      21: 'Mais 21 respostas',
      1000000: 'Mais 1.000.000 de respostas',
    },
    words: [
      'Mais comentários',
      'Esta discussão está encerrada',
      'Este comentário foi excluído',
      'de Lyon',
    ],
  },
  {
    locale: 'pl',
    replies: {
      1: '1 odpowiedź',
      2: '2 odpowiedzi',
      5: '5 odpowiedzi',
      21: '21 odpowiedzi',
    },
    more: {
      1: 'Jeszcze 1 odpowiedź',
      2: 'Jeszcze 2 odpowiedzi',
      5: 'Jeszcze 5 odpowiedzi',
      21: 'Jeszcze 21 odpowiedzi',
    },
    words: [
      'Więcej komentarzy',
      'Ta dyskusja jest zamknięta',
      'Ten komentarz został usunięty',
      'skąd: Lyon',
    ],
  },
  {
    locale: 'ru',
    replies: { 1: '1 ответ', 2: '2 ответа', 5: '5 ответов', 21: '21 ответ' },
    more: { 1: 'Ещё 1 ответ', 2: 'Ещё 2 ответа', 5: 'Ещё 5 ответов', 21: 'Ещё 21 ответ' },
    words: ['Другие комментарии', 'Обсуждение закрыто', 'Этот комментарий удалён', 'откуда: Lyon'],
  },
  {
    locale: 'ja',
    replies: { 1: '返信1件', 2: '返信2件', 5: '返信5件', 21: '返信21件' },
    more: {
      1: 'さらに返信1件',
      2: 'さらに返信2件',
      5: 'さらに返信5件',
      21: 'さらに返信21件',
    },
    words: [
      'コメントの続き',
      'コメントの受付は終了しました',
      'このコメントは削除されました',
      'Lyonから',
    ],
  },
  {
    locale: 'zh-CN',
    replies: { 1: '1条回复', 2: '2条回复', 5: '5条回复', 21: '21条回复' },
    more: { 1: '还有1条回复', 2: '还有2条回复', 5: '还有5条回复', 21: '还有21条回复' },
    words: ['更多评论', '此讨论已关闭', '此评论已删除', '来自Lyon'],
  },
  {
    locale: 'zh-TW',
    replies: { 1: '1則回覆', 2: '2則回覆', 5: '5則回覆', 21: '21則回覆' },
    more: { 1: '還有1則回覆', 2: '還有2則回覆', 5: '還有5則回覆', 21: '還有21則回覆' },
    words: ['更多留言', '此討論已關閉', '此留言已刪除', '來自Lyon'],
  },
  {
    locale: 'ar',
    replies: {
      1: 'رد واحد',
      2: 'ردّان',
      5: '5 ردود',
      11: '11 ردًا',
      21: '21 ردًا',
      100: '100 رد',
    },
    more: {
      1: 'رد آخر',
      2: 'ردّان آخران',
      5: '5 ردود أخرى',
      11: '11 ردًا آخر',
      21: '21 ردًا آخر',
      100: '100 رد آخر',
    },
    words: ['تعليقات أخرى', 'هذا النقاش مغلق', 'حُذف هذا التعليق', 'من Lyon'],
  },
  {
    locale: 'sv',
    replies: { 1: '1 svar', 2: '2 svar', 5: '5 svar', 21: '21 svar' },
    more: { 1: '1 svar till', 2: '2 svar till', 5: '5 svar till', 21: '21 svar till' },
    words: ['Fler kommentarer', 'Diskussionen är stängd', 'Kommentaren har raderats', 'från Lyon'],
  },
  {
    locale: 'nb',
    replies: { 1: '1 svar', 2: '2 svar', 5: '5 svar', 21: '21 svar' },
    more: { 1: '1 svar til', 2: '2 svar til', 5: '5 svar til', 21: '21 svar til' },
    words: [
      'Flere kommentarer',
      'Denne diskusjonen er stengt',
      'Denne kommentaren er slettet',
      'fra Lyon',
    ],
  },
  {
    locale: 'da',
    replies: { 1: '1 svar', 2: '2 svar', 5: '5 svar', 21: '21 svar' },
    more: { 1: '1 svar mere', 2: '2 svar mere', 5: '5 svar mere', 21: '21 svar mere' },
    words: [
      'Flere kommentarer',
      'Denne diskussion er lukket',
      'Denne kommentar er slettet',
      'fra Lyon',
    ],
  },
  {
    locale: 'fi',
    replies: { 1: '1 vastaus', 2: '2 vastausta', 5: '5 vastausta', 21: '21 vastausta' },
    more: {
      1: 'Vielä 1 vastaus',
      2: 'Vielä 2 vastausta',
      5: 'Vielä 5 vastausta',
      21: 'Vielä 21 vastausta',
    },
    words: [
      'Lisää kommentteja',
      'Tämä keskustelu on suljettu',
      'Tämä kommentti on poistettu',
      'paikka: Lyon',
    ],
  },
  {
    locale: 'cs',
    replies: { 1: '1 odpověď', 2: '2 odpovědi', 5: '5 odpovědí', 21: '21 odpovědí' },
    more: {
      1: 'Ještě 1 odpověď',
      2: 'Ještě 2 odpovědi',
      5: 'Ještě 5 odpovědí',
      21: 'Ještě 21 odpovědí',
    },
    words: [
      'Další komentáře',
      'Tato diskuse je uzavřena',
      'Tento komentář byl smazán',
      'odkud: Lyon',
    ],
  },
  {
    locale: 'hu',
    replies: { 1: '1 válasz', 2: '2 válasz', 5: '5 válasz', 21: '21 válasz' },
    more: { 1: 'Még 1 válasz', 2: 'Még 2 válasz', 5: 'Még 5 válasz', 21: 'Még 21 válasz' },
    words: [
      'További hozzászólások',
      'Ez a beszélgetés lezárult',
      'Ezt a hozzászólást törölték',
      'honnan: Lyon',
    ],
  },
  {
    locale: 'ro',
    replies: {
      1: '1 răspuns',
      2: '2 răspunsuri',
      5: '5 răspunsuri',
      21: '21 de răspunsuri',
    },
    more: {
      1: 'Încă 1 răspuns',
      2: 'Încă 2 răspunsuri',
      5: 'Încă 5 răspunsuri',
      21: 'Încă 21 de răspunsuri',
    },
    words: [
      'Mai multe comentarii',
      'Această discuție este închisă',
      'Acest comentariu a fost șters',
      'din Lyon',
    ],
  },
  {
    locale: 'uk',
    replies: { 1: '1 відповідь', 2: '2 відповіді', 5: '5 відповідей', 21: '21 відповідь' },
    more: {
      1: 'Ще 1 відповідь',
      2: 'Ще 2 відповіді',
      5: 'Ще 5 відповідей',
      21: 'Ще 21 відповідь',
    },
    words: ['Інші коментарі', 'Обговорення закрито', 'Цей коментар видалено', 'звідки: Lyon'],
  },
  {
    locale: 'el',
    replies: { 1: '1 απάντηση', 2: '2 απαντήσεις', 5: '5 απαντήσεις', 21: '21 απαντήσεις' },
    more: {
      1: 'Ακόμη 1 απάντηση',
      2: 'Ακόμη 2 απαντήσεις',
      5: 'Ακόμη 5 απαντήσεις',
      21: 'Ακόμη 21 απαντήσεις',
    },
    words: ['Περισσότερα σχόλια', 'Η συζήτηση έχει κλείσει', 'Το σχόλιο διαγράφηκε', 'από: Lyon'],
  },
  {
    locale: 'tr',
    replies: { 1: '1 yanıt', 2: '2 yanıt', 5: '5 yanıt', 21: '21 yanıt' },
    more: { 1: '1 yanıt daha', 2: '2 yanıt daha', 5: '5 yanıt daha', 21: '21 yanıt daha' },
    words: ['Daha fazla yorum', 'Bu tartışma kapatıldı', 'Bu yorum silindi', 'nereden: Lyon'],
  },
  {
    locale: 'ko',
    replies: { 1: '답글 1개', 2: '답글 2개', 5: '답글 5개', 21: '답글 21개' },
    more: {
      1: '답글 1개 더 있음',
      2: '답글 2개 더 있음',
      5: '답글 5개 더 있음',
      21: '답글 21개 더 있음',
    },
    words: ['다음 댓글', '이 토론은 종료되었습니다', '삭제된 댓글입니다', 'Lyon에서'],
  },
  {
    locale: 'hi',
    replies: { 1: '1 जवाब', 2: '2 जवाब', 5: '5 जवाब', 21: '21 जवाब' },
    more: { 1: '1 और जवाब', 2: '2 और जवाब', 5: '5 और जवाब', 21: '21 और जवाब' },
    words: ['और टिप्पणियाँ', 'यह चर्चा बंद है', 'यह टिप्पणी हटा दी गई है', 'Lyon से'],
  },
  {
    locale: 'th',
    replies: {
      1: 'ตอบกลับ 1 รายการ',
      2: 'ตอบกลับ 2 รายการ',
      5: 'ตอบกลับ 5 รายการ',
      21: 'ตอบกลับ 21 รายการ',
    },
    more: {
      1: 'ตอบกลับอีก 1 รายการ',
      2: 'ตอบกลับอีก 2 รายการ',
      5: 'ตอบกลับอีก 5 รายการ',
      21: 'ตอบกลับอีก 21 รายการ',
    },
    words: ['ความคิดเห็นเพิ่มเติม', 'การสนทนานี้ปิดแล้ว', 'ความคิดเห็นนี้ถูกลบแล้ว', 'จาก Lyon'],
  },
  {
    locale: 'he',
    replies: { 1: 'תשובה אחת', 2: 'שתי תשובות', 5: '5 תשובות', 21: '21 תשובות' },
    more: {
      1: 'עוד תשובה אחת',
      2: 'עוד שתי תשובות',
      5: 'עוד 5 תשובות',
      21: 'עוד 21 תשובות',
    },
    words: ['תגובות נוספות', 'הדיון סגור', 'התגובה נמחקה', 'מקום: Lyon'],
  },
  {
    locale: 'fa',
    replies: { 1: '۱ پاسخ', 2: '۲ پاسخ', 5: '۵ پاسخ', 21: '۲۱ پاسخ' },
    more: { 1: '۱ پاسخ دیگر', 2: '۲ پاسخ دیگر', 5: '۵ پاسخ دیگر', 21: '۲۱ پاسخ دیگر' },
    words: ['نظرهای بیشتر', 'این گفتگو بسته شده است', 'این نظر حذف شده است', 'از Lyon'],
  },
  {
    locale: 'id',
    replies: { 1: '1 balasan', 2: '2 balasan', 5: '5 balasan', 21: '21 balasan' },
    more: {
      1: '1 balasan lagi',
      2: '2 balasan lagi',
      5: '5 balasan lagi',
      21: '21 balasan lagi',
    },
    words: ['Komentar lainnya', 'Diskusi ini ditutup', 'Komentar ini telah dihapus', 'dari Lyon'],
  },
  {
    locale: 'vi',
    replies: {
      1: '1 câu trả lời',
      2: '2 câu trả lời',
      5: '5 câu trả lời',
      21: '21 câu trả lời',
    },
    more: {
      1: 'Còn 1 câu trả lời',
      2: 'Còn 2 câu trả lời',
      5: 'Còn 5 câu trả lời',
      21: 'Còn 21 câu trả lời',
    },
    words: ['Các bình luận khác', 'Thảo luận này đã đóng', 'Bình luận này đã bị xóa', 'từ Lyon'],
  },
  // no labels: English, with English plurals
  {
    locale: 'eo',
    replies: { 1: '1 reply', 2: '2 replies', 5: '5 replies', 21: '21 replies' },
    more: { 1: '1 more reply', 2: '2 more replies', 21: '21 more replies' },
    words: ['More comments', 'This discussion is closed', 'This comment was deleted', 'from Lyon'],
  },
  {
    locale: '__proto__',
    replies: { 1: '1 reply', 2: '2 replies', 5: '5 replies', 21: '21 replies' },
    more: { 1: '1 more reply', 2: '2 more replies', 21: '21 more replies' },
    words: ['More comments', 'This discussion is closed', 'This comment was deleted', 'from Lyon'],
  },
]

const options = {
  renderBody: () => html`<p>Words</p>`,
  moreUrl: (cursor: string) => `?after=${cursor}`,
}

test.each(languages)('the words around comments are there in $locale', row => {
  const { locale, replies, more, words } = row
  const counts = (forms: Language['more']) => Object.keys(forms).map(Number)

  const deep = counts(replies).map(count => {
    const folded = Array.from({ length: count }, (_, i) => c(`n${count}-${i}`))
    return c(`a${count}`, c(`b${count}`, c(`d${count}`, c(`e${count}`, ...folded))))
  })
  const gone = { status: 'deleted' } as const
  const left = { author: { name: 'Ann', from: 'Lyon' } }
  const whole = buildThread(comments(...deep, c('gone', gone, c('left', left))), { locked: true })
  const all = elements(String(renderThread(whole, { ...options, locale })))
  const summaries = all.filter(({ name }) => name === 'summary').map(({ text }) => text)
  expect(summaries).toEqual(Object.values(replies))

  const page: ThreadPage = {
    items: counts(more).map(count => ({
      comment: comment(`m${count}`),
      replies: [],
      more: { count, cursor: 'c' },
    })),
    pageInfo: { hasNextPage: true, endCursor: 'c', total: 2_000_000 },
  }
  const bounded = elements(String(renderThread(page, { ...options, locale })))
  const says = (found: typeof all, name: string) => withClass(found, name).map(({ text }) => text)
  expect(says(bounded, 'rk-more-replies')).toEqual(Object.values(more))
  expect([
    ...says(bounded, 'rk-thread-next'),
    ...says(all, 'rk-thread-locked'),
    ...says(all, 'rk-tombstone'),
    ...says(all, 'rk-comment-from'),
  ]).toEqual(words)
})

/** Whole numbers in each of the ways that languages tell them apart (CLDR). */
const samples = [1, 2, 3, 5, 11, 20, 21, 100, 1_000_000]

test.each(languages.slice(0, -2))('$locale is counted in every way its plurals know', row => {
  const rules = new Intl.PluralRules(row.locale)
  const ways = (counts: readonly number[]) => new Set(counts.map(count => rules.select(count)))
  expect(ways(Object.keys(row.more).map(Number))).toEqual(ways(samples))
})
