import {
  at,
  circle,
  clip,
  define,
  gear,
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
  rays,
  rect,
  stamp,
  strokes,
  times,
  url,
  windows,
} from '../shapes.ts'

const ink = '#17130f'
const red = '#d8321f'
const dark = '#8e1a12'
const paper = '#f1e4cb'
const sand = '#d6bf95'
const slate = '#4b5a5e'

const frameSize = { width: 94, height: 90 }

/** What the frames show: each is drawn once and stamped many times. */
function frames(): string {
  const { width: w, height: h } = frameSize
  const shows = [
    rect(0, h * 0.6, w, h * 0.4, slate) + circle(w * 0.65, h * 0.34, h * 0.17, sand),
    gear([w / 2, h / 2], h * 0.4, 12, slate) + circle(w / 2, h / 2, h * 0.14, paper),
    person([w * 0.36, h], h * 0.86, ink) + person([w * 0.64, h], h * 0.78, slate),
    polygon(
      [
        [0, h],
        [w * 0.42, 0],
        [w * 0.58, 0],
        [w, h],
      ],
      sand,
    ) +
      strokes(
        [
          [w / 2, h],
          [w / 2, h * 0.5],
        ],
        ink,
        4,
      ),
    windows(2, [w * 0.12, h * 0.12], 4, 4, [w * 0.2, h * 0.2], [w * 0.13, h * 0.13], ink, 0.8),
  ]
  const eye =
    rect(0, 0, w, h, red) +
    path(
      `M${w * 0.1} ${h / 2}Q${w / 2} 0 ${w * 0.9} ${h / 2}Q${w / 2} ${h} ${w * 0.1} ${h / 2}Z`,
      paper,
    ) +
    circle(w / 2, h / 2, h * 0.2, ink)
  return [...shows, eye]
    .map((show, index) => define(`frame${index}`, rect(0, 0, w, h, paper), show))
    .join('')
}

/** A strip of film along the x axis, `frame` telling what each picture shows. */
function strip(length: number, width: number, frame: (index: number) => number): string {
  const scale = (width * 0.64) / frameSize.height
  const pitch = frameSize.width * scale * 1.16
  const holes = {
    ...pen(sand, width * 0.085),
    'stroke-linecap': 'butt',
    'stroke-dasharray': `${width * 0.06} ${width * 0.07}`,
  }
  return (
    rect(0, -width / 2, length, width, ink) +
    path(`M8 ${-width * 0.415}H${length - 6}M8 ${width * 0.415}H${length - 6}`, holes) +
    times(Math.floor(length / pitch), index =>
      stamp(`frame${frame(index)}`, at(index * pitch + pitch * 0.07, -width * 0.32, scale)),
    )
  )
}

/** The eye in the lens. */
const lens = (cx: number, cy: number, r: number): string =>
  circle(cx, cy, r, ink) +
  circle(cx, cy, r * 0.9, slate) +
  circle(cx, cy, r * 0.8, ink) +
  path(
    `M${cx - r * 0.68} ${cy}Q${cx} ${cy - r * 0.74} ${cx + r * 0.68} ${cy}Q${cx} ${cy + r * 0.74} ${cx - r * 0.68} ${cy}Z`,
    paper,
  ) +
  circle(cx, cy, r * 0.345, red) +
  circle(cx, cy, r * 0.345, pen(dark, r * 0.03)) +
  rays([cx, cy], r * 0.33, 24, { fill: dark, opacity: 0.6 }) +
  circle(cx, cy, r * 0.165, ink) +
  circle(cx + r * 0.1, cy - r * 0.12, r * 0.07, paper) +
  path(
    `M${cx - r * 0.62} ${cy - r * 0.5}A${r * 0.84} ${r * 0.84} 0 0 1 ${cx - r * 0.1} ${cy - r * 0.8}`,
    { ...pen('#ffffff', r * 0.035), opacity: 0.7 },
  )

