import type { Labels } from '../labels.ts'

export const hi: Labels = {
  language: 'hi',
  author: 'लेखक',
  anonymous: 'बेनाम',
  from: '{} से',
  edited: 'संपादित',
  inReplyTo: '{} के जवाब में',
  deletedComment: 'हटाई गई टिप्पणी',
  deleted: 'यह टिप्पणी हटा दी गई है',
  pending: 'मॉडरेटर की जाँच बाकी है',
  spam: 'स्पैम के रूप में चिह्नित',
  replies: { one: '{} जवाब', other: '{} जवाब' },
  moreReplies: { one: '{} और जवाब', other: '{} और जवाब' },
  moreComments: 'और टिप्पणियाँ',
  locked: 'यह चर्चा बंद है',
}
