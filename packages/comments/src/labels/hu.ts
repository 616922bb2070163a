import type { Labels } from '../labels.ts'

export const hu: Labels = {
  language: 'hu',
  author: 'Szerző',
  anonymous: 'Névtelen',
  from: 'honnan: {}',
  edited: 'szerkesztve',
  inReplyTo: 'válasz erre: {}',
  deletedComment: 'egy törölt hozzászólás',
  deleted: 'Ezt a hozzászólást törölték',
  pending: 'Jóváhagyásra vár',
  spam: 'Spamnek jelölve',
  replies: { one: '{} válasz', other: '{} válasz' },
  moreReplies: { one: 'Még {} válasz', other: 'Még {} válasz' },
  moreComments: 'További hozzászólások',
  locked: 'Ez a beszélgetés lezárult',
}
