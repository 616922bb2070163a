import {
  at,
  circle,
  group,
  landscape,
  linear,
  type Picture,
  type Point,
  path,
  pen,
  person,
  polar,
  polygon,
  portrait,
  radial,
  rays,
  rect,
  strokes,
  times,
  url,
  windows,
} from '../shapes.ts'

const night = '#081219'
const steel = '#12303a'
const sea = '#1f5560'
const gold = '#e8b64c'
const pale = '#fbe6b0'
const rust = '#9c4a22'

/** A stepped tower, its middle at `x`; each step is [half breadth, height]. */
function stepped(x: number, base: number, steps: readonly Point[], fill: string): string {
  const left: Point[] = []
  let y = base
  for (const [half, height] of steps) {
    left.push([x - half, y], [x - half, y - height])
    y -= height
  }
  const right = left.map(([px, py]): Point => [2 * x - px, py]).reverse()
  return polygon([...left, ...right], fill)
}

/** Upright lines of light on a front. */
const ribs = (
  x: number,
  y: number,
  count: number,
  pitch: number,
  height: number,
  fill: string,
): string => times(count, index => rect(x + index * pitch, y, 3, height, { fill, opacity: 0.55 }))

const poster: Picture = {
  file: 'metropolis/poster.svg',
  lang: 'de',
  title:
    'Ein goldener Stufenturm mit Strahlenkranz, darunter ziehen zwei Kolonnen in ein dunkles Tor',
  size: portrait,
  parts: [
    linear('sky', [
      [0, '#050c12'],
      [0.45, '#113640'],
      [0.75, '#2a6f74'],
      [1, '#0a1a22'],
    ]),
    linear('tower', [
      [0, '#fdeab8'],
      [0.4, '#e8b64c'],
      [1, '#6d3b1a'],
    ]),
    linear('shade', [
      [0, '#b87a2c'],
      [1, '#2d1a12'],
    ]),
    radial('glow', [
      [0, '#fff2c8', 0.95],
      [0.3, '#f0c25d', 0.45],
      [1, '#f0c25d', 0],
    ]),
    rect(0, 0, 800, 1200, url('sky')),
    rays([400, 250], 1200, 24, { fill: gold, opacity: 0.13 }, -90 - 3.75),
    rays([400, 250], 1200, 48, { fill: pale, opacity: 0.06 }, -90 - 1.9),
    circle(400, 250, 420, url('glow')),
    // the city that crowds around
    ...[
      [70, 900, 78, 430, 44, 130, '#0d2730'],
      [190, 900, 70, 520, 38, 150, '#123641'],
      [610, 900, 70, 560, 36, 130, '#123641'],
      [735, 900, 84, 400, 48, 160, '#0d2730'],
      [285, 900, 54, 380, 30, 90, '#1a4a54'],
      [520, 900, 54, 340, 30, 130, '#1a4a54'],
    ].map(([x, base, a, h1, b, h2, fill]) =>
      stepped(
        Number(x),
        Number(base),
        [
          [Number(a), Number(h1)],
          [Number(b), Number(h2)],
          [8, 60],
        ],
        String(fill),
      ),
    ),
    windows(4, [14, 520], 8, 26, [15, 14], [6, 7], { fill: gold, opacity: 0.6 }, 0.32),
    windows(5, [135, 410], 8, 32, [14, 14], [6, 7], { fill: gold, opacity: 0.7 }, 0.34),
    windows(6, [556, 370], 8, 34, [14, 14], [6, 7], { fill: gold, opacity: 0.7 }, 0.34),
    windows(7, [664, 530], 9, 24, [15, 14], [6, 7], { fill: gold, opacity: 0.6 }, 0.32),
    // the tower
    stepped(
      400,
      900,
      [
        [170, 120],
        [138, 130],
        [106, 130],
        [76, 120],
        [50, 100],
        [26, 70],
      ],
      url('tower'),
    ),
    polygon(
      '400,900 570,900 570,780 538,780 538,650 506,650 506,520 476,520 476,400 450,400 450,300 426,300 426,230 400,230',
      { fill: url('shade'), opacity: 0.62 },
    ),
    ribs(242, 794, 22, 15, 106, '#3b1f10'),
    ribs(272, 664, 18, 15, 106, '#4a2813'),
    ribs(304, 534, 13, 15, 106, '#5a3216'),
    ribs(334, 414, 9, 15, 98, '#6b3d19'),
    ribs(362, 312, 6, 15, 80, '#7d4a1e'),
    // five arms at the top, a star for a crown
    times(5, index => {
      const [x, y] = polar(400, 246, 120, -162 + index * 36)
      return polygon(
        [
          [388, 250],
          [412, 250],
          [x, y],
        ],
        gold,
      )
    }),
    circle(400, 246, 27, pale),
    circle(400, 246, 15, rust),
    // roads in the air
    path('M0 600L262 660V676L0 622ZM800 640L538 690V706L800 664Z', night),
    path('M0 596L262 656M800 636L538 686', pen(gold, 2.5)),
    // below: the gate and the shift that goes in
    rect(0, 888, 800, 312, night),
    rect(0, 884, 800, 8, gold),
    path('M250 1200V1040A150 150 0 0 1 550 1040V1200Z', '#2b1710'),
    path('M285 1200V1044A115 115 0 0 1 515 1044V1200Z', rust),
    path('M318 1200V1048A82 82 0 0 1 482 1048V1200Z', '#160b08'),
    times(4, row =>
      times(5, index => {
        const height = 112 + row * 22
        const y = 1052 + row * 52
        const x = 24 + index * 50 - row * 5
        const fill = ['#2b5c66', '#214b55', '#173842', '#0d232c'][row] ?? night
        return person([x, y + 20], height, fill, 7) + person([800 - x, y + 20], height, fill, -7)
      }),
    ),
  ],
}

