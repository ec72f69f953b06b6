import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import type { Mutation } from './mutations'

/** Unused code is not an error. */
const unused: ReadonlySet<number> = new Set([6133, 6192, 6196, 6198, 7027])

/** A running compiler that tells which mutations it rejects. Nobody can make those mistakes, so they do not count. */
export class Compiler {
  private readonly changed = new Map<string, { readonly version: number; readonly text: string }>()
  private readonly service: ts.LanguageService

  /** Reads the project in a folder. */
  constructor(folder: string) {
    const file = ts.readJsonConfigFile(resolve(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path))
    const { options, fileNames } = ts.parseJsonSourceFileConfigFileContent(file, ts.sys, folder)
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => fileNames.filter((path) => /[\\/]src[\\/](?!editor|extension)/.test(path)),
      getScriptVersion: (path) => String(this.changed.get(path)?.version ?? 0),
      getScriptSnapshot: (path) => {
        const text = this.changed.get(path)?.text ?? ts.sys.readFile(path)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      readDirectory: (...parameters) => ts.sys.readDirectory(...parameters),
      directoryExists: (path) => ts.sys.directoryExists(path),
    })
  }

  /** Whether the mutated file compiles. */
  accepts(path: string, { node, write }: Mutation): boolean {
    const file = resolve(path)
    const text = readFileSync(file, 'utf8')
    const other = `(${write((part) => part.getText())})`
    this.set(file, text.slice(0, node.getStart()) + other + text.slice(node.getEnd()))
    const errors = [...this.service.getSyntacticDiagnostics(file), ...this.service.getSemanticDiagnostics(file)]
    this.set(file, text)
    return errors.every(({ code }) => unused.has(code))
  }

  private set(path: string, text: string): void {
    this.changed.set(path, { version: (this.changed.get(path)?.version ?? 0) + 1, text })
  }
}
