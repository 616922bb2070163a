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
  polygon,
  portrait,
  radial,
  rect,
  ridge,
  stars,
  times,
  url,
} from '../shapes.ts'

const black = '#060d10'
const deep = '#0d2a30'
const tide = '#1d5257'
const moss = '#5f9a86'
const moon = '#f0e3a6'
const rust = '#b5532c'

/** The shadow on the wall: no face, only reach. */
const shadow = (fill: string): string =>
  group(
    { fill },
    path(
      'M-64 520Q-86 200-74 60Q-72-16-26-46Q-42-84-44-112L-64-150L-41-134Q-34-192 3-192Q42-192 47-134L72-152L50-112Q50-78 32-46Q76-16 80 60Q92 200 76 520Z',
      {},
    ),
    // the arm that goes ahead
    path('M60 0Q150-10 210-76L250-128L272-116L244-56Q190 44 74 70Z', {}),
    path('M246-120Q252-196 312-262Q274-186 278-112Z', {}),
    path('M256-116Q288-180 366-226Q306-160 288-100Z', {}),
    path('M262-108Q316-152 398-168Q328-126 288-88Z', {}),
    path('M262-98Q322-118 396-104Q326-98 282-72Z', {}),
    path('M252-84Q290-66 306-22Q276-54 244-58Z', {}),
    // the other one, bent
    path('M-70 20Q-132 70-128 160L-116 214L-96 210L-98 160Q-96 110-60 84Z', {}),
    path('M-118 200Q-136 262-120 322Q-116 260-102 208Z', {}),
    path('M-112 204Q-110 268-84 318Q-92 260-96 206Z', {}),
  )

const poster: Picture = {
  file: 'nosferatu/poster.svg',
  lang: 'es',
  title: 'La sombra de una figura de dedos larguísimos sube una escalera',
  size: portrait,
  parts: [
    linear(
      'pared',
      [
        [0, '#f4e8b4'],
        [0.4, '#a9c08f'],
        [1, '#1d5257'],
      ],
      65,
    ),
    radial('luz', [
      [0, '#fffbe0', 1],
      [0.6, '#fff2b8', 0.4],
      [1, '#fff2b8', 0],
    ]),
    linear('peldano', [
      [0, '#17464c'],
      [1, '#081a1f'],
    ]),
    linear(
      'filo',
      [
        [0, rust],
        [1, '#e9a25a'],
      ],
      0,
    ),
    rect(0, 0, 800, 1200, url('pared')),
    circle(300, 330, 520, url('luz')),
    // a pointed window high up
    group(
      { opacity: 0.55 },
      path('M596 60Q690 130 690 250V420H502V250Q502 130 596 60Z', tide),
      path('M596 92Q668 150 668 254V398H524V254Q524 150 596 92Z', '#dfe6b8'),
      path('M596 92V398M524 210H668M524 304H668', pen(tide, 9)),
    ),
    // the shadow, and a paler one beside it
    group({ ...at(262, 480, 1.5, 7), opacity: 0.2 }, shadow(deep)),
    group(at(240, 470, 1.5, 4), shadow('#08181c')),
    // the stairs
    times(9, index => {
      const [x, y] = [index * 100 - 60, 1120 - index * 66]
      return rect(x, y, 900, 70, url('peldano')) + rect(x, y, 108, 6, url('filo'))
    }),
    polygon('0,1184 800,1184 800,1200 0,1200', black),
    // the rail
    ...Array.from({ length: 9 }, (_, index) => {
      const [x, y] = [index * 100 - 10, 1120 - index * 66]
      return path(`M${x} ${y}V${y - 132}`, pen(black, 9)) + circle(x, y - 66, 10, black)
    }),
    path('M-60 1010L840 416', pen(black, 22)),
    path('M-60 1002L840 408', pen(rust, 4)),
  ],
}

