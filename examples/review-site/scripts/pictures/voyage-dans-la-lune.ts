import {
  at,
  circle,
  ellipse,
  group,
  landscape,
  linear,
  type Picture,
  path,
  pen,
  person,
  polar,
  polygon,
  portrait,
  radial,
  rays,
  rect,
  ridge,
  star,
  stars,
  times,
  url,
} from '../shapes.ts'

const night = '#161345'
const violet = '#3a2a7a'
const rose = '#e77f9a'
const turquoise = '#4fb8b0'
const gold = '#f3c253'
const cream = '#fdf1cf'

/** A cloud as a painter of scenery cuts it: round scallops over a flat foot. */
function cloud(x: number, y: number, scale: number, fill: string, edge: string): string {
  const puff =
    'M-170 0Q-200-50-140-64Q-130-120-70-108Q-40-160 20-138Q80-160 100-104Q160-106 158-52Q200-40 180 0Z'
  return group(
    at(x, y, scale),
    path(puff, fill),
    path(
      'M-140-64Q-110-60-100-36M-70-108Q-36-100-30-66M20-138Q56-120 54-84M100-104Q76-96 78-66',
      pen(edge, 5),
    ),
  )
}

/** The shell the travellers sit in; its nose points up. */
const shell = (x: number, y: number, scale: number, turn: number): string =>
  group(
    at(x, y, scale, turn),
    path('M-50 120V0Q-50-90 0-140Q50-90 50 0V120Z', '#b9842e'),
    path('M-50 120V0Q-50-90 0-140Q-14-80-14 0V120Z', gold),
    path('M-50 120V0Q-50-90 0-140Q-40-80-38 0V120Z', '#ffe39a'),
    rect(-56, 14, 112, 12, '#7c4f1d'),
    rect(-56, 96, 112, 26, '#7c4f1d'),
    times(5, index => circle(-40 + index * 20, 109, 4, gold)),
    circle(4, -34, 18, '#7c4f1d'),
    circle(4, -34, 12, turquoise),
    path('M-4-40Q2-46 10-42', pen(cream, 3)),
  )

const craters = (fill: string): string =>
  group(
    { fill },
    circle(-130, -90, 44, {}),
    circle(-40, 120, 64, {}),
    circle(-190, 60, 30, {}),
    circle(70, -190, 26, {}),
    circle(150, 160, 36, {}),
    circle(40, 20, 20, {}),
    circle(-90, 220, 22, {}),
    circle(220, 30, 24, {}),
  )

