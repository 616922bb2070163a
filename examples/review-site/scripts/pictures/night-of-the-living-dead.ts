import {
  at,
  circle,
  clip,
  ellipse,
  grass,
  group,
  landscape,
  linear,
  type Picture,
  path,
  pen,
  polygon,
  portrait,
  radial,
  random,
  rect,
  ridge,
  stars,
  times,
  url,
  walker,
} from '../shapes.ts'

const black = '#0b0c0b'
const coal = '#1c1f1c'
const grey = '#6e746a'
const bone = '#e4e3d0'
const amber = '#f5b52e'

const forks = 5

/** A bare tree: every branch forks, thinner each time. */
function tree(x: number, y: number, length: number, seed: number, colour: string): string {
  const next = random(seed)
  const levels: string[] = []
  const grow = (px: number, py: number, angle: number, reach: number, depth: number): void => {
    const [qx, qy] = [px + reach * Math.cos(angle), py + reach * Math.sin(angle)]
    const stroke = `M${Math.round(px)} ${Math.round(py)}L${Math.round(qx)} ${Math.round(qy)}`
    levels[depth] = (levels[depth] ?? '') + stroke
    if (depth === forks) return
    grow(qx, qy, angle - 0.3 - next() * 0.35, reach * (0.62 + next() * 0.16), depth + 1)
    grow(qx, qy, angle + 0.25 + next() * 0.4, reach * (0.6 + next() * 0.18), depth + 1)
  }
  grow(x, y, -Math.PI / 2 + (next() - 0.5) * 0.2, length, 0)
  return levels.map((d, depth) => path(d, pen(colour, length * 0.13 * 0.62 ** depth))).join('')
}

const house = (x: number, y: number, scale: number, wall: string, roof: string): string =>
  group(
    at(x, y, scale),
    rect(-130, -150, 260, 150, wall),
    polygon('-156,-146 -70,-250 70,-250 156,-146', roof),
    rect(60, -290, 30, 70, roof),
    polygon('-30,-206 0,-252 30,-206', wall),
    rect(-12, -208, 24, 30, amber),
    rect(-150, -86, 300, 10, roof),
    rect(-144, -78, 8, 78, roof),
    rect(136, -78, 8, 78, roof),
    rect(-60, -78, 8, 78, roof),
    rect(52, -78, 8, 78, roof),
    rect(-22, -66, 44, 66, black),
    rect(-104, -66, 34, 40, amber),
    rect(70, -66, 34, 40, amber),
    rect(-104, -136, 30, 36, black),
    rect(74, -136, 30, 36, black),
    path('M-110-58L-64-48M-110-34L-64-44M64-50L110-58M64-32L110-42', pen(black, 7)),
  )

const poster: Picture = {
  file: 'night-of-the-living-dead/poster.svg',
  lang: 'en',
  title: 'A farmhouse with two lit windows under a huge moon; bent figures walk towards it',
  size: portrait,
  parts: [
    linear('sky', [
      [0, '#0d0f0d'],
      [0.5, '#3b403a'],
      [0.8, '#9a9f8f'],
      [1, '#d3d3be'],
    ]),
    radial('moon', [
      [0, '#fbfae9'],
      [1, '#d4d3bb'],
    ]),
    radial('halo', [
      [0, '#f4f3dc', 0.65],
      [1, '#f4f3dc', 0],
    ]),
    radial('warm', [
      [0, amber, 0.55],
      [1, amber, 0],
    ]),
    linear('grass', [
      [0, '#3a3f38'],
      [1, '#121412'],
    ]),
    rect(0, 0, 800, 1200, url('sky')),
    stars(88, 60, { width: 800, height: 360 }, bone),
    circle(470, 440, 470, url('halo')),
    circle(470, 440, 262, url('moon')),
    group(
      { fill: '#bdbca5', opacity: 0.6 },
      circle(380, 360, 46, {}),
      circle(560, 380, 30, {}),
      circle(530, 290, 20, {}),
      circle(330, 480, 24, {}),
      circle(600, 500, 36, {}),
    ),
    tree(150, 760, 150, 4, black),
    tree(724, 742, 108, 9, black),
    ridge('0,760 180,720 430,660 640,700 800,760', 1200, '#2a2e29'),
    circle(440, 640, 190, url('warm')),
    house(440, 690, 1.15, '#161816', '#0b0c0b'),
    polygon('410,690 470,690 560,900 300,900', { fill: amber, opacity: 0.1 }),
    ridge('0,860 220,800 460,830 800,790', 1200, url('grass')),
    ...[
      [90, 842, 86, 1],
      [190, 830, 80, 1],
      [292, 836, 90, 1],
      [610, 836, 84, -1],
      [700, 826, 92, -1],
      [520, 850, 76, -1],
    ].map(([x = 0, y = 0, h = 1, facing = 1]) =>
      walker([x, y], h, '#1b1e1b', facing === 1 ? 1 : -1),
    ),
    ridge('0,980 260,930 560,970 800,920', 1200, '#161916'),
    ...[
      [60, 1000, 190, 1],
      [236, 976, 170, 1],
      [640, 990, 196, -1],
      [764, 972, 168, -1],
    ].map(([x = 0, y = 0, h = 1, facing = 1]) =>
      walker([x, y], h, '#0d0f0d', facing === 1 ? 1 : -1),
    ),
    ridge('0,1120 300,1060 800,1110', 1200, black),
    walker([420, 1150], 330, black, 1),
    // tall grass
    grass(300, 64, 1200, [40, 130], 800, pen(black, 4)),
  ],
}

