import {
  at,
  circle,
  clip,
  ellipse,
  group,
  landscape,
  linear,
  type Picture,
  path,
  pen,
  polar,
  polygon,
  portrait,
  radial,
  rays,
  rect,
  ridge,
  times,
  url,
} from '../shapes.ts'

const ink = '#14212b'
const teal = '#16545a'
const vermilion = '#e2492f'
const cream = '#fbeed3'
const straw = '#f2cf8b'

/** A flat hat with a round brim; the point is the middle of its brim. */
function porkpie(x: number, y: number, scale: number, turn: number): string {
  return group(
    at(x, y, scale, turn),
    path('M-62-4Q-66-44-50-52Q0-64 50-52Q66-44 62-4Z', ink),
    path('M-62-22Q0-12 62-22L63-4Q0 8-63-4Z', vermilion),
    ellipse(0, 0, 98, 15, ink),
    path('M-44-49Q0-38 44-49', pen('#2b3f4c', 4)),
  )
}

/** A reel of film with five holes. */
function reel(cx: number, cy: number, r: number, metal: string, hole: string): string {
  return (
    circle(cx, cy, r, metal) +
    circle(cx, cy, r * 0.93, pen(hole, r * 0.022)) +
    times(5, index => {
      const [x, y] = polar(cx, cy, r * 0.56, -90 + index * 72)
      return circle(x, y, r * 0.245, hole)
    }) +
    circle(cx, cy, r * 0.13, hole) +
    circle(cx, cy, r * 0.06, metal)
  )
}

const poster: Picture = {
  file: 'sherlock-jr/poster.svg',
  lang: 'en',
  title: 'A magnifying glass whose lens is a reel of film, with a flat hat on top',
  size: portrait,
  parts: [
    linear('ground', [
      [0, '#f06a45'],
      [1, '#c9331f'],
    ]),
    linear(
      'grip',
      [
        [0, '#0d171e'],
        [0.5, '#2b4452'],
        [1, '#0d171e'],
      ],
      0,
    ),
    linear(
      'metal',
      [
        [0, '#fff6e2'],
        [1, '#e9c987'],
      ],
      60,
    ),
    rect(0, 0, 800, 1200, url('ground')),
    rays([350, 470], 1300, 26, { fill: '#b92c1b', opacity: 0.34 }, 4),
    // the beam that falls through the lens
    path('M350 470L-40 1200H470Z', { fill: '#fff3d6', opacity: 0.22 }),
    path('M350 470L90 1200H390Z', { fill: '#fff3d6', opacity: 0.26 }),
    // shadow, grip, rim, reel
    group(
      { ...at(370, 500, 1), opacity: 0.28 },
      circle(0, 0, 292, '#5e130b'),
      group(at(0, 0, 1, -38), rect(-36, 270, 72, 480, { fill: '#5e130b', rx: 34 })),
    ),
    group(
      at(350, 470, 1, -38),
      rect(-15, 270, 30, 100, straw),
      rect(-34, 340, 68, 400, { fill: url('grip'), rx: 32 }),
      rect(-38, 372, 76, 22, straw),
      rect(-38, 676, 76, 22, straw),
    ),
    // loose end of film
    path('M96 470Q40 700 130 860T70 1200', pen(ink, 62)),
    path('M96 470Q40 700 130 860T70 1200', {
      ...pen(cream, 7),
      'stroke-dasharray': '1 17',
      transform: 'translate(-22 0)',
    }),
    path('M96 470Q40 700 130 860T70 1200', {
      ...pen(cream, 7),
      'stroke-dasharray': '1 17',
      transform: 'translate(22 0)',
    }),
    circle(350, 470, 292, ink),
    circle(350, 470, 262, straw),
    reel(350, 470, 254, url('metal'), teal),
    path('M190 300A235 235 0 0 1 330 228', { ...pen('#ffffff', 14), opacity: 0.75 }),
    porkpie(478, 206, 1.5, 24),
  ],
}

const head = (x: number, y: number, r: number, colour: string): string =>
  circle(x, y, r, colour) +
  path(`M${x - r * 2} ${y + r * 3.4}q0-${r * 2.4} ${r * 2}-${r * 2.4}t${r * 2} ${r * 2.4}z`, colour)

