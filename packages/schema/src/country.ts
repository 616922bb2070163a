import * as z from 'zod/mini'
import { rule } from './rule.ts'

/**
 * The countries of today: ISO 3166-1 alpha-2, and XK, which stands for Kosovo until it has a code
 * there.
 *
 * @example
 * countryCodes.includes('FR') // true
 * countryCodes.includes('SU') // false
 */
export const countryCodes: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
  BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
  EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
  HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
  LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
  NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
  TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/u)

const known: ReadonlySet<string> = new Set(countryCodes)

export function isCountryCode(code: string): boolean {
  return known.has(code)
}

/** A country as its two capital letters. */
export const countryCode = () =>
  z.string().check(
    rule(value =>
      isCountryCode(value)
        ? undefined
        : {
            code: 'country-unknown',
            message: `No country of today is called ${value === '' ? 'nothing' : value.slice(0, 40)}.`,
            hint: 'Write its English name or its ISO 3166-1 code, for example France or FR.',
          },
    ),
  )