const poster: Picture = {
  file: 'voyage-dans-la-lune/poster.svg',
  lang: 'ar',
  title: 'قمرٌ كبير انغرزت فيه قذيفةٌ مذهّبة، وتحته أسطح مدينةٍ يرقبها فلكيّون بقبّعاتٍ مدبّبة',
  size: portrait,
  parts: [
    linear('sky', [
      [0, '#120f3a'],
      [0.5, '#3a2a7a'],
      [0.85, '#a85a92'],
      [1, rose],
    ]),
    radial(
      'moon',
      [
        [0, '#fffbe8'],
        [0.62, '#fbe7b0'],
        [1, '#e7ba66'],
      ],
      0.4,
      0.36,
      0.68,
    ),
    radial('halo', [
      [0, '#fff3c4', 0.8],
      [1, '#fff3c4', 0],
    ]),
    rect(0, 0, 800, 1200, url('sky')),
    rays([400, 440], 1100, 36, { fill: '#ffe7b0', opacity: 0.055 }),
    stars(5, 90, { width: 800, height: 800 }, cream),
    ...[
      [96, 150, 30],
      [700, 120, 24],
      [724, 720, 20],
      [70, 640, 22],
      [560, 70, 14],
    ].map(([x = 0, y = 0, r = 1]) => star([x, y], r, 5, 0.42, gold)),
    circle(400, 440, 470, url('halo')),
    circle(400, 440, 300, url('moon')),
    group(
      { ...at(400, 440, 1), opacity: 0.75 },
      craters('#dcae5c'),
      group(at(-7, -7, 1), craters('#f3d591')),
    ),
    // where it struck
    star([486, 350], 112, 11, 0.6, '#c98d3f'),
    star([486, 350], 84, 11, 0.6, '#8a5526'),
    shell(548, 260, 1.15, 220),
    path('M640 140Q690 90 700 40M660 170Q730 140 770 90M604 116Q620 60 604 20', {
      ...pen(cream, 5),
      opacity: 0.6,
      'stroke-dasharray': '2 16',
    }),
    cloud(110, 830, 1.1, '#e9a3b4', '#c56f93'),
    cloud(700, 850, 1.2, '#f1b9bd', '#c56f93'),
    cloud(400, 900, 1.25, '#fbd9c9', '#d98aa0'),
    cloud(80, 930, 1, '#fbd9c9', '#d98aa0'),
    cloud(740, 950, 1, '#fbe5d2', '#d98aa0'),
    // roofs
    polygon(
      '0,1200 0,1010 70,950 140,1010 140,1040 230,1040 230,990 300,930 370,990 370,1060 470,1060 470,980 530,980 530,930 560,930 560,980 620,1020 700,960 800,1030 800,1200',
      '#2a1d5e',
    ),
    polygon('0,1200 0,1110 120,1060 250,1110 250,1130 560,1130 650,1070 800,1140 800,1200', night),
    ...[
      [60, 1010],
      [290, 990],
      [690, 1030],
      [500, 1030],
    ].map(([x = 0, y = 0]) => rect(x, y, 16, 24, gold)),
    // the learned society
    ...[
      [320, 1132, 118],
      [386, 1132, 134],
      [452, 1132, 112],
      [512, 1132, 124],
    ].flatMap(([x = 0, y = 0, h = 1], index) => [
      polygon(
        [
          [x - h * 0.24, y + 30],
          [x - h * 0.1, y - h * 0.7],
          [x + h * 0.1, y - h * 0.7],
          [x + h * 0.24, y + 30],
        ],
        ['#7d3f8f', '#2f8f8c', '#c5557c', '#4b3aa0'][index] ?? violet,
      ),
      circle(x, y - h * 0.76, h * 0.1, '#f6d3ae'),
      polygon(
        [
          [x - h * 0.14, y - h * 0.8],
          [x + h * 0.03, y - h * 1.36],
          [x + h * 0.14, y - h * 0.8],
        ],
        ['#4d2460', '#17595a', '#7f2a50', '#2a1f66'][index] ?? night,
      ),
      star([x + h * 0.005, y - h * 0.95], h * 0.055, 5, 0.42, gold),
      star([x, y - h * 0.3], h * 0.07, 5, 0.42, gold),
    ]),
    polygon('0,1160 800,1160 800,1200 0,1200', '#0d0a30'),
  ],
}

/** A mushroom of the moon. */
const mushroom = (
  x: number,
  y: number,
  scale: number,
  cap: string,
  rim: string,
  dots: string,
): string =>
  group(
    at(x, y, scale),
    path('M-26 0Q-8-90-20-180H20Q8-90 26 0Z', cream),
    path('M4 0Q14-90 8-180H20Q8-90 26 0Z', '#e4c89a'),
    path('M-150-170Q-140-300 0-310Q140-300 150-170Q80-200 0-196Q-80-200-150-170Z', cap),
    path('M-150-170Q-80-206 0-202Q80-206 150-170Q70-150 0-152Q-70-150-150-170Z', rim),
    path(
      'M-110-172Q-50-160-14-184M110-172Q50-160 14-184M-60-162L-8-182M60-162L8-182',
      pen('#ffffff55', 3),
    ),
    ellipse(-62, -250, 20, 14, dots),
    ellipse(20, -276, 24, 14, dots),
    ellipse(84, -232, 17, 13, dots),
    ellipse(-8, -226, 13, 9, dots),
    ellipse(-108, -208, 11, 9, dots),
  )

