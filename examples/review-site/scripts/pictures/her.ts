import {
  circle,
  group,
  landscape,
  linear,
  type Picture,
  path,
  pen,
  person,
  polygon,
  portrait,
  radial,
  rect,
  skyline,
  times,
  url,
  windows,
} from '../shapes.ts'

const plum = '#43162f'
const wine = '#7d2039'
const red = '#c93d3c'
const coral = '#ec6a52'
const peach = '#f8a77f'
const cream = '#fee6cb'

/** A sun made of the bars of a voice. */
function voiceSun(cx: number, cy: number, r: number, bars: number): string {
  const pitch = (r * 2) / bars
  return times(bars, index => {
    const x = -r + pitch * (index + 0.5)
    const swell = 0.86 + 0.14 * Math.sin(index * 1.7) * Math.cos(index * 0.6)
    const height = 2 * Math.sqrt(r * r - x * x) * swell
    const width = pitch * 0.56
    return rect(cx + x - width / 2, cy - height / 2, width, height, { rx: width / 2 })
  })
}

const poster: Picture = {
  file: 'her/poster.svg',
  lang: 'en',
  title: 'A low sun made of the bars of a voice, above a hazy city; one person looks at it',
  size: portrait,
  parts: [
    linear('sky', [
      [0, '#fbcfa8'],
      [0.26, '#f59a76'],
      [0.62, coral],
      [1, red],
    ]),
    linear('sun', [
      [0, '#fffaf0'],
      [0.55, '#ffe3bd'],
      [1, '#ffb27d'],
    ]),
    radial('glow', [
      [0, '#fff4df', 0.95],
      [0.5, '#ffd9b0', 0.35],
      [1, '#ffd9b0', 0],
    ]),
    linear('haze', [
      [0, '#ffb489', 0],
      [1, '#ffb489', 0.75],
    ]),
    rect(0, 0, 800, 1200, url('sky')),
    circle(400, 500, 520, url('glow')),
    times(5, index =>
      circle(400, 500, 330 + index * 62, {
        ...pen('#fff3dd', 2.5),
        opacity: 0.5 - index * 0.09,
      }),
    ),
    group({ fill: url('sun') }, voiceSun(400, 500, 268, 23)),
    skyline(11, { width: 800, base: 1200, low: 380, high: 640 }, 52, {
      fill: '#e8785c',
      opacity: 0.55,
    }),
    rect(0, 620, 800, 330, url('haze')),
    skyline(27, { width: 800, base: 1200, low: 290, high: 500 }, 62, '#c94a45'),
    rect(0, 760, 800, 260, { fill: url('haze'), opacity: 0.6 }),
    skyline(5, { width: 800, base: 1200, low: 200, high: 360 }, 78, wine),
    windows(9, [40, 1000], 26, 6, [28, 24], [8, 10], { fill: '#f6a06f', opacity: 0.5 }, 0.18),
    // the roof, its rail, and the one who listens
    polygon('0,1078 800,1050 800,1200 0,1200', plum),
    path(
      'M0 1030L800 1002M40 1030v56M160 1026v56M280 1021v56M520 1013v56M640 1009v56M760 1004v56',
      {
        ...pen(plum, 5),
      },
    ),
    person([400, 1070], 178, plum),
    circle(413, 909, 3, cream),
    circle(413, 909, 11, { fill: cream, opacity: 0.3 }),
  ],
}

