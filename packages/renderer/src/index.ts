export { type AllowList, allowList } from './allow-list.ts'
export type { Heading } from './facts/headings.ts'
export type { RenderedImage } from './facts/images.ts'
export type { RenderedLink } from './facts/links.ts'
export type { MessageCode } from './messages/messages.ts'
export type {
  CommonOptions,
  Dialect,
  ImageSize,
  Profile,
  RendererOptions,
  RenderOptions,
  Spoilers,
} from './options.ts'
export type { Limits } from './parse/limits.ts'
export type { ParserName } from './parse/markdown.ts'
export type { PreviewBlock } from './preview/blocks.ts'
export type { PreviewChange } from './preview/changed.ts'
export { createPreview, type Preview, type PreviewUpdate } from './preview.ts'
export type { Rendered } from './rendered.ts'
export { createRenderer, renderMarkdown } from './renderer.ts'
export type { Renderer } from './renderer-of.ts'