const poster: Picture = {
  file: 'man-with-a-movie-camera/poster.svg',
  lang: 'ja',
  title: '街の上にそびえる三脚のカメラ。レンズの中から赤い瞳がこちらを見ている',
  size: portrait,
  parts: [
    linear('ground', [
      [0, '#f7edd8'],
      [1, '#e2cfa8'],
    ]),
    rect(0, 0, 800, 1200, url('ground')),
    circle(470, 420, 400, red),
    polygon('0,1010 800,560 800,700 0,1150', red),
    polygon('0,0 180,0 0,300', ink),
    polygon('0,330 210,0 240,0 0,376', ink),
    polygon('0,410 262,0 274,0 0,430', red),
    times(9, index => rect(30 + index * 44, 1128, 24, 90, { fill: dark, opacity: 0.2 })),
    // town, small
    polygon(
      '0,1200 0,1040 70,1040 70,990 140,990 140,1060 200,1060 200,960 224,960 224,1060 300,1060 300,1100 500,1100 500,1030 560,1030 560,980 640,980 640,1050 700,1050 700,1000 800,1000 800,1200',
      ink,
    ),
    windows(6, [14, 1060], 13, 8, [21, 16], [9, 7], sand, 0.42),
    windows(7, [512, 1066], 13, 8, [21, 16], [9, 7], sand, 0.42),
    path('M0 900L800 850M0 926L800 880', pen(ink, 2.5)),
    path('M60 1040V870M690 1000V840M40 890H80M670 866H710', pen(ink, 5)),
    // tripod
    polygon('352,640 384,640 196,1200 150,1200', ink),
    polygon('414,640 446,640 650,1200 602,1200', ink),
    polygon('386,640 416,640 424,1200 386,1200', '#2f2820'),
    path('M268 950L538 950', pen(ink, 12)),
    rect(326, 606, 148, 44, ink),
    rect(380, 580, 40, 40, slate),
    // the box, the magazine, the crank, all at a tilt
    group(
      at(400, 430, 1, -9),
      rect(-196, -154, 392, 310, ink),
      rect(-196, -154, 392, 22, '#3a3128'),
      rect(-196, -154, 22, 310, '#3a3128'),
      path('M-150-154V-226A92 92 0 0 1 34-226V-154Z', ink),
      path('M30-154V-206A70 70 0 0 1 170-206V-154Z', ink),
      circle(-58, -226, 62, slate),
      circle(-58, -226, 15, ink),
      circle(100, -206, 44, slate),
      circle(100, -206, 11, ink),
      rect(196, -40, 46, 80, slate),
      path('M242 0H300V-86', pen(ink, 16)),
      rect(278, -142, 44, 62, { fill: red, rx: 10 }),
      times(6, index => circle(-170 + index * 68, 136, 6, sand)),
    ),
    lens(390, 432, 150),
    // the man, on top of the world he shoots
    person([640, 982], 96, ink),
    path('M600 982L622 914L650 982M622 914V982', pen(ink, 4)),
    rect(604, 896, 34, 22, ink),
    circle(602, 907, 8, red),
  ],
}

