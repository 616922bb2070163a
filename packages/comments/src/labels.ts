import { lookUp } from '@reviewkit/locale'

/** The words around a comment in one language; `{}` stands for a name, a place or a number. */
export interface Labels {
  /** Whose rules of plural the words follow. */
  language: string
  author: string
  anonymous: string
  from: string
  edited: string
  inReplyTo: string
  deletedComment: string
  deleted: string
  pending: string
  spam: string
  replies: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
}

/** The words in the language asked for, or the nearest one along its tag; else in English. */
export function labelsOf(locale: string): Labels {
  return lookUp(labels, locale, 'en')
}

// Where a language would bend the name of a place or a person, the words stand before a colon.
const labels: Readonly<Record<string, Labels>> = {
  en: {
    language: 'en',
    author: 'Author',
    anonymous: 'Anonymous',
    from: 'from {}',
    edited: 'edited',
    inReplyTo: 'in reply to {}',
    deletedComment: 'a deleted comment',
    deleted: 'This comment was deleted',
    pending: 'Waiting for a moderator',
    spam: 'Marked as spam',
    replies: { one: '{} reply', other: '{} replies' },
  },
  de: {
    language: 'de',
    author: 'Autor',
    anonymous: 'Anonym',
    from: 'aus {}',
    edited: 'bearbeitet',
    inReplyTo: 'Antwort auf {}',
    deletedComment: 'einen gelöschten Kommentar',
    deleted: 'Dieser Kommentar wurde gelöscht',
    pending: 'Wartet auf Freigabe',
    spam: 'Als Spam markiert',
    replies: { one: '{} Antwort', other: '{} Antworten' },
  },
  fr: {
    language: 'fr',
    author: 'Auteur',
    anonymous: 'Anonyme',
    from: 'lieu : {}',
    edited: 'modifié',
    inReplyTo: 'en réponse à {}',
    deletedComment: 'un commentaire supprimé',
    deleted: 'Ce commentaire a été supprimé',
    pending: 'En attente de modération',
    spam: 'Marqué comme indésirable',
    replies: { one: '{} réponse', other: '{} réponses' },
  },
  es: {
    language: 'es',
    author: 'Autor',
    anonymous: 'Anónimo',
    from: 'de {}',
    edited: 'editado',
    inReplyTo: 'en respuesta a {}',
    deletedComment: 'un comentario eliminado',
    deleted: 'Este comentario fue eliminado',
    pending: 'Pendiente de moderación',
    spam: 'Marcado como spam',
    replies: { one: '{} respuesta', other: '{} respuestas' },
  },
  it: {
    language: 'it',
    author: 'Autore',
    anonymous: 'Anonimo',
    from: 'da {}',
    edited: 'modificato',
    inReplyTo: 'in risposta a {}',
    deletedComment: 'un commento eliminato',
    deleted: 'Questo commento è stato eliminato',
    pending: 'In attesa di moderazione',
    spam: 'Segnato come spam',
    replies: { one: '{} risposta', other: '{} risposte' },
  },
  nl: {
    language: 'nl',
    author: 'Auteur',
    anonymous: 'Anoniem',
    from: 'uit {}',
    edited: 'bewerkt',
    inReplyTo: 'in antwoord op {}',
    deletedComment: 'een verwijderde reactie',
    deleted: 'Deze reactie is verwijderd',
    pending: 'Wacht op goedkeuring',
    spam: 'Gemarkeerd als spam',
    replies: { one: '{} antwoord', other: '{} antwoorden' },
  },
  pt: {
    language: 'pt',
    author: 'Autor',
    anonymous: 'Sem nome',
    from: 'de {}',
    edited: 'editado',
    inReplyTo: 'em resposta a {}',
    deletedComment: 'um comentário apagado',
    deleted: 'Este comentário foi apagado',
    pending: 'Aguarda moderação',
    spam: 'Marcado como spam',
    replies: { one: '{} resposta', other: '{} respostas' },
  },
  pl: {
    language: 'pl',
    author: 'Autor',
    anonymous: 'Bez nazwy',
    from: 'skąd: {}',
    edited: 'edytowano',
    inReplyTo: 'w odpowiedzi na: {}',
    deletedComment: 'usunięty komentarz',
    deleted: 'Ten komentarz został usunięty',
    pending: 'Czeka na moderację',
    spam: 'Oznaczono jako spam',
    replies: { one: '{} odpowiedź', few: '{} odpowiedzi', other: '{} odpowiedzi' },
  },
  ru: {
    language: 'ru',
    author: 'Автор',
    anonymous: 'Без имени',
    from: 'откуда: {}',
    edited: 'изменено',
    inReplyTo: 'в ответ на: {}',
    deletedComment: 'удалённый комментарий',
    deleted: 'Этот комментарий удалён',
    pending: 'Ожидает проверки',
    spam: 'Помечено как спам',
    replies: { one: '{} ответ', few: '{} ответа', many: '{} ответов', other: '{} ответа' },
  },
  ja: {
    language: 'ja',
    author: '筆者',
    anonymous: '匿名',
    from: '{}から',
    edited: '編集済み',
    inReplyTo: '{}への返信',
    deletedComment: '削除されたコメント',
    deleted: 'このコメントは削除されました',
    pending: '承認待ち',
    spam: 'スパムとして分類',
    replies: { other: '返信{}件' },
  },
  zh: {
    language: 'zh',
    author: '作者',
    anonymous: '匿名',
    from: '来自{}',
    edited: '已编辑',
    inReplyTo: '回复{}',
    deletedComment: '已删除的评论',
    deleted: '此评论已删除',
    pending: '等待审核',
    spam: '已标记为垃圾评论',
    replies: { other: '{}条回复' },
  },
  'zh-Hant': {
    language: 'zh',
    author: '作者',
    anonymous: '匿名',
    from: '來自{}',
    edited: '已編輯',
    inReplyTo: '回覆{}',
    deletedComment: '已刪除的留言',
    deleted: '此留言已刪除',
    pending: '等待審核',
    spam: '已標記為垃圾留言',
    replies: { other: '{}則回覆' },
  },
  ar: {
    language: 'ar',
    author: 'الكاتب',
    anonymous: 'بلا اسم',
    from: 'من {}',
    edited: 'معدَّل',
    inReplyTo: 'ردًا على {}',
    deletedComment: 'تعليق محذوف',
    deleted: 'حُذف هذا التعليق',
    pending: 'بانتظار المراجعة',
    spam: 'مصنَّف تعليقًا مزعجًا',
    replies: {
      zero: 'لا ردود',
      one: 'رد واحد',
      two: 'ردّان',
      few: '{} ردود',
      many: '{} ردًا',
      other: '{} رد',
    },
  },
}