const screen: Picture = {
  file: 'sherlock-jr/screen.svg',
  lang: 'en',
  title: 'In a dark theatre, a man with a flat hat climbs into the lit screen',
  size: landscape,
  parts: [
    linear('dark', [
      [0, '#0c161d'],
      [1, '#1b2c36'],
    ]),
    linear('scene', [
      [0, '#fff5dd'],
      [0.62, '#f6d699'],
      [1, '#eab76c'],
    ]),
    linear(
      'drape',
      [
        [0, '#8e2114'],
        [0.5, '#d8432b'],
        [1, '#7c1b10'],
      ],
      0,
    ),
    radial('halo', [
      [0, '#ffe9bd', 0.55],
      [1, '#ffe9bd', 0],
    ]),
    clip('cloth', rect(420, 110, 760, 470, {})),
    rect(0, 0, 1600, 900, url('dark')),
    ellipse(800, 360, 820, 480, url('halo')),
    // the film within: a garden wall, a path, a house far off
    rect(420, 110, 760, 470, url('scene')),
    group(
      { 'clip-path': url('cloth') },
      circle(1010, 230, 62, '#fffdf6'),
      ridge('400,430 560,360 760,410 960,340 1200,400', 600, '#dca763'),
      ridge('400,500 640,440 900,470 1200,430', 600, '#b98450'),
      polygon('700,580 900,580 868,452 852,452', '#f7dfb2'),
      times(4, index => {
        const [x, y, s] = [950 + index * 64, 470 + index * 26, 0.7 + index * 0.22]
        return (
          rect(x - 3 * s, y - 20 * s, 6 * s, 50 * s, '#6f4a2d') +
          ellipse(x, y - 60 * s, 22 * s, 62 * s, teal)
        )
      }),
      rect(420, 470, 200, 120, '#8a5a39'),
      rect(412, 456, 216, 16, '#6f4a2d'),
      times(5, index => rect(436 + index * 38, 486, 16, 100, '#754a2e')),
    ),
    // curtains and frame
    times(6, index => {
      const x = index * 58
      return path(
        `M${x} 0H${x + 60}Q${x + 68} 330 ${x + 40 - index * 4} 700H${x - 16}Q${x + 12} 330 ${x} 0Z`,
        url('drape'),
      )
    }),
    group(
      { transform: 'translate(1600 0) scale(-1 1)' },
      times(6, index => {
        const x = index * 58
        return path(
          `M${x} 0H${x + 60}Q${x + 68} 330 ${x + 40 - index * 4} 700H${x - 16}Q${x + 12} 330 ${x} 0Z`,
          url('drape'),
        )
      }),
    ),
    path(
      'M0 0H1600V64Q1500 128 1400 76Q1300 136 1200 82Q1100 140 1000 84Q900 142 800 86Q700 142 600 84Q500 140 400 82Q300 136 200 76Q100 128 0 64Z',
      '#a52a1a',
    ),
    path(
      'M0 64Q100 128 200 76Q300 136 400 82Q500 140 600 84Q700 142 800 86Q900 142 1000 84Q1100 140 1200 82Q1300 136 1400 76Q1500 128 1600 64',
      pen(straw, 7),
    ),
    rect(412, 102, 776, 486, pen('#0a1218', 16)),
    // stage and the one who goes in
    rect(0, 640, 1600, 260, '#101b22'),
    rect(330, 588, 940, 56, '#3d2419'),
    rect(330, 588, 940, 9, '#8a5a39'),
    group(
      at(640, 592, 1.9, 7),
      // one leg in the garden, one still on the boards
      path(
        'M-6-66Q2-70 12-64L16-36 34-30 38-4 50-2 50 5H30L24-20 6-26-8-4-26 22-34 18-20-8-10-36Z',
        ink,
      ),
      path('M8-60L36-72 40-67 12-48Z', ink),
      circle(6, -78, 11, ink),
      path('M-8-85L20-88 19-91 14-92 13-99-1-98-1-91-9-88Z', ink),
    ),
    // the pit and the rows
    times(3, row =>
      times(11 + row, index => {
        const spread = 150 - row * 4
        const x = 60 + index * spread - row * 60 + ((index * 37 + row * 53) % 29)
        return head(
          x,
          716 + row * 64 + ((index * 13) % 14),
          25 + row * 6,
          ['#1d3540', '#12242d', '#080f14'][row] ?? ink,
        )
      }),
    ),
  ],
}

