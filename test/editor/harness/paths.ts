import { join, resolve } from 'node:path'

export const root = resolve(__dirname, '../../..')

/** All that the tests download, install and write; git ignores it. */
export const cache = join(root, '.vscode-test')

/** What `node esbuild.js --tests` makes. */
export const suite = join(root, 'dist/test/editor/index.js')

/** Where the suite writes what it says, so that the editor's own noise is not between. It lies beside the workspace. */
export const reportName = 'report.txt'
