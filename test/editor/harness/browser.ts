import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { run, timed } from './shell'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? (await installBrowser())
  return chromium.launch({ executablePath, args: quiet })
}

function findBrowser(): string | undefined {
  const chosen = process.env.KLINT_TEST_CHROMIUM
  return chosen ?? places.find((place) => existsSync(place))
}

async function installBrowser(): Promise<string> {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await timed('Chromium installed from Debian', async () => {
      await run('apt-get', ['update', '-qq'], '/')
      await run('apt-get', ['install', '-y', '-qq', 'chromium'], '/')
    })
  }
  const found = findBrowser()
  if (!found)
    throw new Error(
      'The editor tests need Chromium or Chrome: install it (apt-get install chromium), or name it in KLINT_TEST_CHROMIUM.',
    )
  return found
}
