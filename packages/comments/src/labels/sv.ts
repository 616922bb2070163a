import type { Labels } from '../labels.ts'

export const sv: Labels = {
  language: 'sv',
  author: 'Författare',
  anonymous: 'Anonym',
  from: 'från {}',
  edited: 'redigerad',
  inReplyTo: 'svar till {}',
  deletedComment: 'en raderad kommentar',
  deleted: 'Kommentaren har raderats',
  pending: 'Väntar på granskning',
  spam: 'Markerad som skräp',
  replies: { one: '{} svar', other: '{} svar' },
  moreReplies: { one: '{} svar till', other: '{} svar till' },
  moreComments: 'Fler kommentarer',
  locked: 'Diskussionen är stängd',
}
