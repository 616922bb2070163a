import { fileURLToPath } from 'node:url'

/** The files every site carries, by their name in the build: the styles, and the script for other sites. */
export function assets(): { name: string; path: string }[] {
  return [
    { name: 'assets/article.css', path: resolve('@reviewkit/renderer/theme.css') },
    { name: 'assets/page.css', path: resolve('@reviewkit/page/theme.css') },
    { name: 'embed.js', path: resolve('@reviewkit/embed/loader') },
  ]
}

const resolve = (specifier: string) => fileURLToPath(import.meta.resolve(specifier))
