/**
 * `npm run bench`: measures how fast Klint is. Times depend on the machine and its load; ratios within one run are more
 * reliable.
 *
 *     npm run bench -- --save before.json       save the figures
 *     npm run bench -- --compare before.json    show how they changed
 *     npm run bench -- --publish                write them to bench/figures.json, the source of docs/performance.md
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadProduct } from './bundle'
import { editFigures, measureGrowth } from './edits'
import { linkFigures } from './linked'
import type { Figure } from './measure'
import { shapes } from './shapes'
import { startFigures } from './start'
import { treeFigures } from './tree'

const { values: options } = parseArgs({
  options: { save: { type: 'string' }, compare: { type: 'string' }, publish: { type: 'boolean' } },
})

async function main(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--production', '--quiet'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed, so there is nothing to measure.')
  const before = options.compare === undefined ? [] : (JSON.parse(readFileSync(options.compare, 'utf8')) as Figure[])
  const figures = await measure()
  for (const figure of figures)
    console.log(
      line(
        figure,
        before.find(({ name }) => name === figure.name),
      ),
    )
  const written = `${JSON.stringify(figures, null, 2)}\n`
  if (options.save !== undefined) writeFileSync(options.save, written)
  if (options.publish) writeFileSync('bench/figures.json', written)
}

async function measure(): Promise<readonly Figure[]> {
  const product = loadProduct()
  return [
    ...editFigures(product),
    ...shapes.map(({ name, language, make }): Figure => {
      return {
        name: `${language}, ${name}: 256 ÷ 128`,
        value: measureGrowth(product, language, make(128), make(256)),
        goal: 2.5,
      }
    }),
    ...linkFigures(product),
    ...(await treeFigures(product)),
    ...startFigures(product),
  ]
}

function line({ name, value, unit, goal }: Figure, old: Figure | undefined): string {
  const aimed = goal === undefined ? '' : `  (at most ${goal} ${unit ?? ''})`
  const change = old ? `  ${(value / old.value).toFixed(2)} × before` : ''
  return `${name.padEnd(84)}${value.toFixed(2).padStart(10)} ${unit ?? ''}${aimed}${change}`
}

void main()