const city: Picture = {
  file: 'her/city.svg',
  lang: 'en',
  title: 'A city at dusk in layers of haze, with a single lit window',
  size: landscape,
  parts: [
    linear('sky', [
      [0, '#f6c7a2'],
      [0.5, '#f39a78'],
      [1, '#d9544a'],
    ]),
    linear('haze', [
      [0, '#f7a988', 0],
      [1, '#f7a988', 0.85],
    ]),
    radial('sun', [
      [0, '#fffbf0', 1],
      [0.25, '#fff0d6', 0.9],
      [1, '#ffe0b5', 0],
    ]),
    rect(0, 0, 1600, 900, url('sky')),
    circle(1130, 370, 360, url('sun')),
    circle(1130, 370, 92, '#fffaf0'),
    skyline(41, { width: 1600, base: 900, low: 360, high: 690 }, 52, {
      fill: '#ec8a68',
      opacity: 0.5,
    }),
    rect(0, 330, 1600, 360, url('haze')),
    skyline(14, { width: 1600, base: 900, low: 290, high: 600 }, 60, {
      fill: '#d8604f',
      opacity: 0.85,
    }),
    rect(0, 460, 1600, 330, url('haze')),
    skyline(63, { width: 1600, base: 900, low: 200, high: 480 }, 76, '#a83745'),
    rect(0, 600, 1600, 300, { fill: url('haze'), opacity: 0.55 }),
    skyline(8, { width: 1600, base: 900, low: 110, high: 270 }, 96, '#661c36'),
    // the near tower and the one window
    rect(250, 190, 232, 710, '#531931'),
    rect(250, 190, 26, 710, '#6f2239'),
    windows(3, [300, 232], 5, 18, [34, 36], [18, 20], { fill: '#7c2b40' }, 0.85),
    rect(368, 448, 18, 20, '#ffdf9e'),
    circle(377, 458, 54, { fill: '#ffd58c', opacity: 0.22 }),
    circle(377, 458, 26, { fill: '#ffd58c', opacity: 0.3 }),
    // a walkway between the towers
    path('M482 700Q900 640 1600 716V752Q900 676 482 736Z', plum),
    path('M482 672Q900 612 1600 688', pen(plum, 4)),
    times(26, index => {
      const x = 500 + index * 43
      const t = (x - 482) / 1118
      const y = (1 - t) ** 2 * 672 + 2 * t * (1 - t) * 612 + t * t * 688
      return rect(x, y, 3, 32, plum)
    }),
    person([742, 673], 84, plum),
    person([1010, 668], 80, plum),
    person([1062, 669], 76, plum),
  ],
}

const dark: Picture = {
  file: 'her/dark.svg',
  lang: 'en',
  title: 'A dark room, lit by a small screen that stands beside a bed',
  size: landscape,
  parts: [
    linear('wall', [
      [0, '#1c0a18'],
      [1, '#3a1128'],
    ]),
    radial('glow', [
      [0, '#ffc59a', 0.95],
      [0.18, '#f0735a', 0.6],
      [0.55, '#a62e44', 0.28],
      [1, '#5a1730', 0],
    ]),
    linear(
      'sheet',
      [
        [0, '#7a2439'],
        [0.55, '#d5604f'],
        [1, '#f4a67f'],
      ],
      0,
    ),
    rect(0, 0, 1600, 900, url('wall')),
    // the window, with the city asleep
    rect(120, 110, 560, 380, '#2c0f25'),
    group(
      { opacity: 0.9 },
      windows(21, [140, 300], 24, 8, [23, 23], [6, 8], '#8a3646', 0.3),
      windows(22, [140, 180], 24, 5, [23, 23], [6, 8], '#63243a', 0.14),
    ),
    path('M400 110V490M120 300H680', pen('#1a0916', 8)),
    rect(120, 110, 560, 380, pen('#1a0916', 14)),
    circle(1150, 560, 640, url('glow')),
    times(7, index =>
      circle(1150, 560, 90 + index * 74, { ...pen(peach, 2.5), opacity: 0.5 - index * 0.065 }),
    ),
    // table, screen, bed
    rect(1060, 640, 190, 14, '#220b1a'),
    rect(1078, 654, 10, 190, '#220b1a'),
    rect(1222, 654, 10, 190, '#220b1a'),
    rect(1104, 520, 92, 120, { fill: '#5e1b31', rx: 10 }),
    rect(1113, 529, 74, 102, { fill: '#fff0db', rx: 5 }),
    group(
      { fill: coral },
      times(9, index => {
        const height = 10 + 34 * Math.exp(-((index - 4) ** 2) / 6) * (index % 2 === 0 ? 1 : 0.6)
        return rect(1122 + index * 6.6, 580 - height / 2, 3.4, height, { rx: 1.7 })
      }),
    ),
    path(
      'M140 900V700Q150 640 220 640H300Q350 612 430 624L560 612Q720 590 860 640L990 664Q1010 668 1010 700V900Z',
      url('sheet'),
    ),
    rect(112, 560, 26, 340, '#220b1a'),
    path('M190 660Q200 596 270 590L390 586Q440 590 432 640Q330 660 190 660Z', '#b54a4a'),
    path('M430 650Q600 610 760 690T1010 720', { ...pen('#5d1a31', 4), opacity: 0.55 }),
    path('M470 720Q640 690 790 770T1010 800', { ...pen('#5d1a31', 4), opacity: 0.4 }),
    rect(0, 844, 1600, 56, '#170814'),
  ],
}

export const her: readonly Picture[] = [poster, city, dark]
