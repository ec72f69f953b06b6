import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language } from '../../src/syntax'
import { filesUnder } from '../mutants/files'
import { Suite } from '../mutants/suite'
import { root } from '../rules/cases'
import { neighboursNamed, neighboursOf, type Neighbour, type Program } from '../rules/neighbours'
import { outcomeOf } from './outcome'

/** What the analysis reads from a program, and from some of its neighbours: digests. */
interface Approved {
  readonly read: string
  readonly beside: Readonly<Record<string, string>>
}

/** A program of a test, with its place in a table. */
export type Named = readonly [name: string, language: Language, text: string, ...rest: unknown[]]

const approvedPath = join(root, 'test/analysis/approved.json')
const approved = JSON.parse(readFileSync(approvedPath, 'utf8')) as Readonly<Record<string, Approved>>
const subjects = new Map<string, Program>()

/** One test for each program: the whole of what is read there, and near it, is as approved (`npm run approve`). */
export function approvedToo(title: string, programs: readonly Named[]): void {
  describe(`${title}: all that is read, there and near it, is as approved (npm run approve):`, () => {
    for (const [name, language, text] of programs) {
      const program = { language, text }
      const full = `${title} · ${name}`
      assert.ok(!subjects.has(full), `two programs have the name ${full}`)
      subjects.set(full, program)
      it(name, () => {
        const names = Object.keys(approved[full]?.beside ?? {})
        assert.deepEqual(readIn(program, neighboursNamed(program, names)), approved[full])
      })
    }
  })
}

function readIn(program: Program, neighbours: readonly Neighbour[]): Approved {
  const beside = neighbours.map(({ name, text }) => [name, digestOf(wholeOf({ ...program, text }))])
  return { read: wholeOf(program), beside: Object.fromEntries(beside) as Approved['beside'] }
}

function wholeOf({ text, language }: Program): string {
  return outcomeOf(text, language)
}

function digestOf(whole: string): string {
  return createHash('sha256').update(whole).digest('hex').slice(0, 8)
}

/** How many neighbours of a program are approved. */
const mostNeighbours = 4

/** The neighbours in which most different things are read. */
function tellingNeighbours(program: Program): readonly Neighbour[] {
  const own = wholeOf(program).split(', ')
  const telling = new Map<string, Neighbour>()
  for (const neighbour of neighboursOf(program)) {
    const parts = wholeOf({ ...program, text: neighbour.text }).split(', ')
    const changed = parts.map((part, index) => (part === own[index] ? '' : index)).join()
    if (!telling.has(changed)) telling.set(changed, neighbour)
    if (telling.size === mostNeighbours) break
  }
  return [...telling.values()]
}

/** The neighbours that are approved as far as they still are, or those that tell most. */
function keptNeighbours(program: Program, { beside }: Approved = { read: '', beside: {} }): readonly Neighbour[] {
  const names = Object.keys(beside)
  const kept = neighboursNamed(program, names)
  return kept.length > 0 && kept.length === names.length ? kept : tellingNeighbours(program)
}

/** `npm run approve`: after a change that is meant, what the analysis reads now. */
export function approve(): void {
  const suite = new Suite()
  suite.install(globalThis)
  for (const file of filesUnder('test', ['analysis'])) suite.load(file, () => require(resolve(file)) as unknown)
  const all = [...subjects].map(([name, program]) => [name, readIn(program, keptNeighbours(program, approved[name]))])
  writeFileSync(approvedPath, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}