const canyon: Picture = {
  file: 'metropolis/schlucht.svg',
  lang: 'de',
  title: 'Eine Straßenschlucht mit Brücken auf mehreren Höhen, dazwischen kleine Flugzeuge',
  size: landscape,
  parts: [
    linear('sky', [
      [0, '#0a1b24'],
      [0.6, '#2f767a'],
      [1, '#f2cb74'],
    ]),
    linear(
      'left',
      [
        [0, '#0a1a22'],
        [1, '#1f5059'],
      ],
      0,
    ),
    linear(
      'right',
      [
        [0, '#1f5059'],
        [1, '#0a1a22'],
      ],
      0,
    ),
    linear('tower', [
      [0, '#fdeab8'],
      [1, '#c27b2d'],
    ]),
    radial('glow', [
      [0, '#ffeec0', 0.9],
      [1, '#ffeec0', 0],
    ]),
    rect(0, 0, 1600, 900, url('sky')),
    circle(800, 520, 460, url('glow')),
    rays([800, 420], 1200, 20, { fill: pale, opacity: 0.1 }, -184, 4),
    stepped(
      800,
      900,
      [
        [130, 240],
        [100, 120],
        [72, 110],
        [46, 90],
        [22, 70],
        [5, 60],
      ],
      url('tower'),
    ),
    ribs(688, 560, 16, 15, 96, rust),
    ribs(738, 446, 9, 15, 90, rust),
    // walls, nearer and nearer
    ...[
      { x: 600, top: 330, fill: '#3b7d80' },
      { x: 520, top: 210, fill: '#2a666c' },
    ].flatMap(({ x, top, fill }) => [
      polygon(
        [
          [x - 160, top],
          [x, top + 40],
          [x, 900],
          [x - 160, 900],
        ],
        fill,
      ),
      polygon(
        [
          [1760 - x, top],
          [1600 - x, top + 40],
          [1600 - x, 900],
          [1760 - x, 900],
        ],
        fill,
      ),
    ]),
    polygon('140,60 420,150 420,900 140,900', url('left')),
    polygon('1460,60 1180,150 1180,900 1460,900', url('right')),
    polygon('0,0 250,0 250,900 0,900', '#09161d'),
    polygon('1600,0 1350,0 1350,900 1600,900', '#09161d'),
    windows(31, [270, 190], 9, 30, [17, 23], [8, 13], { fill: gold, opacity: 0.75 }, 0.4),
    windows(32, [1192, 190], 9, 30, [17, 23], [8, 13], { fill: gold, opacity: 0.75 }, 0.4),
    windows(33, [440, 290], 5, 26, [15, 23], [6, 12], { fill: pale, opacity: 0.6 }, 0.42),
    windows(34, [1088, 290], 5, 26, [15, 23], [6, 12], { fill: pale, opacity: 0.6 }, 0.42),
    windows(35, [30, 60], 6, 21, [36, 40], [18, 24], { fill: gold, opacity: 0.55 }, 0.3),
    windows(36, [1376, 60], 6, 21, [36, 40], [18, 24], { fill: gold, opacity: 0.55 }, 0.3),
    // bridges
    path('M420 470L1180 470V492H420Z', '#0f2a33'),
    path('M250 610L1350 582V622L250 656Z', '#0b2029'),
    path('M0 742L1600 780V842L0 800Z', '#061218'),
    strokes('420,468 1180,468', gold, 2.5),
    strokes('250,607 1350,579', gold, 3),
    strokes('0,738 1600,776', gold, 3.5),
    path('M520 492Q800 560 1080 492', pen('#0f2a33', 9)),
    path('M330 650Q800 760 1270 624', pen('#0b2029', 12)),
    times(15, index =>
      rect(446 + index * 50, 458, 20, 9, { fill: index % 3 === 0 ? pale : '#0b2029', rx: 3 }),
    ),
    times(13, index =>
      rect(282 + index * 84, 590 - index * 2.1, 34, 13, {
        fill: index % 4 === 1 ? pale : '#061218',
        rx: 4,
      }),
    ),
    times(8, index =>
      rect(60 + index * 200, 720 + index * 4.8, 76, 20, {
        fill: index % 3 === 2 ? gold : '#030a0e',
        rx: 6,
      }),
    ),
    // aeroplanes
    ...[
      [640, 240, 0.9, -6],
      [980, 330, 0.65, 5],
      [470, 120, 1.2, 8],
      [1110, 120, 0.8, -10],
    ].map(([x = 0, y = 0, s = 1, turn = 0]) =>
      group(
        at(x, y, s, turn),
        path('M-38 2Q-40-7-8-8L30-7L42-20H48L46 2Q20 9-38 2Z', night),
        path('M-24-26H14V-22H-24ZM-28 8H18V12H-28Z', night),
        path('M-18-24V10M8-24V10', pen(night, 2)),
      ),
    ),
  ],
}

