import type { Labels } from '../labels.ts'

export const cs: Labels = {
  language: 'cs',
  author: 'Autor',
  anonymous: 'Bez jména',
  from: 'odkud: {}',
  edited: 'upraveno',
  inReplyTo: 'odpověď na: {}',
  deletedComment: 'smazaný komentář',
  deleted: 'Tento komentář byl smazán',
  pending: 'Čeká na schválení',
  spam: 'Označeno jako spam',
  replies: { one: '{} odpověď', few: '{} odpovědi', many: '{} odpovědi', other: '{} odpovědí' },
  moreReplies: {
    one: 'Ještě {} odpověď',
    few: 'Ještě {} odpovědi',
    many: 'Ještě {} odpovědi',
    other: 'Ještě {} odpovědí',
  },
  moreComments: 'Další komentáře',
  locked: 'Tato diskuse je uzavřena',
}
