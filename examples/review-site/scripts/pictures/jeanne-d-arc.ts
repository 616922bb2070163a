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
  random,
  rect,
  smooth,
  times,
  url,
} from '../shapes.ts'

const bone = '#f3ece0'
const stone = '#cbbfae'
const ash = '#857a6e'
const soot = '#211d1b'
const ember = '#c8412a'
const straw = '#c99a4a'

/** A crown plaited of three straws. */
function crown(cx: number, cy: number, rx: number, ry: number): string {
  return times(3, strand => {
    const points = Array.from({ length: 61 }, (_, index) => {
      const angle = index * 6
      const sway = 1 + 0.055 * Math.sin((angle * 9 * Math.PI) / 180 + (strand * Math.PI * 2) / 3)
      const [x, y] = polar(0, 0, 1, angle)
      return [cx + x * rx * sway, cy + y * ry * sway] as const
    })
    return path(smooth(points), pen(['#8d6526', straw, '#ecca83'][strand] ?? straw, 10))
  })
}

const poster: Picture = {
  file: 'jeanne-d-arc/poster.svg',
  lang: 'fr',
  title:
    'Une tête rasée, sans visage, levée vers la lumière sous une couronne de paille ; des flammes montent',
  size: portrait,
  parts: [
    linear('mur', [
      [0, '#fbf7ef'],
      [0.55, '#e4dacb'],
      [1, '#a89b8b'],
    ]),
    linear(
      'peau',
      [
        [0, '#ffffff'],
        [0.48, '#f0e6d8'],
        [0.52, '#b5a795'],
        [1, '#6f6459'],
      ],
      12,
    ),
    linear('bure', [
      [0, '#5c5148'],
      [1, soot],
    ]),
    linear('feu', [
      [0, '#f2a24a'],
      [0.4, '#dd5a33'],
      [1, '#7d1c16'],
    ]),
    radial('halo', [
      [0, '#ffffff', 1],
      [0.6, '#ffffff', 0.55],
      [1, '#ffffff', 0],
    ]),
    rect(0, 0, 800, 1200, url('mur')),
    // the shadow of a window's bars
    group(
      { fill: '#9d9080', opacity: 0.28 },
      polygon('520,0 590,0 190,1200 90,1200', {}),
      polygon('0,250 800,470 800,530 0,310', {}),
    ),
    circle(400, 430, 420, url('halo')),
    // shoulders, neck, head
    path('M60 1200Q70 900 300 838Q400 880 500 838Q730 900 740 1200Z', url('bure')),
    path('M292 842Q400 930 508 842L496 806Q400 880 304 806Z', '#3a322c'),
    path('M318 690H482Q474 800 500 838Q400 910 300 838Q326 800 318 690Z', url('peau')),
    path('M318 720Q400 800 482 720L480 772Q400 850 320 772Z', { fill: '#5d5349', opacity: 0.35 }),
    group(
      at(400, 500, 1, -6),
      path(
        'M-166-40Q-172-230 0-236Q172-230 166-40Q164 90 92 190Q40 250 0 250Q-40 250-92 190Q-164 90-166-40Z',
        url('peau'),
      ),
      path(
        'M-170-20Q-190-252 0-262Q190-252 170-20Q158-92 132-128Q60-176 0-174Q-60-176-132-128Q-158-92-170-20Z',
        '#4a4039',
      ),
      ellipse(-174, 10, 15, 42, '#efe5d7'),
      ellipse(174, 10, 15, 42, '#7d7165'),
      // one tear is all the face there is
      path('M-62 34Q-34 96-62 112Q-90 96-62 34Z', '#ffffff'),
      path('M-62 34Q-34 96-62 112Q-72 96-62 34Z', '#a9bcc4'),
    ),
    crown(400, 246, 236, 62),
    // fire
    path(
      'M0 1200V1040Q40 1090 66 1010Q96 1080 120 1020Q150 940 140 860Q210 950 214 1040Q250 1010 256 950Q300 1030 306 1100Q350 1060 352 990Q410 1060 412 1120Q450 1080 462 1000Q510 1060 512 1110Q560 1040 548 920Q620 990 630 1070Q662 1040 668 980Q720 1060 740 1090Q780 1050 800 1000V1200Z',
      url('feu'),
    ),
    path(
      'M0 1200V1120Q60 1150 90 1090Q130 1150 180 1110Q200 1070 196 1030Q250 1110 290 1150Q340 1120 350 1080Q400 1140 440 1160Q480 1130 490 1080Q540 1150 580 1120Q600 1080 598 1030Q650 1100 680 1150Q740 1120 800 1110V1200Z',
      '#f0b45c',
    ),
    path(
      'M0 1200V1170Q100 1190 150 1150Q220 1190 300 1180Q350 1160 360 1140Q420 1190 520 1170Q580 1140 600 1110Q640 1180 800 1160V1200Z',
      '#fbe3ad',
    ),
  ],
}

