import type { Labels } from '../labels.ts'

export const ko: Labels = {
  language: 'ko',
  author: '글쓴이',
  anonymous: '익명',
  from: '{}에서',
  edited: '수정됨',
  inReplyTo: '{}에 대한 답글',
  deletedComment: '삭제된 댓글',
  deleted: '삭제된 댓글입니다',
  pending: '승인 대기 중',
  spam: '스팸으로 분류됨',
  replies: { other: '답글 {}개' },
  moreReplies: { other: '답글 {}개 더 있음' },
  moreComments: '다음 댓글',
  locked: '이 토론은 종료되었습니다',
}