const grotto: Picture = {
  file: 'voyage-dans-la-lune/grotto.svg',
  lang: 'ar',
  title: 'فُطرٌ عملاق ملوّن في مغارةٍ على القمر، ومسافرٌ صغير يغرس مظلّته في الأرض',
  size: landscape,
  parts: [
    linear('back', [
      [0, '#2c2170'],
      [0.6, '#2f7f8c'],
      [1, '#8fd0b6'],
    ]),
    radial('light', [
      [0, '#fff6d0', 0.9],
      [1, '#fff6d0', 0],
    ]),
    linear('fall', [
      [0, '#e8fbf4', 0.95],
      [1, '#8fd8d4', 0.6],
    ]),
    rect(0, 0, 1600, 900, url('back')),
    circle(830, 380, 520, url('light')),
    // water at the back
    path('M930 120Q970 400 940 700H1090Q1050 400 1080 120Z', url('fall')),
    path(
      'M960 150Q990 420 970 690M1000 140Q1016 420 1010 690M1046 150Q1030 420 1050 690',
      pen('#ffffff', 4),
    ),
    // rock that frames the stage
    ridge('0,620 260,560 560,640 900,690 1240,600 1600,640', 900, '#3f8f8f'),
    path(
      'M0 0H1600V220Q1540 300 1500 210Q1470 360 1400 190Q1360 250 1320 150Q1250 260 1200 120Q1120 210 1060 90Q980 170 900 80Q800 180 730 86Q660 200 590 110Q540 260 470 140Q420 330 340 170Q280 270 230 180Q170 420 90 230Q50 330 0 280Z',
      '#251a5c',
    ),
    path(
      'M0 0H420Q330 90 290 60Q240 180 170 110Q120 300 60 170Q30 240 0 200ZM1600 0H1180Q1270 90 1320 60Q1370 180 1440 110Q1490 270 1540 150Q1570 200 1600 180Z',
      '#150f40',
    ),
    // mushrooms, far to near
    mushroom(520, 690, 0.62, '#7a61b8', '#4b3a92', '#cbb9ee'),
    mushroom(740, 660, 0.5, '#d9829d', '#a74d79', '#fbdbe0'),
    mushroom(1240, 700, 0.8, '#e3a13d', '#a9661f', '#fdeab4'),
    mushroom(1420, 780, 1.35, rose, '#b14a78', '#ffe3e2'),
    ridge('0,780 240,740 520,800 860,770 1200,820 1600,780', 900, '#27617a'),
    mushroom(240, 850, 1.9, turquoise, '#22777c', '#dff7ea'),
    mushroom(470, 840, 0.9, '#f0b552', '#b8722a', '#fff0c4'),
    ridge('0,860 400,838 800,866 1200,850 1600,870', 900, night),
    // the umbrella that takes root
    group(
      at(860, 850, 1.05),
      path('M0 0V-210', pen('#4d2460', 9)),
      path(
        'M-118-168Q-104-268 0-276Q104-268 118-168Q90-190 60-168Q30-190 0-168Q-30-190-60-168Q-90-190-118-168Z',
        '#c5557c',
      ),
      path('M0-276Q-54-240-60-168Q-30-190 0-168Q30-190 60-168Q54-240 0-276Z', '#f2a0ae'),
      path('M0-276V-298', pen('#4d2460', 7)),
    ),
    // whoever planted it
    group(
      {},
      polygon('962,858 986,732 1022,732 1046,858', '#4b3aa0'),
      circle(1004, 714, 19, '#f6d3ae'),
      polygon('978,706 1012,610 1030,706', '#2a1f66'),
      star([1008, 680], 9, 5, 0.42, gold),
      star([1004, 790], 11, 5, 0.42, gold),
      path('M990 752L930 748', pen('#4b3aa0', 15)),
      path('M1018 752L1066 712', pen('#4b3aa0', 15)),
    ),
  ],
}

