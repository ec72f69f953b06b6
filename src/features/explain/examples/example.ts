import type { Language } from '../../../findings/finding'
import type { SentenceId } from '../../../words'

/** Code that shows a fix, in the supported languages. */
export interface Example {
  /** The catalogue's sentence that says what the code does; ends with a colon. */
  readonly title: SentenceId
  readonly python: string
  readonly typescript: string
  /** Only if it differs from the TypeScript code. */
  readonly javascript?: string
}

interface ExampleCode {
  readonly fence: 'python' | 'ts' | 'js'
  readonly code: string
}

/** The code for the editor's language. For JSON it is JavaScript, which needs no surrounding code. */
export function codeFor(example: Example, language: Language): ExampleCode {
  if (language === 'python') return { fence: 'python', code: example.python.trim() }
  if (language === 'typescript' || language === 'typescriptreact') return { fence: 'ts', code: example.typescript.trim() }
  return { fence: 'js', code: (example.javascript ?? example.typescript).trim() }
}
