import type { Profile } from '../options.ts'
import type { ProfileRules } from '../settings.ts'
import { article } from './article.ts'
import { comment } from './comment.ts'
import { trusted } from './trusted.ts'

export const profiles: Readonly<Record<Profile, ProfileRules>> = { trusted, article, comment }
