/**
 * `npm run bench`: how fast Klint is. Times depend on the machine and its mood; ratios within one run say more.
 *
 *     npm run bench -- --save before.json       keep the numbers
 *     npm run bench -- --compare before.json    say how they changed
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureEdits, measureGrowth } from './edits'
import { measureLinking } from './linked'
import { pythonClient, typescriptClient } from './sources'
import { shapes } from './shapes'
import { measureTree } from './tree'

type Numbers = Readonly<Record<string, number>>

const { values: options } = parseArgs({ options: { save: { type: 'string' }, compare: { type: 'string' } } })

async function main(): Promise<void> {
  const before = options.compare === undefined ? {} : (JSON.parse(readFileSync(options.compare, 'utf8')) as Numbers)
  const numbers = await measure()
  for (const [name, value] of Object.entries(numbers)) {
    const old = before[name]
    const change = old === undefined ? '' : `  ${(value / old).toFixed(2)} × before (${old.toFixed(2)})`
    console.log(`${name.padEnd(64)}${value.toFixed(2).padStart(10)}${change}`)
  }
  if (options.save !== undefined) writeFileSync(options.save, `${JSON.stringify(numbers, null, 2)}\n`)
}

async function measure(): Promise<Numbers> {
  const numbers: Record<string, number> = {}
  for (const [language, client] of [
    ['python', pythonClient],
    ['typescript', typescriptClient],
  ] as const) {
    const { median, p95, fresh } = measureEdits(language, client(1000))
    numbers[`${language}, 1,000 lines: edit → findings, median (ms)`] = median
    numbers[`${language}, 1,000 lines: edit → findings, 95th percentile (ms)`] = p95
    numbers[`${language}, 1,000 lines: after an edit ÷ check of a new document`] = median / fresh
    numbers[`${language}: check of 8,000 lines ÷ of 1,000 lines`] = measureGrowth(language, client(1000), client(8000))
  }
  for (const { name, language, make } of shapes) {
    numbers[`${language}, ${name}: 256 ÷ 128`] = measureGrowth(language, make(128), make(256))
  }
  for (const [kind, withKling] of [
    ['one in 50 calls Kling', true],
    ['none calls Kling', false],
  ] as const) {
    const { files, reading, checking } = await measureTree(withKling)
    numbers[`${files} files, ${kind}: klint check (ms)`] = checking
    numbers[`${files} files, ${kind}: klint check ÷ merely reading`] = checking / reading
  }
  const { alone, together, edit } = measureLinking()
  numbers['2,000 files, 40 hang together: check as a project ÷ each file by itself'] = together / alone
  numbers['2,000 files, 40 hang together: check as a project (ms)'] = together
  numbers['40 files hang together: edit → findings of all, median (ms)'] = edit
  return numbers
}

void main()
