import { createRequire } from 'node:module'

/** The files every site carries, by their name in the build: the styles, the icon, and the script for other sites. */
export function assets(): { name: string; path: string }[] {
  return [
    { name: 'assets/article.css', path: resolve('@reviewkit/renderer/theme.css') },
    { name: 'assets/page.css', path: resolve('@reviewkit/page/theme.css') },
    { name: 'assets/icon.svg', path: resolve('@reviewkit/page/icon.svg') },
    { name: 'embed.js', path: resolve('@reviewkit/embed/loader.js') },
  ]
}

const { resolve } = createRequire(import.meta.url)
