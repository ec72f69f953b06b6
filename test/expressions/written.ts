import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

export interface Expression {
  readonly source: string
  readonly flags: string
  /** `src/features/markdown.ts:5` */
  readonly place: string
}

/** The generator runs only on facts and pages of this repository. */
const atHome = /^src\/generator\//

export const sourceFiles: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !atHome.test(path))
  .sort()

/** All regular expression literals in the sources. */
export function writtenExpressions(): readonly Expression[] {
  return nodesOfSources((node, place) => {
    if (!ts.isRegularExpressionLiteral(node)) return []
    const slash = node.text.lastIndexOf('/')
    return [{ source: node.text.slice(1, slash), flags: node.text.slice(slash + 1), place }]
  })
}

/** The places where a program builds a regular expression: with `RegExp`, or from a string to search for. */
export function buildingPlaces(): readonly string[] {
  return nodesOfSources((node, place) =>
    ts.isIdentifier(node) && node.text === 'RegExp' && isCalled(node) ? [place] : [],
  )
}

/**
 * `text.match('…')`, `matchAll` and `search` compile a string as a regular expression, which this test would not see.
 */
export function hiddenPlaces(): readonly string[] {
  return nodesOfSources((node, place) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
    const [what] = node.arguments
    const compiles = /^(?:match|matchAll|search)$/.test(node.expression.name.text)
    return compiles && what && (ts.isStringLiteralLike(what) || ts.isTemplateExpression(what)) ? [place] : []
  })
}

function isCalled(name: ts.Identifier): boolean {
  const { parent } = name
  return (ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression === name
}

function nodesOfSources<Found>(find: (node: ts.Node, place: string) => readonly Found[]): readonly Found[] {
  return sourceFiles.flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const within = (node: ts.Node): readonly Found[] => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      const found = [...find(node, `${path}:${line + 1}`)]
      ts.forEachChild(node, (child) => void found.push(...within(child)))
      return found
    }
    return within(file)
  })
}

/** `src/…:line` of a stack frame, else null. */
export function placeOfFrame(frame: string): string | null {
  const [, path, line] = /(?:file:\/\/)?((?:\/|[A-Za-z]:[\\/])[^():]+\.ts):(\d+):\d+\)?$/.exec(frame) ?? []
  if (path === undefined || line === undefined) return null
  const own = relative(resolve('.'), path).split(sep).join('/')
  return own.startsWith('src/') ? `${own}:${line}` : null
}
