import type { Labels } from '../labels.ts'

export const el: Labels = {
  language: 'el',
  author: 'Συντάκτης',
  anonymous: 'Ανώνυμος',
  from: 'από: {}',
  edited: 'επεξεργασμένο',
  inReplyTo: 'απάντηση σε: {}',
  deletedComment: 'διαγραμμένο σχόλιο',
  deleted: 'Το σχόλιο διαγράφηκε',
  pending: 'Αναμένει έγκριση',
  spam: 'Επισημάνθηκε ως ανεπιθύμητο',
  replies: { one: '{} απάντηση', other: '{} απαντήσεις' },
  moreReplies: { one: 'Ακόμη {} απάντηση', other: 'Ακόμη {} απαντήσεις' },
  moreComments: 'Περισσότερα σχόλια',
  locked: 'Η συζήτηση έχει κλείσει',
}
