// Builds what ships or, with --tests, the suite that runs inside VS Code.
//   node esbuild.js [--watch] [--quiet] [--production | --tests]
const esbuild = require('esbuild')

const has = (flag) => process.argv.includes(flag)
const production = has('--production')

/** The extension loads the engine and the probes late, as files of their own: a window without Kling code never reads them. */
const partsApart = {
  name: 'parts-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:engine|probe)$/ }, ({ path }) => ({ path: `${path}.js`, external: true }))
  },
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
  logLevel: has('--quiet') ? 'warning' : 'info',
}

/** @type {import('esbuild').BuildOptions} */
const inBrowser = { ...common, platform: 'browser', target: 'es2022' }

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    plugins: [partsApart],
    supported: { 'dynamic-import': false },
  },
  // These run in the web too, where there is no Node.js: what needs it does not build.
  { ...inBrowser, entryPoints: { 'extension-browser': 'src/extensionInBrowser.ts' }, outdir: 'dist' },
  { ...inBrowser, entryPoints: { engine: 'src/engine.ts', probe: 'src/probe/index.ts' }, outdir: 'dist' },
  { ...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
]

const tests = {
  ...common,
  entryPoints: { index: 'test/editor/suite/index.ts' },
  outdir: 'dist/test/editor',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  minify: false,
}

async function main() {
  const wanted = has('--tests') ? [tests] : bundles
  if (!has('--watch')) return void (await Promise.all(wanted.map((options) => esbuild.build(options))))
  for (const options of wanted) await (await esbuild.context(options)).watch()
}

if (require.main === module) main().catch(() => process.exit(1))

module.exports = { bundles }
