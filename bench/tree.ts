import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/cli/run'
import { openDocument } from '../src/engine'
import { realSurroundings } from '../src/probe/surroundings'
import { silently, walk } from '../src/cli/files/walk'
import { quantile } from './measure'
import { otherModule, pythonClient, typescriptClient } from './sources'

export interface TreeTimes {
  readonly files: number
  /** Milliseconds for finding and reading every file. */
  readonly reading: number
  /** Milliseconds for `klint check`. */
  readonly checking: number
}

const folders = 100
const filesPerFolder = 50
const rounds = 5

/**
 * Runs `klint check` over a large tree, in turn with merely reading the same files.
 * @param withKling whether one file in fifty calls Kling; none does otherwise
 */
export async function measureTree(withKling: boolean): Promise<TreeTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'klint-bench-'))
  try {
    writeTree(folder, withKling)
    const reading: number[] = []
    const checking: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      reading.push(await timeOf(() => readTree(folder)))
      checking.push(await timeOf(() => checkTree(folder)))
    }
    return { files: folders * filesPerFolder, reading: quantile(reading, 0.5), checking: quantile(checking, 0.5) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeTree(root: string, withKling: boolean): void {
  for (let folder = 0; folder < folders; folder += 1) {
    const path = join(root, `package${folder}`)
    mkdirSync(path)
    for (let file = 1; file < filesPerFolder; file += 1)
      writeFileSync(join(path, `module${file}.py`), otherModule(folder + file))
    const isPython = folder % 2 === 0
    const client = isPython ? pythonClient(200) : typescriptClient(200)
    writeFileSync(join(path, isPython ? 'client.py' : 'client.ts'), withKling ? client : otherModule(folder))
  }
}

function readTree(folder: string): number {
  let length = 0
  for (const path of walk(folder, silently)) length += readFileSync(path, 'utf8').length
  return length
}

async function checkTree(folder: string): Promise<void> {
  const nowhere = { write: () => undefined }
  const stdin = {
    async *[Symbol.asyncIterator]() {
      /* Nothing to read. */
    },
  }
  await run(['check', folder, '--format', 'json'], {
    stdin,
    stdout: nowhere,
    stderr: nowhere,
    cwd: folder,
    env: {},
    surroundings: realSurroundings,
    openDocument,
  })
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
