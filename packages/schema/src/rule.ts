import * as z from 'zod/mini'

/** What a broken rule says: everything of a Problem but its place. */
export interface Broken {
  code: string
  message: string
  hint: string
  /** Below the value the rule is about, where a part of it is at fault. */
  path?: readonly (string | number)[]
}

/** A check that tells its failure in a problem's own words, so that nobody downstream branches on Zod's. */
export function rule<T>(judge: (value: T) => Broken | undefined) {
  return z.check<T>(payload => {
    const broken = judge(payload.value)
    if (broken === undefined) return
    const { code, message, hint, path = [] } = broken
    payload.issues.push({
      code: 'custom',
      input: payload.value,
      message,
      path: [...path],
      params: { code, hint },
    })
  })
}
