import type { Element, ElementContent, Properties } from 'hast'
import type { Data, Root } from 'mdast'
import { isIdName } from '../constructs/ids.ts'
import type { ProfileRules } from '../settings.ts'
import { walk } from '../walk.ts'

/** Where an id that a remark plugin gave waits for its prefix: no such attribute is on any list. */
const aside = 'dataPluginId'

/** Takes from a tree the ids that plugins gave, before our constructs give theirs. */
export function setAsideIds(tree: Root) {
  walk(tree, node => {
    if (node.data?.hProperties || node.data?.hChildren) node.data = copied(node.data)
    return undefined
  })
  for (const properties of propertiesIn(tree)) {
    if (properties.id === undefined) continue
    properties[aside] = String(properties.id)
    delete properties.id
  }
}

/** Gives them back with a prefix, as those of raw HTML, where ours gave none. */
export function withPluginIds(rules: ProfileRules): ProfileRules {
  const { rawHtml } = rules
  return {
    ...rules,
    rawHtml: {
      ...rawHtml,
      replace(text) {
        for (const properties of propertiesIn(text.tree)) {
          const { [aside]: name, id } = properties
          delete properties[aside]
          if (typeof name !== 'string' || !isIdName(name) || id !== undefined) continue
          text.ids.bring(name)
          const given = text.ids.take(name)
          if (given !== undefined) properties.id = given
        }
        rawHtml.replace(text)
      },
    },
  }
}

/** A plugin may give the same to many. */
const copied = ({ hProperties, hChildren, ...others }: Data): Data => ({
  ...others,
  ...(hProperties && { hProperties: { ...hProperties } }),
  ...(hChildren && { hChildren: structuredClone(hChildren) }),
})

/** The attributes that stand in a tree for the page: of its nodes, and of elements that a plugin made for one. */
function propertiesIn(tree: Root): readonly Properties[] {
  const found: Properties[] = []
  walk(tree, ({ data }) => {
    if (data?.hProperties) found.push(data.hProperties)
    const elements: (Element | ElementContent)[] = [...(data?.hChildren ?? [])]
    for (let node = elements.pop(); node; node = elements.pop())
      if (node.type === 'element') {
        found.push(node.properties)
        elements.push(...node.children)
      }
    return undefined
  })
  return found
}
