import type { Problem } from '@reviewkit/problem'

/** A request that is not done: the status of the answer, and why. */
export interface Refusal {
  readonly status: number
  readonly problems: readonly Problem[]
}

/** Every way in which the server says no: one row each, in the order in which a request meets them. */
const REFUSALS = {
  'not-found': [404, 'There is nothing at this address.'],
  'thread-not-found': [404, 'There is no such discussion.', 'Go back to the list of reviews.'],
  'method-not-allowed': [405, 'This address does not take requests of this kind.'],
  'unknown-content-type': [
    415,
    'The request is neither a form nor JSON.',
    'Send application/x-www-form-urlencoded or application/json, in UTF-8.',
  ],
  'request-too-large': [413, 'The request is larger than 64 KiB.', 'Send fewer words.'],
  'not-utf8': [400, 'The request is not written in UTF-8.', 'Send the words as UTF-8.'],
  'not-json': [400, 'The request is not a JSON object.', 'Send {"body":"…","name":"…"}.'],
  'origin-not-listed': [
    403,
    'The request comes from a page that may not post here.',
    'Open the page of the review itself, and write there.',
  ],
  'thread-locked': [403, 'This discussion is closed.', 'Keep your words, and write elsewhere.'],
  'body-missing': [422, 'The comment has no words.', 'Write something in the field Comment.'],
  'body-too-long': [422, 'The comment is longer than 10,000 characters.', 'Say it in fewer words.'],
  'name-missing': [422, 'The comment has no name.', 'Write a name, or a pen name.'],
  'name-too-long': [422, 'The name is longer than 80 characters.', 'Write a shorter name.'],
  'nonce-not-usable': [
    422,
    'The nonce is not a text of 1 to 128 letters, digits and signs.',
    'Send a random text, such as a UUID, and the same one again when you retry.',
  ],
  'nonce-used': [
    409,
    'Another comment was already sent with this form.',
    'Send it once more if it is a new comment.',
  ],
  'parent-not-found': [
    422,
    'The comment it answers is not in this discussion.',
    'Send it as a comment of its own.',
  ],
  'comment-not-found': [404, 'There is no such comment in this discussion.'],
  'comment-deleted': [410, 'This comment was deleted.', 'Write a new one.'],
  'not-yours': [
    403,
    'Only the person who wrote a comment can change it, from the browser it was written in.',
    'Write a reply.',
  ],
  'moderators-only': [403, 'Only a moderator decides what is shown.', 'Sign in as a moderator.'],
  'status-unknown': [422, 'The status is none of the three.', 'Send published, pending or spam.'],
  'locked-unknown': [422, 'It is not said whether to lock the discussion.', 'Send true or false.'],
  'query-not-understood': [
    400,
    'A value in the address is out of its range.',
    'Take first, replies, depth, sort and after as the README lists them.',
  ],
  'server-failed': [500, 'The server could not do this.', 'Send it again in a moment.'],
} as const satisfies Readonly<
  Record<string, readonly [status: number, message: string, hint?: string]>
>

export type RefusalCode = keyof typeof REFUSALS

/** A refusal of one problem; `path` names the field or parameter at fault. */
export function refusal(code: RefusalCode, path?: string): Refusal {
  const [status, message, hint] = REFUSALS[code]
  const problem: Problem = { severity: 'error', code, message }
  if (path !== undefined) problem.path = [path]
  if (hint !== undefined) problem.hint = hint
  return { status, problems: [problem] }
}

/** Several refusals as one answer; the first tells the status. `undefined` for none. */
export function allRefusals(refusals: readonly Refusal[]): Refusal | undefined {
  const [first] = refusals
  return first && { status: first.status, problems: refusals.flatMap(each => each.problems) }
}

export function isRefusal(value: object): value is Refusal {
  return 'problems' in value
}
