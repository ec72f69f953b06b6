import { join, resolve } from 'node:path'

export const root = resolve(__dirname, '../../..')

/** Everything that the tests download, install and write; ignored by git. */
export const cache = join(root, '.vscode-test')

/** The output of `node esbuild.js --tests`. */
export const suite = join(root, 'dist/test/editor/index.js')

/** Where the suite writes its output, apart from the editor's own. It is beside the workspace. */
export const reportName = 'report.txt'
