import { isBuiltin } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const sources = resolve(import.meta.dirname, 'src')

/** The dependencies of all layers of the analysis. */
const below = ['syntax', 'knowledge']

/**
 * Which layer may import what: folders and files of `src` without their extension, or packages. `types` may be imported
 * as types only. Every layer may import itself and, unless it is pure, any package. The deepest layer that contains a
 * file counts: `analysis/values` before `analysis`. Layers with `manifest` may read the version from `package.json`.
 */
export const layers = {
  text: { imports: [] },
  knowledge: { imports: [] },
  syntax: { imports: [] },
  'analysis/program': { imports: below },
  'analysis/values': { imports: [...below, 'analysis/program'] },
  'analysis/requests': { imports: [...below, 'analysis/program', 'analysis/values'] },
  'analysis/contract': { imports: [...below, 'analysis/program', 'analysis/values', 'analysis/requests'] },
  'analysis/answers': { imports: [...below, 'analysis/program', 'analysis/values', 'analysis/requests'] },
  'analysis/tokens': {
    imports: [...below, 'analysis/program', 'analysis/values', 'analysis/requests', 'analysis/answers'],
  },
  'analysis/credentials': {
    imports: [
      ...below,
      'analysis/program',
      'analysis/values',
      'analysis/requests',
      'analysis/answers',
      'analysis/tokens',
    ],
  },
  analysis: { imports: below },
  findings: { imports: ['syntax', 'text'], types: ['analysis/meaning', 'knowledge'], manifest: true },
  fixes: { imports: [] },
  words: { imports: ['text'], types: ['findings'] },
  rules: {
    imports: [
      'analysis',
      'findings',
      'knowledge',
      'fixes',
      'text',
      'syntax/multimap',
      'syntax/remembered',
      'syntax/offsets',
    ],
    types: ['syntax/model', 'syntax/repair', 'syntax/dialect', 'syntax/idioms', 'words/en'],
  },
  regions: { imports: ['syntax', 'knowledge'] },
  configuration: { imports: ['findings', 'knowledge', 'rules', 'syntax/lines'], types: ['words'] },
  features: {
    imports: ['analysis', 'findings', 'rules', 'regions', 'syntax', 'knowledge', 'text', 'words'],
    types: ['configuration'],
  },
  project: {
    imports: ['mentionsKling', 'machineMade', 'features/languageOfPath', 'analysis', 'syntax'],
    types: ['findings'],
  },
  incremental: { imports: ['syntax', 'findings'] },
  mentionsKling: { imports: ['knowledge'] },
  machineMade: { imports: ['syntax/lines'], types: ['syntax/model'] },
  engine: {
    imports: [
      'incremental',
      'mentionsKling',
      'machineMade',
      'features',
      'rules',
      'findings',
      'analysis',
      'syntax',
      'knowledge',
      'project',
      'regions',
      'configuration',
      'words',
    ],
  },
  probe: { imports: ['knowledge', 'text'], types: ['features'] },
  network: { imports: ['knowledge/networks', 'probe/surroundings'], node: true },
  editor: {
    imports: [
      'engine',
      'probe',
      'mentionsKling',
      'features',
      'findings',
      'regions',
      'configuration',
      'text',
      'syntax/languages',
    ],
    types: ['syntax/model', 'words', 'network'],
    vscode: true,
  },
  extension: { imports: ['editor', 'engine', 'probe', 'network'], vscode: true },
  extensionInBrowser: { imports: ['editor'], vscode: true },
  disk: { imports: ['engine', 'features', 'findings', 'regions', 'configuration'], types: ['words'], node: true },
  cli: {
    imports: [
      'engine',
      'probe',
      'network',
      'features',
      'rules',
      'findings',
      'regions',
      'configuration',
      'text',
      'words',
      'disk',
      'lsp',
      'mcp',
    ],
    node: true,
  },
  lsp: {
    imports: [
      'engine',
      'features',
      'findings',
      'regions',
      'configuration',
      'text',
      'words',
      'disk',
      'syntax/languages',
    ],
    node: true,
  },
  mcp: { imports: ['engine', 'features', 'findings', 'regions', 'configuration', 'text', 'disk'], node: true },
  generator: {
    imports: ['engine', 'configuration', 'features', 'rules', 'findings', 'knowledge', 'text', 'words'],
    node: true,
  },
}

/** The path relative to `src` without extension: `syntax/model`. */
const nameOf = (path) =>
  relative(sources, path)
    .replaceAll(sep, '/')
    .replace(/\.tsx?$/, '')

const isUnder = (name, folders = []) => folders.some((folder) => name === folder || name.startsWith(`${folder}/`))

function layerOf(name) {
  const parts = name.split('/')
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
  return folders.find((folder) => layers[folder]) ?? parts[0]
}

/** Why an import is not allowed, or null. */
export function complain(file, source, isType) {
  const layerName = layerOf(nameOf(file))
  const layer = layers[layerName]
  if (!layer) return `src/${layerName} is no layer; add it to the table in eslint.config.mjs.`
  if (source === 'vscode')
    return layer.vscode ? null : 'Only src/editor, src/extension.ts and src/extensionInBrowser.ts know VS Code.'
  if (isBuiltin(source)) return layer.node ? null : `src/${layerName} runs without Node.js, in the web editor too.`
  if (!source.startsWith('.')) return null
  const target = nameOf(resolve(dirname(file), source))
  if (target === '../package.json' && layer.manifest) return null
  if (target.startsWith('..')) return layer.node ? null : `src/${layerName} imports nothing from outside of src.`
  const allowed = isUnder(target, [layerName, ...layer.imports]) || (isType && isUnder(target, layer.types))
  return allowed
    ? null
    : `src/${layerName} must not import src/${target}${isUnder(target, layer.types) ? ', but for its types' : ''}.`
}

const directions = {
  meta: { type: 'problem', schema: [], messages: { direction: '{{reason}}' } },
  create(context) {
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const reason = complain(context.filename, node.source.value, (node.importKind ?? node.exportKind) === 'type')
      if (reason) context.report({ node: node.source, messageId: 'direction', data: { reason } })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

const longestFunction = (max) => ({ max, skipBlankLines: true, skipComments: true })
const onlyNamedExports = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }
const noListsAsArguments = {
  selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement',
  message: 'A long list overflows the stack as arguments: push one by one, or make a list of both.',
}

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', 'examples/', 'snippets/', 'media/', 'test/**/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', onlyNamedExports],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Contracts are interfaces with methods, implemented by plain objects and closures without `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { klint: { rules: { directions } } },
    rules: {
      'klint/directions': 'error',
      'no-restricted-syntax': ['error', onlyNamedExports, noListsAsArguments],
      '@typescript-eslint/max-params': ['error', { max: 6 }],
      'max-lines-per-function': ['error', longestFunction(40)],
    },
  },
  {
    files: ['src/mcp/**/*.ts'],
    rules: {
      // Its successor accepts only zod schemas; Klint's are data that editors use as well.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'Server', package: '@modelcontextprotocol/sdk' }] },
      ],
    },
  },
  {
    // These are as long as the list of facts, and of kinds of nodes.
    files: ['src/knowledge/**/*.ts', 'src/fixes/helperSources.ts', 'src/syntax/model.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'src/generator/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 500 }],
      // A test may assert non-null by failing.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
)
