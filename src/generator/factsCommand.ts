/**
 * `npm run facts` lists the sources that were read too long ago. `npm run facts -- --check FILE…` also lists what
 * copies of Kling's pages contain and no table has, and fails if there is something. See docs/refresh.md.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { freshFor, isDay, staleSources, unknownIn } from './facts'

const usage = 'Usage: npm run facts -- [--on YYYY-MM-DD] [--check FILE…]'

function main(): void {
  const { values, positionals } = parseArgs({
    options: { on: { type: 'string' }, check: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const on = values.on ?? new Date().toISOString().slice(0, 10)
  if (!isDay(on)) throw new Error(`--on takes a day such as 2026-11-27, not ${JSON.stringify(on)}.`)
  if (values.check === positionals.length < 1) {
    throw new Error(values.check ? '--check takes the files to compare.' : 'Files are compared with --check.')
  }
  listStale(on)
  const found = positionals.flatMap((path) => unknownIn(textOf(path)).map((each) => ({ path, ...each })))
  for (const { path, kind, name } of found) console.log(`${path}: ${kind} ${name} is in no table`)
  if (values.check && found.length === 0) console.log('The files name nothing that the tables lack.')
  process.exitCode = found.length > 0 ? 1 : 0
}

function listStale(on: string): void {
  const stale = staleSources(on)
  for (const { id, title, url, seen, days, facts } of stale)
    console.log(`${seen} (${days} days) ${id}: ${title}, ${facts} facts${url === undefined ? '' : `, ${url}`}`)
  console.log(`${stale.length} sources are older than ${freshFor} days on ${on}.`)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error(usage)
  process.exitCode = 2
}