const hand = (x: number, y: number, scale: number, turn: number, fill: string): string =>
  group(
    at(x, y, scale, turn),
    path(
      'M-26 70V20Q-34-6-54-26Q-62-38-52-42Q-40-42-26-22L-30-86Q-30-98-21-98Q-13-98-11-86L-6-30L-4-106Q-3-118 5-118Q14-118 14-106L14-30L24-96Q26-108 34-106Q43-104 41-92L33-24L48-66Q52-76 60-72Q67-68 63-58L40 20Q32 50 30 70Z',
      fill,
    ),
  )

const boards: Picture = {
  file: 'night-of-the-living-dead/boards.svg',
  lang: 'en',
  title: 'A window nailed shut with planks; light falls through the gaps, and so do hands',
  size: landscape,
  parts: [
    linear('room', [
      [0, '#161816'],
      [1, '#0a0b0a'],
    ]),
    radial('outside', [
      [0, '#fbfae6'],
      [1, '#a9ad9a'],
    ]),
    linear('plank', [
      [0, '#5a5f55'],
      [1, '#31352f'],
    ]),
    linear('beam', [
      [0, '#f4f3dc', 0.5],
      [1, '#f4f3dc', 0],
    ]),
    clip('pane', rect(480, 110, 640, 520, {})),
    rect(0, 0, 1600, 900, url('room')),
    times(13, index => rect(index * 130, 0, 4, 700, { fill: '#2b2f2a', opacity: 0.6 })),
    rect(0, 700, 1600, 10, '#2b2f2a'),
    rect(448, 78, 704, 584, '#2b2f2a'),
    rect(480, 110, 640, 520, url('outside')),
    group(
      { 'clip-path': 'url(#pane)' },
      circle(960, 220, 70, '#ffffff'),
      ridge('470,560 700,520 900,550 1130,510', 640, '#878c7c'),
      walker([600, 640], 300, '#3c403a', 1),
      walker([760, 650], 350, '#23261f', 1),
      walker([1040, 650], 330, '#2f332d', -1),
      walker([900, 640], 280, '#474c44', -1),
    ),
    // light on the floor, slit by slit
    ...[
      [500, 160, 520],
      [620, 250, 470],
      [760, 170, 560],
      [930, 210, 520],
    ].map(([x = 0, w = 0, shift = 0], index) =>
      polygon(
        [
          [x, 662],
          [x + 90, 662],
          [x + 90 + (shift - 470) * 0.8 + w - 60, 900],
          [x + (index - 2) * 90, 900],
        ],
        url('beam'),
      ),
    ),
    // hands between the boards
    hand(640, 430, 0.95, 8, '#14160f'),
    hand(990, 250, 0.8, -14, '#14160f'),
    hand(1052, 436, 0.84, -9, '#14160f'),
    // planks
    ...[
      [452, 150, 720, 74, 4],
      [440, 290, 740, 82, -5],
      [430, 452, 760, 78, 3],
      [450, 586, 720, 70, -2.5],
    ].map(([x = 0, y = 0, w = 0, h = 0, turn = 0]) =>
      group(
        at(x, y, 1, turn),
        rect(0, 8, w, h, { fill: black, opacity: 0.45 }),
        rect(0, 0, w, h, url('plank')),
        rect(0, 0, w, 5, grey),
        path(
          `M40 ${h * 0.5}Q${w * 0.3} ${h * 0.3} ${w * 0.5} ${h * 0.52}T${w - 40} ${h * 0.46}M90 ${h * 0.74}Q${w * 0.4} ${h * 0.62} ${w - 130} ${h * 0.76}`,
          { ...pen('#1f221e', 3), opacity: 0.8 },
        ),
        circle(22, h * 0.3, 5, black),
        circle(22, h * 0.7, 5, black),
        circle(w - 22, h * 0.3, 5, black),
        circle(w - 22, h * 0.7, 5, black),
      ),
    ),
    // a lamp, a chair against the wall, the radio that goes on talking
    circle(1360, 480, 330, { fill: amber, opacity: 0.06 }),
    circle(1360, 480, 210, { fill: amber, opacity: 0.09 }),
    polygon('1300,520 1330,420 1390,420 1420,520', amber),
    rect(1352, 520, 16, 120, coal),
    rect(1240, 640, 240, 18, '#2f332d'),
    rect(1256, 658, 14, 160, '#2f332d'),
    rect(1450, 658, 14, 160, '#2f332d'),
    rect(1258, 566, 82, 74, { fill: '#3c413a', rx: 12 }),
    circle(1286, 604, 20, black),
    rect(1314, 590, 18, 6, amber),
    rect(1314, 604, 18, 6, black),
    path('M1326 566L1340 500', pen('#3c413a', 4)),
    ellipse(1360, 830, 190, 16, { fill: black, opacity: 0.6 }),
  ],
}

