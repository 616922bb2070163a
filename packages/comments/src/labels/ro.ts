import type { Labels } from '../labels.ts'

export const ro: Labels = {
  language: 'ro',
  author: 'Autor',
  anonymous: 'Anonim',
  from: 'din {}',
  edited: 'editat',
  inReplyTo: 'răspuns la: {}',
  deletedComment: 'un comentariu șters',
  deleted: 'Acest comentariu a fost șters',
  pending: 'Așteaptă moderarea',
  spam: 'Marcat ca spam',
  replies: { one: '{} răspuns', few: '{} răspunsuri', other: '{} de răspunsuri' },
  moreReplies: {
    one: 'Încă {} răspuns',
    few: 'Încă {} răspunsuri',
    other: 'Încă {} de răspunsuri',
  },
  moreComments: 'Mai multe comentarii',
  locked: 'Această discuție este închisă',
}
