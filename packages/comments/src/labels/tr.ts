import type { Labels } from '../labels.ts'

export const tr: Labels = {
  language: 'tr',
  author: 'Yazar',
  anonymous: 'İsimsiz',
  from: 'nereden: {}',
  edited: 'düzenlendi',
  inReplyTo: 'yanıtlanan: {}',
  deletedComment: 'silinmiş bir yorum',
  deleted: 'Bu yorum silindi',
  pending: 'Onay bekliyor',
  spam: 'Spam olarak işaretlendi',
  replies: { one: '{} yanıt', other: '{} yanıt' },
  moreReplies: { one: '{} yanıt daha', other: '{} yanıt daha' },
  moreComments: 'Daha fazla yorum',
  locked: 'Bu tartışma kapatıldı',
}
