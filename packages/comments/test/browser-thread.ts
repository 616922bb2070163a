import { html } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import { comment } from './thread-builder.ts'

/** What people of many scripts write, with what stretches a narrow column. */
const voices = [
  {
    name: 'Ann',
    from: 'Galway',
    body: 'The second half is where it finds its feet. I stayed for the credits.',
  },
  {
    name: 'Jürgen',
    from: 'Köln',
    body: 'Die Donaudampfschifffahrtsgesellschaftskapitänsmütze in der Küche hat niemand erklärt!',
  },
  {
    name: 'ليلى',
    from: 'حيفا',
    body: 'أحببت الضوء في المشهد الأخير، لكن الموسيقى (piano solo) كانت عالية.',
  },
  { name: 'נועה', from: 'תל אביב', body: 'לא הבנתי למה הוא חזר לעיר, ומי כתב לו את המכתב.' },
  { name: 'Ольга', from: 'Казань', body: 'Смотрела дважды: во второй раз замечаешь зеркала.' },
  {
    name: '美咲',
    from: '京都',
    body: '音のない場面がいちばん心に残りました。もう一度観たいです。',
  },
  { name: 'अनिल', from: 'पुणे', body: 'आख़िरी दृश्य में सब कुछ समझ आ जाता है।' },
  { name: 'Ελένη', from: 'Πάτρα', body: 'Η φωτογραφία θυμίζει παλιές καρτ ποστάλ.' },
  { name: 'สมชาย', from: 'เชียงใหม่', body: 'ฉากบนดาดฟ้าถ่ายต่อเนื่องโดยไม่ตัดเลยสักครั้ง' },
  {
    name: 'a_very_long_name_without_any_place_to_break_it_in_two',
    body: 'See https://archive.example/interviews/2026/11/the-whole-conversation-in-three-parts#second-part',
  },
]

const count = 500
const levels = 5

/** A number below `limit`, the same in every run. */
function numbers() {
  let state = 7
  return (limit: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

/** Five hundred comments, five levels deep, one of them with many replies. */
export function manyComments(): Comment[] {
  const pick = numbers()
  const made: { comment: Comment; level: number }[] = []
  for (let i = 0; i < count; i++) {
    const above = i > 4 && pick(10) > 1 ? made[i % 6 === 0 ? 3 : pick(i)] : undefined
    const parent = above && above.level < levels ? above : undefined
    const { body, ...author } = voices[pick(voices.length)]!
    made.push({
      comment: comment(`n${i}`, {
        ...(parent && { parent: parent.comment.id }),
        author: { ...author, ...(pick(5) === 0 && { url: `https://people.example/${i}` }) },
        byReviewAuthor: pick(20) === 0,
        ...(pick(9) === 0 && { edited: '2026-11-30T12:00:00Z' }),
        posted: new Date(Date.UTC(2026, 10, 1, 0, i * 7)).toISOString(),
        body,
      }),
      level: parent ? parent.level + 1 : 1,
    })
  }
  return made.map(({ comment }) => comment)
}

/** A body with what Markdown makes, and a heading below that of its author. */
export function renderBody({ id, body }: Comment) {
  const plain = html`<p>${body}</p>`
  if (!id.endsWith('7')) return plain
  return html`${plain}
<h4 id="c-${id}-.on-the-music">On the music</h4>
<blockquote><p>${body}</p></blockquote>
<ul><li>first this,</li><li>then <code>${'that_'.repeat(30)}</code></li></ul>`
}
