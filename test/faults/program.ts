import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly cwd: string
  /** JavaScript that runs first, with `fs` and a counter `calls`, and makes the file system fail. */
  readonly fault?: string
  /** For Node.js itself. */
  readonly node?: readonly string[]
}

export const program = resolve('dist/cli.js')

/** Runs the built command line as a separate program in which something fails. */
export function runProgram(args: readonly string[], { cwd, fault, node = [] }: Options): Promise<Ended> {
  const preload = join(cwd, '..', `${process.pid}-fault.cjs`)
  if (fault !== undefined) writeFileSync(preload, `const fs = require('node:fs')\nlet calls = 0\n${fault}\n`)
  const before = fault === undefined ? [] : ['--require', preload]
  const child = spawn(process.execPath, [...node, ...before, program, ...args], { cwd })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, ...written })))
}

/** A replacement of a file system function: `before` runs first, with its arguments in `args`. */
export function faultIn(name: string, before: string): string {
  return `{ const real = fs.${name}; fs.${name} = function (...args) { ${before}; return real.apply(fs, args) } }`
}

/** Throws like the file system does. */
export function failure(code: string): string {
  return `throw Object.assign(new Error('${code}: made up'), { code: '${code}' })`
}