const cannon: Picture = {
  file: 'voyage-dans-la-lune/cannon.svg',
  lang: 'ar',
  title: 'مدفعٌ طويل فوق أسطح المدينة يصوّب نحو القمر',
  size: landscape,
  parts: [
    linear('sky', [
      [0, '#1a1550'],
      [0.55, '#6b4496'],
      [1, '#f0a5a0'],
    ]),
    radial('moon', [
      [0, '#fffbe8'],
      [0.7, '#fbe7b0'],
      [1, '#eec578'],
    ]),
    radial('halo', [
      [0, '#fff3c4', 0.7],
      [1, '#fff3c4', 0],
    ]),
    linear('bronze', [
      [0, '#ffe39a'],
      [0.35, '#d99b3c'],
      [1, '#5f3413'],
    ]),
    rect(0, 0, 1600, 900, url('sky')),
    stars(23, 130, { width: 1600, height: 560 }, cream),
    star([330, 140], 22, 5, 0.42, gold),
    star([690, 90], 15, 5, 0.42, gold),
    star([980, 230], 12, 5, 0.42, gold),
    star([1500, 420], 18, 5, 0.42, gold),
    circle(1330, 190, 330, url('halo')),
    circle(1330, 190, 122, url('moon')),
    group({ ...at(1330, 190, 0.4), opacity: 0.6 }, craters('#dcae5c')),
    // the course, as a draughtsman would dot it
    path('M1040 400L1236 262', { ...pen(cream, 5), 'stroke-dasharray': '2 20' }),
    cloud(200, 470, 1, '#a765a4', '#7a4790'),
    cloud(1480, 560, 1.3, '#c9789f', '#96538f'),
    cloud(820, 600, 1.1, '#d98aa3', '#a85f95'),
    // chimneys and smoke
    ...[
      [120, 640],
      [470, 600],
      [1370, 640],
    ].flatMap(([x = 0, y = 0]) => [
      rect(x, y, 44, 300, '#4a2b70'),
      rect(x - 6, y, 56, 16, '#3a2060'),
      path(`M${x + 22} ${y}q-40-60 10-110t10-110t20-100`, { ...pen('#f6c6bb', 30), opacity: 0.4 }),
    ]),
    polygon(
      '0,900 0,740 90,680 180,740 180,770 300,770 300,700 390,640 480,700 480,780 640,780 640,720 720,660 800,720 800,790 980,790 1060,730 1140,790 1230,790 1230,710 1320,650 1410,710 1410,790 1520,740 1600,790 1600,900',
      '#33205f',
    ),
    // the gun
    group(
      at(560, 728, 1, -35),
      rect(-230, -76, 820, 152, { fill: url('bronze'), rx: 12 }),
      rect(-250, -96, 70, 192, { fill: url('bronze'), rx: 10 }),
      rect(60, -86, 34, 172, { fill: url('bronze'), rx: 6 }),
      rect(330, -86, 34, 172, { fill: url('bronze'), rx: 6 }),
      rect(556, -98, 60, 196, { fill: url('bronze'), rx: 10 }),
      ellipse(616, 0, 18, 70, '#2b1540'),
    ),
    path('M440 900L520 716Q560 650 620 704L720 900Z', night),
    circle(566, 742, 52, '#2b1d63'),
    circle(566, 742, 26, gold),
    times(8, index => {
      const [x, y] = polar(566, 742, 39, index * 45)
      return circle(x, y, 5, gold)
    }),
    // roofs in front, and those who wave
    polygon('0,900 0,850 200,810 430,850 900,850 1080,806 1300,850 1600,830 1600,900', '#120d3a'),
    ...[820, 866, 918, 968, 1120, 1174, 1226].map((x, index) =>
      person([x, 856 - (x > 1000 && x < 1150 ? 30 : 0)], 78 + ((index * 11) % 18), '#120d3a'),
    ),
    path('M836 802L856 770M984 800L1004 766M1136 772L1158 744', pen('#120d3a', 8)),
    path('M1158 744q22-16 40-2t36-4v-24q-18 14-36 4t-40 2z', rose),
  ],
}

export const voyageDansLaLune: readonly Picture[] = [poster, grotto, cannon]