/** A judge: a cowl that leans. */
const cowl = (
  x: number,
  y: number,
  scale: number,
  turn: number,
  fill: string,
  inner: string,
): string =>
  group(
    at(x, y, scale, turn),
    path('M-150 380Q-128 170-62 84Q-56-30-4-74Q50-34 60 84Q130 170 150 380Z', fill),
    path('M-28 50Q-30-12 2-18Q32-12 30 50Q0 84-28 50Z', inner),
    path('M-62 84Q-20 128 60 84M-40 118Q-70 220-60 380M34 120Q60 220 56 380', {
      ...pen(inner, 5),
      opacity: 0.6,
    }),
  )

const tribunal: Picture = {
  file: 'jeanne-d-arc/tribunal.svg',
  lang: 'fr',
  title: 'Des capuchons noirs penchés des deux côtés sur une petite silhouette blanche',
  size: landscape,
  parts: [
    linear('mur', [
      [0, '#fdfaf4'],
      [1, '#d9cebe'],
    ]),
    linear('voile', [
      [0, '#ffffff'],
      [1, '#d8ccbb'],
    ]),
    radial('jour', [
      [0, '#ffffff', 1],
      [1, '#ffffff', 0],
    ]),
    rect(0, 0, 1600, 900, url('mur')),
    ...[170, 485, 800, 1115, 1430].map(
      x =>
        path(`M${x - 116} 640V250A116 150 0 0 1 ${x + 116} 250V640Z`, '#ddd2c2') +
        path(
          `M${x - 92} 640V256A92 126 0 0 1 ${x + 92} 256V640Z`,
          x === 800 ? '#ffffff' : '#c7baa8',
        ),
    ),
    circle(800, 480, 430, url('jour')),
    polygon('0,640 1600,640 1600,900 0,900', '#b8ab9a'),
    polygon('560,640 1040,640 1250,900 350,900', bone),
    // the judges, rank by rank
    ...[
      [330, 384, 0.8, 4],
      [434, 404, 0.74, 7],
      [528, 428, 0.66, 10],
    ].flatMap(([x = 0, y = 0, s = 1, t = 0]) => [
      cowl(x, y, s, t, '#6a6057', '#4b433c'),
      cowl(1600 - x, y, s, -t, '#6a6057', '#4b433c'),
    ]),
    ...[
      [90, 380, 1.25, 3],
      [262, 440, 1.15, 8],
      [416, 512, 1.0, 13],
    ].flatMap(([x = 0, y = 0, s = 1, t = 0]) => [
      cowl(x, y, s, t, '#3a332e', '#1b1715'),
      cowl(1600 - x, y, s, -t, '#3a332e', '#1b1715'),
    ]),
    ...[
      [30, 600, 1.5, 5],
      [262, 676, 1.35, 14],
    ].flatMap(([x = 0, y = 0, s = 1, t = 0]) => [
      cowl(x, y, s, t, soot, '#0c0a09'),
      cowl(1600 - x, y, s, -t, soot, '#0c0a09'),
    ]),
    // the accused, on her stool
    ellipse(800, 832, 120, 16, { fill: ash, opacity: 0.5 }),
    path('M738 834Q742 720 770 690Q800 674 830 690Q858 720 862 834Z', url('voile')),
    path('M738 834Q742 720 770 690Q784 684 796 683Q770 740 776 834Z', {
      fill: '#b3a593',
      opacity: 0.7,
    }),
    rect(790, 660, 20, 30, '#e2d6c6'),
    circle(800, 642, 30, '#f6eee2'),
    path('M769 640Q766 606 800 606Q834 606 831 640Q822 622 800 620Q778 622 769 640Z', '#4a4039'),
    path('M782 768Q800 784 818 768L822 784Q800 800 778 784Z', '#e2d6c6'),
    path('M774 778H826', pen(ember, 5)),
  ],
}

