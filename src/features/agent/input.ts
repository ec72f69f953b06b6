import { type Language } from '../../findings/finding'
import { languages } from '../../syntax/languages'

/** The tools that Klint offers to language models. */
export const toolNames = { check: 'kling_check_code', explain: 'kling_explain_error', lookUp: 'kling_look_up' } as const

/** Further tools, which only servers offer. */
export const serverToolNames = { fix: 'kling_fix_code', cost: 'kling_price_requests' } as const

/** Files and folders, or the code itself. */
export type CodeInput = { readonly paths: readonly string[] } | { readonly text: string; readonly language: Language }

export interface FixInput {
  readonly paths: readonly string[]
  readonly write: boolean
}

export type CheckInput = { readonly filePath: string } | { readonly text: string; readonly language: Language }

export interface ExplainInput {
  readonly error: string
  readonly language: Language
}

export interface LookUpInput {
  readonly endpoint: string | null
  readonly parameter: string | null
  readonly model: string | null
}

/**
 * A model's input may be anything. Each of these functions throws an error that tells the model what to pass instead.
 */
export function readCheckInput(input: unknown): CheckInput {
  const filePath = textOf(input, 'filePath')
  return filePath === null ? readText(input, 'filePath (a file of the workspace)') : { filePath }
}

export function readCodeInput(input: unknown): CodeInput {
  const paths = readPaths(input)
  return paths.length > 0 ? { paths } : readText(input, 'paths (files and folders)')
}

function readText(input: unknown, otherwise: string): { readonly text: string; readonly language: Language } {
  const text = textOf(input, 'text')
  const language = languageOf(input)
  if (text === null) throw new Error(`Give ${otherwise}, or text and its language.`)
  if (language === null) throw new Error(`Give the language of the text, one of ${languages.join(', ')}.`)
  return { text, language }
}

export function readFixInput(input: unknown): FixInput {
  const paths = readPaths(input)
  if (paths.length === 0) throw new Error('Give paths: the files and folders to fix.')
  return { paths, write: valueOf(input, 'write') === true }
}

/** A path or a list of paths; empty if there is none. */
export function readPaths(input: unknown): readonly string[] {
  const value = valueOf(input, 'paths')
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((each): each is string => typeof each === 'string' && each !== '')
}

export function readExplainInput(input: unknown): ExplainInput {
  const error = textOf(input, 'error')
  if (error === null) throw new Error('Give error: a code, an HTTP status, the body of a response, or lines of a log.')
  return { error, language: languageOf(input) ?? 'python' }
}

export function readLookUpInput(input: unknown): LookUpInput {
  const wanted = {
    endpoint: textOf(input, 'endpoint'),
    parameter: textOf(input, 'parameter'),
    model: textOf(input, 'model'),
  }
  if (Object.values(wanted).every((each) => each === null))
    throw new Error('Give at least one of endpoint, parameter and model.')
  return wanted
}

function languageOf(input: unknown): Language | null {
  const name = textOf(input, 'language')?.toLowerCase()
  return languages.find((language) => language === name) ?? null
}

/** A nonblank text; null for anything else. Numbers are converted, because models pass codes as either. */
function textOf(input: unknown, key: string): string | null {
  const value = valueOf(input, key)
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

function valueOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[key] : undefined
}
