import { readFile } from 'node:fs/promises'
import type { Folders } from './folders'
import { timed } from './shell'

/** The whole suite takes a minute; an editor that hangs is given up (ms). */
const patience = 300_000

/** Runs the suite and prints what it said, also of one that never ends. */
export async function withReport({ report, log }: Folders, runSuite: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const givenUp = new Promise<boolean>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The suite did not end within ${patience / 1000} s`)), patience)
  })
  try {
    return await timed('Suite', () => Promise.race([runSuite(), givenUp]))
  } finally {
    clearTimeout(timer)
    console.log(await readFile(report, 'utf8').catch(() => `The suite said nothing; the editor did, in ${log}.`))
  }
}
