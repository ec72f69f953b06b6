import { parser as python } from '@lezer/python'
import { parse as parseJson, printParseErrorCode, type ParseError } from 'jsonc-parser'
import ts from 'typescript'
import type { Language } from '../../src/findings/finding'

/** The errors of the language's own parser in a text: a different one than Klint uses, if there is one. */
export function syntaxErrors(text: string, language: Language): string[] {
  switch (language) {
    case 'python':
      return pythonErrors(text)
    case 'json':
    case 'jsonc':
      return jsonErrors(text, language === 'jsonc')
    default:
      return scriptErrors(text, language)
  }
}

function pythonErrors(text: string): string[] {
  const errors: string[] = []
  python.parse(text).iterate({
    enter: (node) => {
      if (node.type.isError) errors.push(`line ${text.slice(0, node.from).split('\n').length}: cannot be read`)
    },
  })
  return errors
}

function jsonErrors(text: string, comments: boolean): string[] {
  const errors: ParseError[] = []
  parseJson(text, errors, { disallowComments: !comments, allowTrailingComma: comments })
  return errors.map(
    ({ error, offset }) => `line ${text.slice(0, offset).split('\n').length}: ${printParseErrorCode(error)}`,
  )
}

const extensions = { typescript: 'ts', typescriptreact: 'tsx', javascript: 'js', javascriptreact: 'jsx' } as const

function scriptErrors(text: string, language: keyof typeof extensions): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: `case.${extensions[language]}`,
    reportDiagnostics: true,
    compilerOptions: {
      allowJs: true,
      jsx: ts.JsxEmit.Preserve,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
    },
  })
  return diagnostics.map(({ messageText, start = 0 }) => {
    return `line ${text.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
