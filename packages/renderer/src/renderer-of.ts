import {
  type CommonOptions,
  checkOptions,
  type RendererOptions,
  type RenderOptions,
  renderOptionNames,
} from './options.ts'
import type { ParserName } from './parse/markdown.ts'
import { readText, settingsOf } from './render-text.ts'
import { createRendered, type Rendered } from './rendered.ts'
import type { ProfileRules } from './settings.ts'
import { writeHtml } from './write/direct.ts'

export interface Renderer {
  /** The parser that runs: satteri where it is installed for this machine, else remark’s. */
  readonly parser: ParserName
  /** Never throws on any text. Options given here stand in for those of the renderer. */
  render(markdown: string, options?: RenderOptions): Rendered
}

/** The renderer of one profile: whoever names one profile only, bundles one only. */
export function rendererOf(
  profile: ProfileRules,
  common: CommonOptions & Pick<RendererOptions, 'imageSize'>,
): Renderer {
  const settings = settingsOf(profile, common)
  return {
    parser: settings.parser,
    render(markdown, options = {}) {
      checkText('render', markdown)
      checkOptions('render', options, renderOptionNames)
      const own =
        Object.keys(options).length > 0 ? settingsOf(profile, { ...common, ...options }) : settings
      return createRendered(readText(markdown, own), writeHtml)
    },
  }
}

export function checkText(caller: string, markdown: unknown) {
  if (typeof markdown !== 'string')
    throw new TypeError(
      `${caller}: the Markdown must be a string, not ${markdown === null ? 'null' : typeof markdown}`,
    )
}
