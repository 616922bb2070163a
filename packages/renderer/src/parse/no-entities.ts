/** A browser knows the names itself: the table would be a quarter of the bundle. */
export const characterEntities: Readonly<Record<string, string>> | undefined = undefined
