import type { Tree } from '@lezer/common'
import { parser } from '@lezer/javascript'
import type { Language, SourceModel } from '../model'

const DIALECTS: Partial<Record<Language, string>> = { typescript: 'ts', typescriptreact: 'ts jsx' }

/** The parser for a language; JSX may stand in any JavaScript file. */
export const parserFor = (language: Language): typeof parser => parser.configure({ dialect: DIALECTS[language] ?? 'jsx' })

const trees = new WeakMap<SourceModel, Tree>()

/** Remembers the tree that a model was read from: where to put comments depends on more than the model keeps. */
export function keepTree(model: SourceModel, tree: Tree): SourceModel {
  trees.set(model, tree)
  return model
}

export const treeOf = (model: SourceModel): Tree | undefined => trees.get(model)
