/**
 * What the benchmark uses of satteri. Its own types add the nodes of MDX to
 * everybody’s `mdast`, and the renderer’s sources would no longer be exhaustive:
 * `paths` in tsconfig.json puts this file in their place.
 */
interface Options {
  features: { gfm: boolean; frontmatter: boolean }
}

export function markdownToHtml(source: string, options: Options): { html: string }
export function markdownToMdast(source: string, options: Options): object
