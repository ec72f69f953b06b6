import { createHash } from 'node:crypto'
import type { Edit } from '../../src/findings/finding'
import { edited } from './check'
import type { Case } from './page'
import { syntaxErrors } from './syntaxErrors'

/** What is changed. */
export type Program = Pick<Case, 'text' | 'language'>

/** A program with one small change, as somebody might have written it instead. */
export interface Neighbour {
  /** Its place and what is changed there: `7:12 other() for "5"`. */
  readonly name: string
  readonly text: string
  readonly edit: Edit
}

const swaps: Readonly<Record<string, string>> = {
  ...{ '==': '!=', '!=': '==', '===': '!==', '!==': '===', '<': '>=', '<=': '>', '>': '<=', '>=': '<' },
  ...{ and: 'or', or: 'and', '&&': '||', '||': '&&', '??': '||', True: 'False', False: 'True', true: 'false' },
  ...{ false: 'true', while: 'if', for: 'if', None: '0', null: '0', undefined: '0' },
}

type Change = readonly [pattern: RegExp, instead: (written: string) => string]

/** What may be changed, and what stands there instead. */
const changes: readonly Change[] = [
  // A line, or an entry of its own line.
  [/^.*\S.*\n/gm, () => ''],
  [/^[ \t]+.*,\n/gm, () => ''],
  // An entry or an argument within a line.
  [/(?<=[{(] ?)[\w'"]+ ?[:=] ?[^\s,'"(){}]+, /g, () => ''],
  [/, [\w'"]+ ?[:=] ?(?:[^\s,'"(){}]+|'[^'\n]*'|"[^"\n]*")(?= ?[})])/g, () => ''],
  // A value that nobody knows, of another kind, or another one.
  [/(?<=[:=(,] )'[^'\n]*'|(?<=[:=(,] )"[^"\n]*"/g, () => 'other()'],
  [/(?<=: )"[^"\n]*"(?=,?$)/gm, () => '"{{other}}"'],
  [/(?<=[:=(,] ?)\d+\b/g, () => 'other()'],
  [/(?<=[:=(,] ?)\d+\b/g, (number) => `"${number}"`],
  [/(?<=[:=(,] ?)"\d+"/g, (number) => number.slice(1, -1)],
  [/(?<![\w.])\d+(?![\w.])/g, (number) => `${number}1`],
  // Two values, or two of something.
  [/(?<=[:=(,] )(?:'[^'\n]*'|"[^"\n]*"|\d+\b)/g, (value) => `(${value} if other() else ${another(value)})`],
  [/(?<=[:=(,] )(?:'[^'\n]*'|"[^"\n]*"|\d+\b)/g, (value) => `(other() ? ${value} : ${another(value)})`],
  [/(?<=[:=(,] )[a-zA-Z_]\w*(?=[,)\n])/g, (value) => `(other() or ${value})`],
  [/(?<=[:=(,] )[a-zA-Z_]\w*(?=[,)\n])/g, (value) => `(other() ?? ${value})`],
  [/^[ \t]*[^\s#/].*\n/gm, (line) => line + line],
  [/(?<=^[ \t]*)[\w.[\]'"]+ ?(?:[-+|]?= |\().*$/gm, (step) => `if other(): ${step}`],
  [/(?<=^[ \t]*)[\w.[\]'"]+ ?(?:[-+|]?= |\().*$/gm, (step) => `if (other()) ${step}`],
  // A condition, and what follows from it.
  [/(?<=\bif )[^\s(][^\n:]*(?=:$)/gm, () => 'other()'],
  [/(?<=\bif )\([^\n()]*\)/g, () => '(other())'],
  [/\bnot (?!in)|!(?=[\w(])/g, () => ''],
  [/(?<=\s)(?:[!=]==?|[<>]=?|and|or|&&|\|\||\?\?)(?=\s)|\b(?:[Tt]rue|[Ff]alse|None|null|undefined)\b/g, swapped],
  [/\b(?:while|for)\b/g, swapped],
  [/\b(?:await|return) (?=\w)/g, () => ''],
  [/\b(?:break|continue|raise\b.*|throw\b.*|return\b.*)$/gm, () => 'other()'],
]

/** Another value of the same kind. */
function another(value: string): string {
  return /\d$/.test(value) ? `${value}0` : `${value.slice(0, -1)}0${value.at(-1)}`
}

function swapped(written: string): string {
  return swaps[written] ?? written
}

/** How many changes of one kind are tried. */
const mostOfKind = 3

/** Neighbours of a program that parse, by different kinds of changes first; always the same ones. */
export function neighboursOf(example: Program): readonly Neighbour[] {
  const byKind = changes.map((change) =>
    inOrder(changed(example.text, change), ({ name }) => example.text + name).slice(0, mostOfKind),
  )
  const kinds = inOrder(byKind, (some) => example.text + (some[0]?.name ?? ''))
  return Array.from({ length: mostOfKind }, (_, turn) => kinds.flatMap((some) => some[turn] ?? []))
    .flat()
    .filter(({ text }) => syntaxErrors(text, example.language).length === 0)
}

/** The neighbours with some names. */
export function neighboursNamed({ text }: Program, names: readonly string[]): readonly Neighbour[] {
  const all = new Map(changes.flatMap((change) => changed(text, change)).map((each) => [each.name, each]))
  return names.flatMap((name) => all.get(name) ?? [])
}

function changed(text: string, [pattern, instead]: Change): readonly Neighbour[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => {
    const edit = { span: { start: index, end: index + written.length }, newText: instead(written) }
    const lines = text.slice(0, index).split('\n')
    const name = `${lines.length}:${lines.at(-1)?.length ?? 0} ${edit.newText || 'nothing'} for ${written.trim().slice(0, 30)}`
    return { name, text: edited(text, [edit]), edit }
  })
}

/** Mixed, but always in the same way. */
function inOrder<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const digest = (item: Item): string => createHash('sha256').update(nameOf(item)).digest('hex')
  return items
    .map((item) => [digest(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
}
