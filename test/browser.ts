import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** How Playwright launches a Chrome or Chromium that starts here. */
    browser: { executablePath: string; args: string[] }
  }
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds the browser that tests open pages in, before the first of them: CHROME_PATH, an installed
 * one, Debian's package where it can be installed, else the one that an npm package carries.
 */
export default async function setup(project: TestProject) {
  project.provide('browser', { executablePath: await findBrowser(), args })
}

/** Runs as root and in a container, and asks no host but the page's. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROME_PATH is ${named}, which does not start. Name a Chrome or Chromium.`)
  }
  const found = installed.find(path => existsSync(path) && starts(path))
  if (found) return found
  if (installDebianPackage() && starts('/usr/bin/chromium')) return '/usr/bin/chromium'
  const carried = await carriedByNpm()
  if (carried && starts(carried)) return carried
  throw new Error(
    'No browser to test in. Install Google Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH.',
  )
}

const starts = (path: string) =>
  spawnSync(path, ['--headless', '--no-sandbox', '--version'], { timeout: 30_000 }).status === 0

function installDebianPackage(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Chromium from Debian (once) …')
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', '-y', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 180_000,
    }).status === 0
  return apt('update') && apt('install', '--no-install-recommends', 'chromium')
}

async function carriedByNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return await chromium.executablePath()
}
