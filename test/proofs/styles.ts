import { parser as python } from '@lezer/python'
import { format } from 'prettier'
import type { Language } from '../../src/findings/finding'

/** The same program, as someone else would have written it. */
interface Style {
  readonly name: string
  readonly write: (text: string, language: Language) => string | Promise<string>
}

const scripts: ReadonlySet<Language> = new Set(['javascript', 'javascriptreact', 'typescript', 'typescriptreact'])

const withCrlf: Style = { name: 'CRLF', write: (text) => text.replaceAll('\n', '\r\n') }

const ofScripts: readonly Style[] = [
  { name: 'semicolons', write: (text) => prettier(text, { semi: true }) },
  { name: 'no semicolons, double quotes', write: (text) => prettier(text, { semi: false, singleQuote: false }) },
  { name: 'tabs', write: (text) => prettier(text, { useTabs: true, printWidth: 60 }) },
  { name: 'long lines', write: (text) => prettier(text, { printWidth: 300, trailingComma: 'none' }) },
]

const ofPython: readonly Style[] = [
  { name: 'tabs', write: (text) => text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)) },
  { name: 'semicolons', write: withSemicolons },
  { name: 'single quotes', write: (text) => (/['\\]|"""/.test(text) ? text : text.replaceAll('"', "'")) },
  { name: 'no last line break', write: (text) => text.trimEnd() },
  { name: 'spaces behind tabs', write: inTabs },
]

export function stylesOf(language: Language): readonly Style[] {
  return [withCrlf, ...(scripts.has(language) ? ofScripts : language === 'python' ? ofPython : [])]
}

function prettier(text: string, style: object): Promise<string> {
  return format(text, { parser: 'babel-ts', singleQuote: true, ...style })
}

/** Inside a block that is indented with a tab. Statements over several lines without brackets do not change. */
function inTabs(text: string): string {
  return /"""|'''|\\\n/.test(text) ? text : `if True:\n${text.replace(/^(?=.*\S)/gm, '\t')}`
}

const simple = /^(?:Expression|Assign|Update|Return|Import|Raise|Pass|Continue|Break)Statement$/

function withSemicolons(text: string): string {
  const ends: number[] = []
  python.parse(text).iterate({
    enter: ({ name, to }) => {
      if (simple.test(name)) ends.push(to)
    },
  })
  return [...new Set(ends)]
    .sort((a, b) => b - a)
    .reduce(
      (done, end) => (/^[ \t]*(?:#|\n|$)/.test(done.slice(end)) ? `${done.slice(0, end)};${done.slice(end)}` : done),
      text,
    )
}
