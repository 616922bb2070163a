/** The vocabulary of the pictures: each function gives a piece of SVG as text. */

export type Point = readonly [x: number, y: number]
/** Points worked out, or written down: `0,0 80,0 80,40`. */
export type Points = string | readonly Point[]
export type Attributes = Readonly<Record<string, string | number>>
/** A colour, or the attributes that paint a shape. */
export type Paint = string | Attributes
export type Stop = readonly [offset: number, colour: string, opacity?: number]

export interface Picture {
  /** Path below `reviews/`. */
  readonly file: string
  /** What the picture shows, in the language of the review it stands in. */
  readonly title: string
  readonly lang: string
  readonly size: Size
  readonly parts: readonly string[]
}

interface Size {
  readonly width: number
  readonly height: number
}

export const portrait: Size = { width: 800, height: 1200 }
export const landscape: Size = { width: 1600, height: 900 }

/** One decimal is finer than a pixel; small numbers (opacity, scale) need three. */
const short = (value: number): string => String(Number(value.toFixed(Math.abs(value) < 2 ? 3 : 1)))
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`)
    .join('')
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`
}

const painted = (paint: Paint): Attributes => (typeof paint === 'string' ? { fill: paint } : paint)

export function drawing(picture: Picture): string {
  const { width, height } = picture.size
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title',
    'xml:lang': picture.lang,
  }
  const title = element('title', { id: 'title' }, escaped(picture.title))
  return `${element('svg', frame, `\n${title}`, ...picture.parts.map(part => `\n${part}`), '\n')}\n`
}

// Plain shapes

export const rect = (x: number, y: number, width: number, height: number, paint: Paint): string =>
  element('rect', { x, y, width, height, ...painted(paint) })

export const circle = (cx: number, cy: number, r: number, paint: Paint): string =>
  element('circle', { cx, cy, r, ...painted(paint) })

export const ellipse = (cx: number, cy: number, rx: number, ry: number, paint: Paint): string =>
  element('ellipse', { cx, cy, rx, ry, ...painted(paint) })

export const path = (d: string, paint: Paint): string => element('path', { d, ...painted(paint) })

export const polygon = (points: Points, paint: Paint): string =>
  element('path', { d: `${through(points)}Z`, ...painted(paint) })

/** Straight strokes from point to point. */
export const strokes = (points: Points, colour: string, width: number): string =>
  path(through(points), pen(colour, width))

export const pen = (colour: string, width: number): Attributes => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
})

export const group = (attributes: Attributes, ...children: readonly string[]): string =>
  element('g', attributes, ...children)

export const at = (x: number, y: number, scale: number, turn = 0): Attributes => ({
  transform: `translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${short(scale)})`,
})

const listed = (points: Points): readonly Point[] =>
  typeof points === 'string'
    ? points.split(' ').map((pair): Point => {
        const [x = 0, y = 0] = pair.split(',').map(Number)
        return [x, y]
      })
    : points

const through = (points: Points): string =>
  listed(points)
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`)
    .join('')

// Light

/** A gradient along an angle in degrees: 0 runs to the right, 90 down. */
export function linear(id: string, stops: readonly Stop[], angle = 90): string {
  const [x, y] = [Math.cos((angle * Math.PI) / 180) / 2, Math.sin((angle * Math.PI) / 180) / 2]
  return element(
    'linearGradient',
    { id, x1: 0.5 - x, y1: 0.5 - y, x2: 0.5 + x, y2: 0.5 + y },
    ...stops.map(stop),
  )
}

export function radial(id: string, stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
  return element('radialGradient', { id, cx, cy, r }, ...stops.map(stop))
}

const stop = ([offset, colour, opacity]: Stop): string =>
  element('stop', {
    offset,
    'stop-color': colour,
    ...(opacity === undefined ? {} : { 'stop-opacity': opacity }),
  })

export const clip = (id: string, ...shapes: readonly string[]): string =>
  element('clipPath', { id }, ...shapes)

/** A shape drawn once and stamped with `stamp`. */
export const define = (id: string, ...shapes: readonly string[]): string =>
  element('defs', {}, group({ id }, ...shapes))

export const stamp = (id: string, attributes: Attributes = {}): string =>
  element('use', { href: `#${id}`, ...attributes })

export const url = (id: string): string => `url(#${id})`

// Many of one kind

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32): a redrawn picture has no diff. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const polar = (cx: number, cy: number, r: number, degrees: number): Point => [
  cx + r * Math.cos((degrees * Math.PI) / 180),
  cy + r * Math.sin((degrees * Math.PI) / 180),
]

/** Wedges of light around a point. */
export function rays(
  [cx, cy]: Point,
  reach: number,
  count: number,
  paint: Paint,
  from = 0,
  to = 360,
): string {
  const step = (to - from) / count
  const d = Array.from({ length: count }, (_, index) => {
    const angle = from + index * step
    return `${through([[cx, cy], polar(cx, cy, reach, angle), polar(cx, cy, reach, angle + step / 2)])}Z`
  })
  return path(d.join(''), paint)
}

export function stars(
  seed: number,
  count: number,
  { width, height }: Size,
  colour: string,
): string {
  const next = random(seed)
  return group(
    { fill: colour },
    times(count, () => {
      const [x, y, r] = [next() * width, next() * height, 0.8 + next() ** 3 * 3.2]
      return circle(x, y, r, { opacity: 0.35 + next() * 0.65 })
    }),
  )
}