const graves: Picture = {
  file: 'night-of-the-living-dead/graves.svg',
  lang: 'en',
  title:
    'A cemetery on a hill at dusk; a car with lit headlamps stops at the gate, one figure stands far off',
  size: landscape,
  parts: [
    linear('sky', [
      [0, '#30352f'],
      [0.6, '#a6aa98'],
      [1, '#e8e6d0'],
    ]),
    linear('near', [
      [0, '#262a25'],
      [1, '#0e0f0e'],
    ]),
    linear(
      'lamp',
      [
        [0, amber, 0],
        [1, amber, 0.7],
      ],
      0,
    ),
    rect(0, 0, 1600, 900, url('sky')),
    ellipse(1180, 560, 620, 240, { fill: '#f6f4dd', opacity: 0.4 }),
    path('M0 210Q300 170 560 214T1100 196T1600 220V262Q1300 276 1000 250T400 266T0 250Z', {
      fill: '#30352f',
      opacity: 0.4,
    }),
    path('M500 340Q760 312 980 336T1600 330V352Q1300 372 1000 358T500 350Z', {
      fill: '#30352f',
      opacity: 0.28,
    }),
    ridge('0,600 300,560 640,600 1000,540 1300,580 1600,550', 900, '#8b907f'),
    walker([1090, 560], 96, '#3c413a', -1),
    tree(1420, 610, 130, 21, '#3c413a'),
    ridge('0,690 360,620 760,680 1160,610 1600,670', 900, '#545a50'),
    ...[
      [620, 668, 0.5, -4],
      [720, 676, 0.56, 5],
      [830, 668, 0.5, -3],
      [960, 652, 0.55, 7],
      [1210, 632, 0.5, -6],
      [1330, 646, 0.58, 3],
    ].map(([x = 0, y = 0, s = 1, turn = 0]) =>
      group(at(x, y, s, turn), path('M-50 30V-80A50 50 0 0 1 50-80V30Z', '#2f332d')),
    ),
    tree(250, 730, 190, 3, black),
    ridge('0,800 300,720 700,800 1100,740 1600,800', 900, url('near')),
    ...[
      [480, 770, 1.0, -7, 0],
      [650, 802, 1.15, 5, 1],
      [820, 796, 1.05, -3, 0],
      [1320, 776, 1.2, 8, 1],
      [1490, 800, 1.1, -5, 0],
    ].map(([x = 0, y = 0, s = 1, turn = 0, kind = 0]) =>
      group(
        at(x, y, s, turn),
        kind === 0
          ? path('M-52 40V-90A52 52 0 0 1 52-90V40Z', '#191c18') +
              path('M-52 40V-90A52 52 0 0 1-20-134Q-34-110-34-90V40Z', grey)
          : rect(-14, -150, 28, 190, '#191c18') +
              rect(-52, -112, 104, 27, '#191c18') +
              rect(-14, -150, 7, 190, grey),
      ),
    ),
    // the car
    group(
      at(1060, 806, 1.25),
      polygon('-170,-52 -640,-110 -640,40 -170,-22', { fill: url('lamp'), opacity: 0.8 }),
      path(
        'M-176 6V-34Q-174-58-120-62L-74-66Q-50-112-10-114H70Q112-112 128-66L168-58Q184-54 184-30V6Z',
        black,
      ),
      path('M-58-68Q-38-100-8-102H24V-68ZM36-102H68Q96-98 108-68H36Z', '#8b907f'),
      circle(-112, 8, 30, black),
      circle(-112, 8, 13, grey),
      circle(116, 8, 30, black),
      circle(116, 8, 13, grey),
      circle(-168, -38, 12, amber),
    ),
    ridge('0,880 500,850 1000,862 1600,846', 900, black),
    grass(900, 70, 890, [14, 54], 1600, pen(black, 3)),
  ],
}

export const nightOfTheLivingDead: readonly Picture[] = [poster, boards, graves]