const barco: Picture = {
  file: 'nosferatu/barco.svg',
  lang: 'es',
  title: 'Un velero negro sin tripulación avanza ante una luna enorme',
  size: landscape,
  parts: [
    linear('cielo', [
      [0, '#071a20'],
      [0.55, '#1f5a5e'],
      [1, '#8fb894'],
    ]),
    radial('luna', [
      [0, '#fff8d6'],
      [1, '#eddc93'],
    ]),
    radial('halo', [
      [0, '#fff3bd', 0.75],
      [0.4, '#f3e6a5', 0.22],
      [1, '#f3e6a5', 0],
    ]),
    linear('mar', [
      [0, '#2f6f6d'],
      [1, '#041014'],
    ]),
    clip('agua', rect(0, 640, 1600, 260, {})),
    rect(0, 0, 1600, 900, url('cielo')),
    stars(17, 70, { width: 1600, height: 420 }, '#e9f0cf'),
    circle(860, 420, 640, url('halo')),
    circle(860, 420, 290, url('luna')),
    group(
      { fill: '#d9c67c', opacity: 0.5 },
      circle(760, 340, 44, {}),
      circle(960, 500, 62, {}),
      circle(920, 270, 26, {}),
      circle(720, 480, 22, {}),
    ),
    // bands of cloud
    path('M0 300Q220 270 420 300T820 292Q700 318 520 322T0 330Z', {
      fill: '#071a20',
      opacity: 0.55,
    }),
    path('M960 372Q1180 340 1340 366T1600 352V388Q1400 398 1260 392T960 372Z', {
      fill: '#071a20',
      opacity: 0.6,
    }),
    rect(0, 640, 1600, 260, url('mar')),
    group(
      { 'clip-path': 'url(#agua)' },
      times(11, index => {
        const width = 330 - Math.abs(index - 3) * 22
        return rect(860 - width / 2 + ((index * 47) % 60) - 30, 652 + index * 21, width, 7, {
          fill: moon,
          opacity: 0.62 - index * 0.05,
          rx: 3.5,
        })
      }),
    ),
    // hull, masts, sails
    group(
      at(800, 650, 1, -3),
      path('M-270-64L-300-92L-190-70H220L330-118L300-60Q276 26 214 44H-200Q-250 20-270-64Z', black),
      path('M-262-44H300', pen(rust, 4)),
      path('M300-104L440-190', pen(black, 9)),
      path('M-130-66V-480M50-66V-540M190-66V-430', pen(black, 11)),
      polygon('-220,-440 -50,-452 -34,-300 -240,-286', '#0b1c21'),
      polygon('-244,-276 -32,-290 -20,-120 -262,-110', '#0a171b'),
      polygon('-36,-500 136,-508 152,-340 -52,-330', '#0e242a'),
      polygon('-54,-320 156,-330 170,-130 -66,-120', '#0a171b'),
      polygon('116,-396 262,-402 276,-262 104,-254', '#0e242a'),
      polygon('102,-244 280,-252 292,-120 92,-112', '#0b1c21'),
      polygon('206,-420 430,-186 300,-110', '#102b31'),
      path('M-130-480L-270-90M50-540L-130-480M50-540L190-430L440-190', pen(black, 3)),
      path('M50-540L104-552L86-540L104-528Z', rust),
    ),
    // waves in front
    path(
      'M0 726Q100 700 200 726T400 726T600 726T800 726T1000 726T1200 726T1400 726T1600 726V900H0Z',
      '#0f3338',
    ),
    path(
      'M0 786Q120 752 240 786T480 786T720 786T960 786T1200 786T1440 786T1680 786V900H0Z',
      '#0a2328',
    ),
    path('M-60 846Q80 806 220 846T500 846T780 846T1060 846T1340 846T1620 846V900H-60Z', black),
    path('M0 726Q100 700 200 726T400 726T600 726T800 726T1000 726T1200 726T1400 726T1600 726', {
      ...pen(moss, 3),
      opacity: 0.6,
    }),
  ],
}

const bat = (x: number, y: number, scale: number, turn: number): string =>
  group(
    at(x, y, scale, turn),
    path(
      'M0 0Q6-10 10-22L16-14Q22-16 28-14L34-22Q38-10 44 0Q70-34 120-30Q100-14 98 10Q82 2 66 14Q52 10 40 26L22 44L4 26Q-8 10-22 14Q-38 2-54 10Q-56-14-76-30Q-26-34 0 0Z',
      black,
    ),
  )