const fenetre: Picture = {
  file: 'jeanne-d-arc/fenetre.svg',
  lang: 'fr',
  title: 'La lumière d’une fenêtre pose une croix sur le sol d’une cellule ; un oiseau passe',
  size: landscape,
  parts: [
    linear(
      'mur',
      [
        [0, '#7a7066'],
        [1, '#b1a494'],
      ],
      0,
    ),
    linear('sol', [
      [0, '#8f8376'],
      [1, '#5c534b'],
    ]),
    linear(
      'rai',
      [
        [0, '#fffdf6', 0.75],
        [1, '#fffdf6', 0.06],
      ],
      40,
    ),
    radial('ciel', [
      [0, '#ffffff'],
      [1, '#f4ecdd'],
    ]),
    clip('baie', path('M300 420V200A110 120 0 0 1 520 200V420Z', {})),
    rect(0, 0, 1600, 900, url('mur')),
    // courses of stone
    times(6, row =>
      times(9, index => {
        const offset = row % 2 === 0 ? 0 : 95
        return rect(index * 190 - offset, row * 98 + 4, 186, 92, {
          fill: (index * 7 + row * 5) % 4 === 0 ? '#efe4d4' : '#3a322b',
          opacity: 0.07,
        })
      }),
    ),
    polygon('0,590 1600,590 1600,900 0,900', url('sol')),
    // the window
    path('M268 452V196A142 152 0 0 1 552 196V452Z', '#5b5249'),
    path('M300 420V200A110 120 0 0 1 520 200V420Z', url('ciel')),
    group(
      { 'clip-path': 'url(#baie)' },
      path('M336 250Q356 226 380 246Q404 222 430 240Q404 240 384 266Q362 246 336 250Z', soot),
      path('M440 180Q452 166 466 178Q480 164 496 174Q480 176 468 190Q456 178 440 180Z', ash),
    ),
    path('M410 84V420M300 270H520', pen('#3b342e', 15)),
    path('M246 452H574V478H246Z', '#ddd0bf'),
    // light, and the cross it lays down
    polygon('300,200 520,130 1330,650 1240,800 720,830 300,420', url('rai')),
    polygon('760,660 1200,636 1400,812 880,850', '#fff8ea'),
    polygon('968,648 1004,646 1172,830 1126,833', '#5c534b'),
    polygon('812,742 1286,712 1306,730 826,763', '#5c534b'),
    path(
      'M1060 690Q1090 664 1122 684Q1156 658 1196 676Q1158 680 1132 708Q1100 686 1060 690Z',
      '#4a423b',
    ),
    // straw on the floor, and the plaited ring
    times(34, index => {
      const next = random(index + 71)
      const [x, y, turn] = [80 + next() * 560, 720 + next() * 150, next() * 180]
      const [dx, dy] = polar(0, 0, 26 + next() * 40, turn)
      return path(`M${x.toFixed(0)} ${y.toFixed(0)}l${dx.toFixed(0)} ${(dy * 0.3).toFixed(0)}`, {
        ...pen(straw, 4),
        opacity: 0.75,
      })
    }),
    ellipse(420, 806, 120, 26, { fill: '#2c2723', opacity: 0.4 }),
    crown(420, 790, 112, 30),
    rect(0, 0, 1600, 900, { fill: stone, opacity: 0.06 }),
  ],
}

export const jeanneDArc: readonly Picture[] = [poster, tribunal, fenetre]
