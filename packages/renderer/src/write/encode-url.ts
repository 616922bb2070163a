/** What stands in a URL as it is: RFC 3986, with `%` where two more characters follow. */
const unsafe = /%(?![\dA-Za-z]{2})|[^!#$%&-;=?-Z_a-z~]/gu

/**
 * Percent-encodes what a URL may not hold and leaves what is already encoded, as
 * the CommonMark reference implementation does.
 */
export const encodeUrl = (url: string) =>
  suspect.test(url)
    ? url.replace(unsafe, character => encodeURIComponent(wellFormed(character)))
    : url

/** Most addresses are plain, which is seen faster than what is to be done about others. */
const suspect = /[^!#$&-;=?-Z_a-z~]/

const wellFormed = (character: string) => character.replace(/\p{Surrogate}/gu, '\uFFFD')