const castillo: Picture = {
  file: 'nosferatu/castillo.svg',
  lang: 'es',
  title: 'Un castillo sobre un peñasco y un coche de caballos que sube el camino',
  size: landscape,
  parts: [
    linear('cielo', [
      [0, '#0b2b33'],
      [0.6, '#4f8f80'],
      [1, '#e6dc9c'],
    ]),
    radial('sol', [
      [0, '#fff7cf', 0.9],
      [1, '#fff7cf', 0],
    ]),
    rect(0, 0, 1600, 900, url('cielo')),
    circle(1120, 470, 420, url('sol')),
    ridge('0,560 200,480 380,540 620,430 820,540 1100,450 1350,540 1600,470', 900, '#5f9a86'),
    ridge('0,650 260,590 480,640 760,560 1050,650 1300,590 1600,640', 900, '#35766f'),
    // the rock and what stands on it
    path(
      'M180 900L250 720L300 700L330 590L352 540L362 462L500 440L640 446L722 478L730 580L760 640L790 740L880 900Z',
      '#0f343a',
    ),
    path(
      'M180 900L250 720L300 700L330 590L352 540L362 462L470 447L440 560L470 660L430 760L470 900Z',
      black,
    ),
    group(
      { fill: '#0a2227' },
      rect(410, 330, 250, 120, {}),
      rect(430, 220, 66, 230, {}),
      polygon('420,222 463,110 506,222', {}),
      rect(560, 270, 54, 180, {}),
      polygon('552,272 587,186 622,272', {}),
      rect(630, 350, 70, 130, {}),
      polygon('622,352 665,250 708,352', {}),
      rect(376, 380, 50, 90, {}),
      polygon('370,382 401,312 432,382', {}),
      times(7, index => rect(500 + index * 20, 316, 11, 16, {})),
    ),
    ...[
      [456, 268],
      [580, 318],
      [660, 396],
      [528, 380],
    ].map(([x = 0, y = 0]) =>
      path(`M${x} ${y + 26}V${y + 8}Q${x + 7} ${y - 8} ${x + 14} ${y + 8}V${y + 26}Z`, '#f2c867'),
    ),
    ridge('0,830 300,790 640,850 1000,760 1320,730 1600,770', 900, '#0c2a2f'),
    path('M1600 800Q1300 752 1060 780T760 860L740 900H860Q960 836 1120 816T1600 846Z', '#8fb08a'),
    // firs
    times(15, index => {
      const x = 20 + index * 112 + ((index * 61) % 50)
      // no fir grows in front of the coach
      const height = x > 900 && x < 1380 ? 34 : 90 + ((index * 83) % 70)
      const base = index < 8 ? 890 : 900
      return polygon(
        [
          [x - height * 0.2, base],
          [x, base - height * 1.5],
          [x + height * 0.2, base],
        ],
        black,
      )
    }),
    // coach and pair
    group(
      at(1180, 782, 1.05, -3),
      path('M-24-20V-92Q-20-110 40-108Q98-110 96-80L110-66V-20Z', black),
      rect(6, -92, 34, 34, '#f2c867'),
      path('M96-70L124-92V-112M120-118L140-96', pen(black, 7)),
      circle(122, -122, 9, black),
      circle(0, -12, 28, pen(black, 7)),
      circle(92, -16, 23, pen(black, 7)),
      path('M0-40V16M-28-12H28M92-39V7M69-16H115', pen(black, 3)),
      path('M-24-40H-180', pen(black, 4)),
      ...[-150, -214].map(x =>
        group(
          at(x, -8, 1),
          path(
            'M44-62Q62-60 62-40L58 8H50L48-30L4-28L-6 8H-14L-16-34Q-34-50-40-84L-60-70L-66-80L-40-108L-28-112L-26-100Q-14-70 4-62Z',
            black,
          ),
          path('M58-50Q76-40 72-14', pen(black, 6)),
        ),
      ),
    ),
    bat(900, 180, 0.7, -8),
    bat(1060, 110, 0.45, 10),
    bat(790, 100, 0.36, -14),
    bat(1290, 250, 0.5, 6),
    ellipse(1180, 822, 210, 10, { fill: black, opacity: 0.5 }),
  ],
}

export const nosferatu: readonly Picture[] = [poster, barco, castillo]
