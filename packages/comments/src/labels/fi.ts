import type { Labels } from '../labels.ts'

export const fi: Labels = {
  language: 'fi',
  author: 'Kirjoittaja',
  anonymous: 'Nimetön',
  from: 'paikka: {}',
  edited: 'muokattu',
  inReplyTo: 'vastaus viestiin: {}',
  deletedComment: 'poistettu kommentti',
  deleted: 'Tämä kommentti on poistettu',
  pending: 'Odottaa hyväksyntää',
  spam: 'Merkitty roskapostiksi',
  replies: { one: '{} vastaus', other: '{} vastausta' },
  moreReplies: { one: 'Vielä {} vastaus', other: 'Vielä {} vastausta' },
  moreComments: 'Lisää kommentteja',
  locked: 'Tämä keskustelu on suljettu',
}
