import { type Language } from '../../findings/finding'
import { languages } from '../../syntax/languages'

/** The tools that Klint offers to language models. */
export const toolNames = { check: 'kling_check_code', explain: 'kling_explain_error', lookUp: 'kling_look_up' } as const

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

/** What a model gave a tool may be anything: each of these throws an error that tells the model what to give instead. */
export function readCheckInput(input: unknown): CheckInput {
  const filePath = textOf(input, 'filePath')
  if (filePath !== null) return { filePath }
  const text = textOf(input, 'text')
  const language = languageOf(input)
  if (text === null) throw new Error('Give filePath (a file of the workspace), or text and its language.')
  if (language === null) throw new Error(`Give the language of the text, one of ${languages.join(', ')}.`)
  return { text, language }
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

/** A text with something in it; null for anything else. Numbers are taken as their text: a code comes as either. */
function textOf(input: unknown, key: string): string | null {
  const value: unknown =
    typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[key] : undefined
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : null
}