const city: Picture = {
  file: 'man-with-a-movie-camera/city.svg',
  lang: 'ja',
  title: '斜めに切り分けられた街。路面電車、歯車、窓、群衆が一つの画面に並ぶ',
  size: landscape,
  parts: [
    linear('paper', [
      [0, '#f7edd8'],
      [1, '#e0cca4'],
    ]),
    clip('a', polygon('0,0 470,0 250,900 0,900', {})),
    clip('b', polygon('490,0 930,0 710,900 270,900', {})),
    clip('c', polygon('950,0 1310,0 1090,900 730,900', {})),
    clip('d', polygon('1330,0 1600,0 1600,900 1110,900', {})),
    rect(0, 0, 1600, 900, ink),
    // machines
    group(
      { 'clip-path': 'url(#a)' },
      rect(0, 0, 480, 900, red),
      ...[
        [130, 180, 190, 18, ink],
        [360, 380, 150, 14, paper],
        [110, 620, 230, 22, ink],
        [300, 830, 130, 12, paper],
      ].flatMap(([x, y, r, teeth, fill]) => {
        const [cx, cy, radius] = [Number(x), Number(y), Number(r)]
        const hole = fill === ink ? red : ink
        return [
          gear([cx, cy], radius, Number(teeth), String(fill)),
          circle(cx, cy, radius * 0.66, pen(hole, radius * 0.05)),
          times(6, index => {
            const [hx, hy] = polar(cx, cy, radius * 0.42, index * 60)
            return circle(hx, hy, radius * 0.13, hole)
          }),
          circle(cx, cy, radius * 0.14, hole),
        ]
      }),
    ),
    // two trams that meet
    group(
      { 'clip-path': 'url(#b)' },
      rect(260, 0, 700, 900, url('paper')),
      circle(760, 150, 92, red),
      path('M260 250L960 90M260 290L960 130M260 210L960 60', pen(ink, 3)),
      path('M560 900L640 420M760 900L690 420', pen(ink, 7)),
      ...[
        [420, 470, 1.25, red, dark],
        [700, 420, 0.8, ink, '#2f2820'],
      ].map(([x, y, s, front, side]) =>
        group(
          at(Number(x), Number(y), Number(s)),
          polygon('150,-110 230,-60 230,190 150,250', String(side)),
          rect(-20, -110, 170, 360, { fill: String(front), rx: 14 }),
          rect(-2, -62, 62, 120, paper),
          rect(70, -62, 62, 120, paper),
          rect(-6, -98, 142, 20, sand),
          circle(65, 120, 24, paper),
          circle(65, 120, 14, sand),
          rect(-30, 196, 190, 22, String(side)),
          path('M65-110L120-190L200-250', pen(ink, 5)),
        ),
      ),
    ),
    // windows that open in the morning
    group(
      { 'clip-path': 'url(#c)' },
      rect(720, 0, 600, 900, slate),
      times(6, row =>
        times(5, column => {
          const [x, y] = [744 + column * 118, 24 + row * 148]
          const open = (row * 3 + column * 2) % 4 === 0
          return (
            rect(x, y, 92, 116, ink) +
            rect(x + 8, y + 8, 76, 100, open ? '#ffdf8e' : '#2d3639') +
            (open
              ? polygon(
                  [
                    [x + 8, y + 8],
                    [x - 24, y + 24],
                    [x - 24, y + 104],
                    [x + 8, y + 108],
                  ],
                  paper,
                ) +
                polygon(
                  [
                    [x + 84, y + 8],
                    [x + 116, y + 24],
                    [x + 116, y + 104],
                    [x + 84, y + 108],
                  ],
                  sand,
                )
              : path(`M${x + 46} ${y + 8}V${y + 108}M${x + 8} ${y + 50}H${x + 84}`, pen(ink, 6)))
          )
        }),
      ),
    ),
    // the crowd, and the one who stands above it
    group(
      { 'clip-path': 'url(#d)' },
      rect(1090, 0, 520, 900, paper),
      polygon('1090,560 1600,160 1600,900 1090,900', red),
      times(5, row =>
        times(9, index =>
          person(
            [1112 + index * 60 + (row % 2) * 30, 640 + row * 74],
            120 + row * 16,
            ['#7f1810', '#6a130d', '#4f0f0a', '#33100b', ink][row] ?? ink,
          ),
        ),
      ),
      path('M1396 470L1440 290L1490 470M1440 290V470', pen(ink, 11)),
      rect(1386, 226, 106, 70, ink),
      circle(1386, 260, 28, ink),
      circle(1386, 260, 17, red),
      circle(1420, 212, 25, ink),
      circle(1466, 216, 20, ink),
      person([1540, 470], 260, ink),
      path('M1530 300L1486 272', pen(ink, 16)),
    ),
  ],
}

const montage: Picture = {
  file: 'man-with-a-movie-camera/montage.svg',
  lang: 'ja',
  title: '編集台に並ぶフィルムの帯と鋏。齣の一つだけが赤い',
  size: landscape,
  parts: [
    linear(
      'table',
      [
        [0, '#f7edd8'],
        [1, '#d9c398'],
      ],
      40,
    ),
    rect(0, 0, 1600, 900, url('table')),
    polygon('0,900 1600,330 1600,560 330,900', red),
    polygon('0,0 520,0 0,200', '#e3d0a8'),
    circle(1340, 190, 250, ink),
    circle(1340, 190, 236, slate),
    circle(1340, 190, 222, ink),
    times(9, index => circle(1340, 190, 62 + index * 17, { ...pen('#3a3128', 3) })),
    circle(1340, 190, 54, red),
    circle(1340, 190, 17, paper),
    times(3, index => {
      const [x, y] = polar(1340, 190, 36, index * 120 - 90)
      return circle(x, y, 7, paper)
    }),
    // the strips
    frames(),
    ...[
      [-60, 170, 1150, 130, 9],
      [-60, 420, 1790, 150, -4],
      [-80, 760, 1420, 140, -15],
    ].map(([x = 0, y = 0, length = 0, width = 0, turn = 0], row) =>
      group(
        at(x, y, 1, turn),
        strip(length, width, index => (row === 1 && index === 8 ? 5 : (index + row * 2) % 5)),
      ),
    ),
    // scissors
    group(
      at(1120, 690, 1.25, 24),
      path('M-10 0L-250-34Q-262-20-246-12L-6 22Z', '#8b979a'),
      path('M-10 10L-246 70Q-256 58-240 46L-6-14Z', '#b9c3c4'),
      path('M0 0Q70-20 110-58M0 8Q70 36 112 70', pen(ink, 24)),
      circle(152, -84, 48, pen(ink, 22)),
      circle(156, 98, 48, pen(ink, 22)),
      circle(-4, 4, 12, red),
    ),
  ],
}

export const manWithAMovieCamera: readonly Picture[] = [poster, city, montage]
