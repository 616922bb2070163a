// Apart, since what is published shortens the names within the one, but not those of the other.
export { mailLater } from './remark-mail.ts'
export { remarkParse } from './remark-parse.ts'
