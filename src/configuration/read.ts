import { noConfiguration, type Configuration } from './configuration'
import { readTomlTree } from './toml'
import { readJsonTree, type ConfigNode, type Problem, type ReadTree } from './tree'
import { known } from './known'
import { validate, type Validated } from './validate'

/** The files that may contain a configuration, in order of precedence within a folder. */
export const configurationFiles = ['klint.config.json', '.klintrc.json', 'package.json', 'pyproject.toml'] as const
export type ConfigurationFile = (typeof configurationFiles)[number]

/** The files that contain nothing else. */
export const ownFiles = ['klint.config.json', '.klintrc.json'] as const satisfies readonly ConfigurationFile[]

/** A configuration, as read from a file. */
export interface ReadConfiguration extends Validated {
  readonly file: ConfigurationFile
  readonly text: string
}

/** The configuration in a file, or null if the file has none. Never throws. */
export function readConfiguration(file: ConfigurationFile, text: string): ReadConfiguration | null {
  const read = treeIn(file, text)
  if (!read) return null
  const checked = validate(read.root, known)
  return { file, text, ...checked, problems: [...read.problems, ...checked.problems] }
}

function treeIn(file: ConfigurationFile, text: string): ReadTree | null {
  if (file === 'pyproject.toml') return ofTable(text, readTomlTree(text, ['tool', 'klint']))
  const read = readJsonTree(text)
  return file === 'package.json' ? ofPackage(read) : read
}

function ofPackage({ root, problems }: ReadTree): ReadTree | null {
  const own = root && entryOf(root, 'klint')
  // Mistakes elsewhere in the file are not Klint's concern.
  return own ? { root: own, problems: problems.filter(({ span }) => isWithin(own, span.start)) } : null
}

/** Whether the file has our table, even if the table cannot be parsed. */
function ofTable(text: string, { root, problems }: ReadTree): ReadTree | null {
  return root || (problems.length > 0 && text.includes('tool.klint')) ? { root, problems } : null
}

function entryOf(node: ConfigNode, key: string): ConfigNode | null {
  return node.kind === 'record' ? (node.entries.findLast((entry) => entry.key === key)?.value ?? null) : null
}

function isWithin({ span }: ConfigNode, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

/** The configuration if there is no file. */
export function configurationOf(read: ReadConfiguration | null): Configuration {
  return read?.configuration ?? noConfiguration
}

export type { Problem }
