export { type AllowList, allowList } from './allow-list.ts'
export type { Heading } from './facts/headings.ts'
export type { RenderedImage } from './facts/images.ts'
export type { RenderedLink } from './facts/links.ts'
export type {
  CommonOptions,
  Dialect,
  Profile,
  RendererOptions,
  RenderOptions,
  Spoilers,
} from './options.ts'
export type { ParserName } from './parse/markdown.ts'
export type { Rendered } from './rendered.ts'
export { createRenderer, renderMarkdown } from './renderer.ts'
export type { Renderer } from './renderer-of.ts'
