/** Slugs that a disk may take for one. */
export const slugKey = (slug: string) => slug.normalize('NFC').toLowerCase()
