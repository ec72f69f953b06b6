// Builds what ships or, with --tests, the suite that runs inside VS Code.
//   node esbuild.js [--watch] [--quiet] [--production | --tests]
const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const esbuild = require('esbuild')

const has = (flag) => process.argv.includes(flag)
const production = has('--production')

/** Leaves parts out that are files of their own, loaded where they are needed. */
const apart = (...parts) => ({
  name: 'parts-apart',
  setup(build) {
    // Either may be asked for from any depth, or by the entry itself.
    build.onResolve({ filter: new RegExp(`^\\.{1,2}/(?:\\.\\./)*(?:${parts.join('|')})$`) }, ({ path }) => ({
      path: path.replace(/^(?:\.{1,2}\/)+/, './') + '.js',
      external: true,
    }))
  },
})

/** Takes a module from a bundle that exports it. */
const inFile = (module, path) => ({
  name: 'in-file',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${module}$`) }, () => ({ path, external: true }))
  },
})

/**
 * Loads modules when one of their exports is first used, not when the program starts.
 * @param exportsOf the exports in use, by the name of the module in imports
 * @param files the files that contain some of these modules
 */
const later = (exportsOf, files = {}) => ({
  name: 'later',
  setup(build) {
    const filter = new RegExp(`^(?:${Object.keys(exportsOf).join('|')})$`)
    build.onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'later' ? { path: files[path] ?? path, external: true } : { path, namespace: 'later' },
    )
    build.onLoad({ filter, namespace: 'later' }, ({ path }) => {
      const getters = exportsOf[path].map((name) => `get ${name}() { return require('${path}').${name} }`)
      return { contents: `module.exports = { ${getters.join(', ')} }` }
    })
  },
})

/** A digest of everything that is bundled, which tells builds of one version apart. */
function digestOfSources() {
  const digest = createHash('sha1')
  const files = readdirSync('src', { recursive: true }).filter((path) => /\.\w+$/.test(path))
  for (const path of ['package-lock.json', ...files.map((path) => join('src', path)).sort()])
    digest.update(readFileSync(path))
  return digest.digest('hex')
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  // jsonc-parser's CommonJS build hides its parts from a bundler; its module build does not.
  mainFields: ['module', 'main'],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // Chinese is half as long as its escapes.
  charset: 'utf8',
  define: { klintBuild: JSON.stringify(digestOfSources()) },
  logLevel: has('--quiet') ? 'warning' : 'info',
}

/** What few runs of the command line use. */
const seldom = {
  './zh-CN': ['chinese'],
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash', 'hash', 'randomUUID'],
}

/** @type {import('esbuild').BuildOptions} */
const inBrowser = { ...common, platform: 'browser', target: 'es2022' }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    // A window without Kling code never reads the engine and the probes. What runs in the web runs here too.
    plugins: [apart('engine', 'probe'), inFile('./editor/start', './extension-browser.js')],
    supported: { 'dynamic-import': false },
  },
  {
    ...common,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outdir: 'dist',
    plugins: [apart('main')],
    supported: { 'dynamic-import': false },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: 'dist',
    // A check needs neither server, and seldom these modules.
    plugins: [apart('lsp', 'mcp'), later(seldom, { './zh-CN': './chinese.js' })],
    supported: { 'dynamic-import': false },
  },
  { ...common, entryPoints: { chinese: 'src/words/zh-CN/index.ts' }, outdir: 'dist' },
  {
    ...common,
    entryPoints: { lsp: 'src/lsp/index.ts', mcp: 'src/mcp/index.ts' },
    outdir: 'dist',
    plugins: [apart('engine')],
  },
  // These run in the web too, where there is no Node.js: what needs it does not build.
  { ...inBrowser, entryPoints: { 'extension-browser': 'src/extensionInBrowser.ts' }, outdir: 'dist' },
  { ...inBrowser, entryPoints: { engine: 'src/engine.ts', probe: 'src/probe/index.ts' }, outdir: 'dist' },
]

const tests = {
  ...common,
  entryPoints: { index: 'test/editor/suite/index.ts' },
  outdir: 'dist/test/editor',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  minify: false,
}

/** The pages that findings link to, as one file: what they have in common is packed once. */
function writePages() {
  const rules = readdirSync('src/rules', { withFileTypes: true }).map(({ name }) => `src/rules/${name}/rule.md`)
  const paths = [...rules.filter((path) => existsSync(path)), 'docs/gave-up.md', 'docs/ignoring.md']
  mkdirSync('dist', { recursive: true })
  const pages = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  writeFileSync('dist/pages.json', JSON.stringify(pages))
}

async function main() {
  if (!has('--tests')) writePages()
  const wanted = has('--tests') ? [tests] : bundles
  if (!has('--watch')) return void (await Promise.all(wanted.map((options) => esbuild.build(options))))
  for (const options of wanted) await (await esbuild.context(options)).watch()
}

if (require.main === module) main().catch(() => process.exit(1))

module.exports = { bundles }