/** A star with points, turned so that one looks up. */
export function star(
  [cx, cy]: Point,
  r: number,
  points: number,
  inner: number,
  paint: Paint,
): string {
  const corners = Array.from({ length: points * 2 }, (_, index) =>
    polar(cx, cy, index % 2 === 0 ? r : r * inner, -90 + (index * 180) / points),
  )
  return polygon(corners, paint)
}

// Land and town

/** A smooth line through points (Catmull-Rom, as Bézier curves). */
export function smooth(points: readonly Point[]): string {
  const p = (index: number): Point =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  const curves = points.slice(1).map((end, index) => {
    const [a, b, c] = [p(index - 1), p(index), p(index + 2)]
    const one = [b[0] + (end[0] - a[0]) / 6, b[1] + (end[1] - a[1]) / 6]
    const two = [end[0] - (c[0] - b[0]) / 6, end[1] - (c[1] - b[1]) / 6]
    return `C${[...one, ...two, ...end].map(short).join(' ')}`
  })
  return `${through(points.slice(0, 1))}${curves.join('')}`
}

/** Ground under a smooth line, down to `bottom`. */
export function ridge(line: Points, bottom: number, paint: Paint): string {
  const points = listed(line)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  return path(`${smooth(points)}L${short(last[0])} ${bottom}L${short(first[0])} ${bottom}Z`, paint)
}

/** A row of towers as one shape; heights wander between `low` and `high`. */
export function skyline(
  seed: number,
  { width, base, low, high }: { width: number; base: number; low: number; high: number },
  breadth: number,
  paint: Paint,
): string {
  const next = random(seed)
  const points: Point[] = [[-20, base]]
  for (let x = -20; x < width + 20; ) {
    const w = breadth * (0.55 + next() * 0.9)
    const top = base - low - (high - low) * next() ** 1.2
    const kind = next()
    if (kind < 0.22) {
      const roof = top + 18
      points.push([x, roof], [x + w * 0.46, roof], [x + w * 0.5, roof - w * 0.7])
      points.push([x + w * 0.54, roof], [x + w, roof])
    } else if (kind < 0.42) {
      points.push([x, top + 26], [x + w * 0.22, top + 26], [x + w * 0.22, top])
      points.push([x + w * 0.78, top], [x + w * 0.78, top + 26], [x + w, top + 26])
    } else points.push([x, top], [x + w, top])
    x += w
    const gap = next() < 0.35 ? breadth * 0.25 : 0
    if (gap > 0) points.push([x, base - low * 0.6], [x + gap, base - low * 0.6])
    x += gap
  }
  points.push([width + 20, base])
  return polygon(points, paint)
}

/** A field of little windows, some of them dark. */
export function windows(
  seed: number,
  [x, y]: Point,
  columns: number,
  rows: number,
  pitch: Point,
  pane: Point,
  paint: Paint,
  lit = 0.5,
): string {
  const next = random(seed)
  const d: string[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (next() < lit)
        d.push(
          `M${short(x + column * pitch[0])} ${short(y + row * pitch[1])}h${short(pane[0])}v${short(pane[1])}h${short(-pane[0])}z`,
        )
  return path(d.join(''), paint)
}

/** Blades of grass as one stroke. */
export function grass(
  seed: number,
  count: number,
  bottom: number,
  reach: Point,
  width: number,
  paint: Paint,
): string {
  const next = random(seed)
  const blades = Array.from({ length: count }, () => {
    const [x, height] = [next() * (width + 20) - 10, reach[0] + next() * (reach[1] - reach[0])]
    const [bend, tip] = [(next() - 0.5) * 0.16 * height, (next() - 0.5) * 0.5 * height]
    return `M${Math.round(x)} ${bottom}q${Math.round(bend)} ${-Math.round(height * 0.6)} ${Math.round(tip)} ${-Math.round(height)}`
  })
  return path(blades.join(''), paint)
}

/** Somebody, seen from afar: feet at the point, `height` tall. */
export function person([x, y]: Point, height: number, colour: string, lean = 0): string {
  return group(
    { ...at(x, y, height / 100, lean), fill: colour },
    circle(0, -91, 8, {}),
    path(
      'M-4-84h8l9 6q4 4 4 34l-5 1-3-24 1 27-2 42h-7l-1-40-1 40h-7l-2-42 1-27-3 24-5-1q0-30 4-34z',
      {},
    ),
  )
}

/** Someone who walks without looking: bent, arms ahead. */
export function walker([x, y]: Point, height: number, colour: string, facing: 1 | -1 = 1): string {
  return group(
    {
      transform: `translate(${short(x)} ${short(y)}) scale(${short((facing * height) / 100)} ${short(height / 100)})`,
      fill: colour,
    },
    ellipse(9, -89, 7.5, 9, {}),
    path(
      'M2-82q8-2 11 4l2 12 14 7 4 8-3 2-5-6-15-4 1 22 6 22-2 32-8 1-1-30-7-16-8 18-8 29-7-2 4-33 5-22-2-22-6 16 2 10-4 1-4-12 9-26q4-9 18-9z',
      {},
    ),
  )
}

/** A toothed wheel. */
export function gear([cx, cy]: Point, r: number, teeth: number, paint: Paint): string {
  const step = 360 / teeth
  const corners = Array.from({ length: teeth }, (_, index): Point[] => [
    polar(cx, cy, r * 0.86, (index - 0.28) * step),
    polar(cx, cy, r, (index - 0.16) * step),
    polar(cx, cy, r, (index + 0.16) * step),
    polar(cx, cy, r * 0.86, (index + 0.28) * step),
  ])
  return polygon(corners.flat(), paint)
}
