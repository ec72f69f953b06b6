import type { Language } from '../../../findings/finding'
import type { SentenceId } from '../../../words'

/** Code that shows a fix, in the languages that Klint serves. */
export interface Example {
  /** What the code does, in the catalogue; ends with a colon. */
  readonly title: SentenceId
  readonly python: string
  readonly typescript: string
  /** Where it is not the same text as for TypeScript. */
  readonly javascript?: string
}

interface ExampleCode {
  readonly fence: 'python' | 'ts' | 'js'
  readonly code: string
}

/** The code for the language of the editor. JSON has no code of its own: JavaScript, which needs nothing around it. */
export function codeFor(example: Example, language: Language): ExampleCode {
  if (language === 'python') return { fence: 'python', code: example.python.trim() }
  if (language === 'typescript' || language === 'typescriptreact') return { fence: 'ts', code: example.typescript.trim() }
  return { fence: 'js', code: (example.javascript ?? example.typescript).trim() }
}
