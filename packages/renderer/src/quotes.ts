/** Opening and closing marks: those for `"`, then those for `'`. */
export type Quotes = readonly [string, string, string, string]

/** Quotation marks, and the languages that print them. */
const styles = `“ ” ‘ ’:en
” “ ’ ‘:ar
„ “ ‚ ‘:cs de hr sk sl bg
« » ‹ ›:de-CH
« » “ ”:el it pt-PT ca
«\u202F \u202F» “ ”:fr
” ” ’ ’:fi he sv
„ ” » «:hu
「 」 『 』:ja zh-Hant
« » ‘ ’:nb
„ ” « »:pl ro
« » „ “:ru uk`

/**
 * By language tag; a tag that is not here falls back along itself, then to English.
 *
 * From Unicode’s locale data (CLDR 47, delimiters), with three differences: Dutch keeps
 * two marks for two, Swiss German has guillemets, as its Federal Chancellery writes them,
 * and French has a narrow space inside its guillemets and English marks within them.
 */
export const quotes: Readonly<Record<string, Quotes>> = Object.fromEntries(
  styles.split('\n').flatMap(style => {
    const [marks = '', tags = ''] = style.split(':')
    const [a = '', b = '', c = '', d = ''] = marks.split(' ')
    return tags.split(' ').map(tag => [tag, [a, b, c, d]] as const)
  }),
)