const ride: Picture = {
  file: 'sherlock-jr/ride.svg',
  lang: 'en',
  title: 'A man sits on the handlebars of a motorcycle that nobody steers, on a broken bridge',
  size: landscape,
  parts: [
    linear('sky', [
      [0, '#0f4a52'],
      [0.5, '#3c8c86'],
      [0.86, '#f4d694'],
      [1, '#fbeed3'],
    ]),
    linear('deep', [
      [0, '#0e3a42'],
      [1, '#071b22'],
    ]),
    rect(0, 0, 1600, 900, url('sky')),
    circle(1180, 540, 250, { fill: '#fff4d4', opacity: 0.35 }),
    circle(1180, 540, 165, vermilion),
    ridge('0,640 240,560 480,630 800,540 1130,640 1400,580 1600,630', 900, '#2f7672'),
    ridge('0,730 300,690 620,760 980,700 1300,770 1600,710', 900, url('deep')),
    rect(0, 730, 1600, 170, '#06141a'),
    rect(0, 730, 1600, 6, '#2f7672'),
    // the viaduct, with a piece gone
    ...[-40, 150, 340].map(x =>
      path(`M${x} 520H${x + 190}V900H${x + 160}V680A65 80 0 0 0 ${x + 30} 680V900H${x}Z`, ink),
    ),
    ...[1060, 1250, 1440].map(x =>
      path(`M${x} 520H${x + 190}V900H${x + 160}V680A65 80 0 0 0 ${x + 30} 680V900H${x}Z`, ink),
    ),
    rect(-40, 500, 590, 26, '#0b151b'),
    rect(1040, 500, 600, 26, '#0b151b'),
    polygon('530,500 560,516 536,540 556,580 530,620', ink),
    polygon('1060,500 1030,520 1056,552 1040,590 1062,640', ink),
    // two lorries that happen to pass below, just in time
    ...[590, 840].map(x =>
      group(
        {},
        rect(x, 528, 186, 130, '#8e2b1b'),
        rect(x, 528, 186, 12, '#c4472f'),
        rect(x + 152, 600, 62, 84, ink),
        rect(x + 176, 612, 30, 30, straw),
        rect(x - 6, 658, 220, 30, ink),
        circle(x + 38, 702, 30, ink),
        circle(x + 38, 702, 12, straw),
        circle(x + 172, 702, 30, ink),
        circle(x + 172, 702, 12, straw),
      ),
    ),
    // speed
    ...[
      [150, 330, 250],
      [60, 380, 300],
      [200, 430, 150],
      [90, 470, 220],
    ].map(([x = 0, y = 0, w = 0]) => rect(x, y, w, 5, { fill: cream, opacity: 0.5, rx: 2.5 })),
    // the machine
    group(
      at(610, 500, 1.5, -3),
      circle(-76, -34, 34, pen(ink, 9)),
      circle(74, -34, 34, pen(ink, 9)),
      times(8, index => {
        const [x, y] = polar(-76, -34, 31, index * 45)
        const [a, b] = polar(74, -34, 31, index * 45)
        return path(
          `M-76-34L${x.toFixed(1)} ${y.toFixed(1)}M74-34L${a.toFixed(1)} ${b.toFixed(1)}`,
          pen(ink, 1.4),
        )
      }),
      path('M-76-34L-30-86L44-88L74-34M-30-86L-8-34H-76M-8-34L44-88', pen(ink, 8)),
      path('M-34-84Q0-110 42-92L30-66H-24Z', vermilion),
      rect(-20, -58, 36, 34, { fill: ink, rx: 8 }),
      path('M-78-92Q-50-100-28-90', pen(ink, 12)),
      path('M74-34L52-112L34-118', pen(ink, 7)),
      circle(66, -92, 12, straw),
      // the passenger who thinks he has a driver
      path(
        'M40-116L30-168Q32-184 48-184Q64-182 64-164L62-128L96-116L108-78L98-74L86-102L52-104Q40-104 40-116Z',
        ink,
      ),
      path('M58-172L92-188L95-182L62-158Z', ink),
      path('M36-172L14-152L18-146L42-156Z', ink),
      circle(50, -200, 15, '#f6dcb4'),
      path('M35-203Q34-214 50-216Q66-214 65-203Z', '#3a2a20'),
      path('M30-206L72-210L71-214L64-216L62-228L36-226L37-214L29-211Z', ink),
    ),
  ],
}

export const sherlockJr: readonly Picture[] = [poster, screen, ride]
