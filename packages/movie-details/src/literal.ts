/** The source of a regular expression that matches a text as it stands. */
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
