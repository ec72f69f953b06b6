import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../rules/cases'
import { declarations } from './declarations'

/** The options of strict projects, with the types of Node.js and of browsers. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  esModuleInterop: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
}

const stubs = join(root, 'declarations.d.ts')

/** A running TypeScript compiler for one program after the other. */
export class Compiler {
  private readonly texts = new Map([[stubs, declarations]])
  private version = 0
  private readonly service: ts.LanguageService

  constructor() {
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...this.texts.keys()],
      getScriptVersion: (path) => (path === stubs ? '0' : this.texts.has(path) ? String(this.version) : '0'),
      getScriptSnapshot: (path) => {
        const text = this.texts.get(path) ?? ts.sys.readFile(path)
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
      fileExists: (path) => this.texts.has(path) || ts.sys.fileExists(path),
      readFile: (path) => this.texts.get(path) ?? ts.sys.readFile(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
    })
  }

  /** Its errors, each as a number and a message. Other files that a program imports are missing. */
  complaints(text: string, ending: 'ts' | 'tsx'): readonly string[] {
    const path = join(root, `program.${ending}`)
    this.version += 1
    this.texts.delete(join(root, `program.${ending === 'ts' ? 'tsx' : 'ts'}`))
    this.texts.set(path, text)
    const found = [...this.service.getSyntacticDiagnostics(path), ...this.service.getSemanticDiagnostics(path)]
    return found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  }
}
