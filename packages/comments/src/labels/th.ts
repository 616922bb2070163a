import type { Labels } from '../labels.ts'

export const th: Labels = {
  language: 'th',
  author: 'ผู้เขียน',
  anonymous: 'ไม่ระบุชื่อ',
  from: 'จาก {}',
  edited: 'แก้ไขแล้ว',
  inReplyTo: 'ตอบกลับ {}',
  deletedComment: 'ความคิดเห็นที่ถูกลบ',
  deleted: 'ความคิดเห็นนี้ถูกลบแล้ว',
  pending: 'รอการตรวจสอบ',
  spam: 'ทำเครื่องหมายเป็นสแปม',
  replies: { other: 'ตอบกลับ {} รายการ' },
  moreReplies: { other: 'ตอบกลับอีก {} รายการ' },
  moreComments: 'ความคิดเห็นเพิ่มเติม',
  locked: 'การสนทนานี้ปิดแล้ว',
}