const clock: Picture = {
  file: 'metropolis/uhr.svg',
  lang: 'de',
  title: 'Ein Arbeiter hält mit ausgestreckten Armen die Zeiger einer riesigen Scheibe',
  size: landscape,
  parts: [
    linear('wall', [
      [0, '#0a1820'],
      [1, '#173c46'],
    ]),
    radial('dial', [
      [0, '#fff3cf'],
      [0.7, '#eec063'],
      [1, '#b06b26'],
    ]),
    radial('glow', [
      [0, '#ffd98a', 0.7],
      [1, '#ffd98a', 0],
    ]),
    rect(0, 0, 1600, 900, url('wall')),
    times(9, index => rect(60 + index * 180, 0, 70, 900, { fill: '#0c2028', opacity: 0.7 })),
    times(9, index => rect(60 + index * 180, 0, 5, 900, { fill: sea, opacity: 0.8 })),
    path(
      'M0 130H470M0 170H440M1600 130H1130M1600 170H1160M0 690H500M1600 690H1100',
      pen(steel, 22),
    ),
    path('M0 125H470M0 165H440M1600 125H1130M1600 165H1160M0 685H500M1600 685H1100', pen(sea, 4)),
    circle(800, 430, 620, url('glow')),
    circle(800, 430, 392, night),
    circle(800, 430, 372, rust),
    circle(800, 430, 348, url('dial')),
    // ten hours, not twelve
    times(10, index => {
      const angle = -90 + index * 36
      const [x, y] = polar(800, 430, 290, angle)
      return group(at(x, y, 1, angle), rect(-34, -9, 68, 18, night))
    }),
    times(60, index => {
      const [x, y] = polar(800, 430, 360, index * 6)
      return circle(x, y, index % 3 === 0 ? 7 : 4.5, index % 3 === 0 ? '#fff6dc' : gold)
    }),
    ...[206, -26, 88].map(angle =>
      group(at(800, 430, 1, angle), polygon('-40,-13 256,-8 286,0 256,8 -40,13', night)),
    ),
    circle(800, 430, 46, night),
    circle(800, 430, 24, gold),
    // the man at the hands
    path(
      'M738 830L748 690Q738 600 752 548Q800 524 848 548Q862 600 852 690L862 830H816L804 700H796L784 830Z',
      '#0c1c24',
    ),
    path('M764 560L664 486L604 356', { ...pen('#0c1c24', 34), 'stroke-linejoin': 'round' }),
    path('M836 560L936 486L996 356', { ...pen('#0c1c24', 34), 'stroke-linejoin': 'round' }),
    circle(604, 346, 20, '#0c1c24'),
    circle(996, 346, 20, '#0c1c24'),
    circle(800, 506, 36, '#0c1c24'),
    path('M758 502Q762 462 800 462Q838 462 842 502Q800 488 758 502Z', '#050d12'),
    // floor
    polygon('0,820 1600,820 1600,900 0,900', '#050d12'),
    rect(0, 816, 1600, 5, gold),
    path('M700 900L730 836H870L900 900Z', '#0a1820'),
  ],
}

export const metropolis: readonly Picture[] = [poster, canyon, clock]
