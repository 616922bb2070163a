import type { Labels } from '../labels.ts'

export const fa: Labels = {
  language: 'fa',
  author: 'نویسنده',
  anonymous: 'ناشناس',
  from: 'از {}',
  edited: 'ویرایش‌شده',
  inReplyTo: 'در پاسخ به {}',
  deletedComment: 'نظر حذف‌شده',
  deleted: 'این نظر حذف شده است',
  pending: 'در انتظار بررسی',
  spam: 'هرزنامه تشخیص داده شد',
  replies: { one: '{} پاسخ', other: '{} پاسخ' },
  moreReplies: { one: '{} پاسخ دیگر', other: '{} پاسخ دیگر' },
  moreComments: 'نظرهای بیشتر',
  locked: 'این گفتگو بسته شده است',
}
