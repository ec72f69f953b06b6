import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Driver, Outcome } from './driver'

/** Debian's Python, which sees Debian's packages. An environment variable can select another one. */
export const python = process.env.KLINT_TEST_PYTHON ?? '/usr/bin/python3'

const root = join(__dirname, '../..')
const env = { ...process.env, NO_PROXY: '*', PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: join(root, 'snippets/python') }

/** Throws if Python or a library that the snippets use is missing. */
export function requirePython(): void {
  try {
    execFileSync(python, ['-c', 'import jwt, requests'], { stdio: 'pipe' })
  } catch (error) {
    const hint = 'apt-get install python3-jwt python3-requests'
    throw new Error(`The snippet tests need ${python} with PyJWT and requests: ${hint}`, { cause: error })
  }
}

/** Runs Python code and returns its output. */
export function runPython(code: string, variables: Record<string, string> = {}): string {
  return execFileSync(python, ['-c', code], { encoding: 'utf8', env: { ...env, ...variables } })
}

export const pythonDriver: Driver = {
  language: 'python',
  async run(operation, args, { onSleep, ...environment }) {
    const child = spawn(python, [join(__dirname, 'driver.py')], { env, stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.write(`${JSON.stringify({ operation, ...args, ...environment })}\n`)
    const sleeps: number[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      const message = JSON.parse(line) as { sleep: number } | Outcome<never>
      if (!('sleep' in message)) return { ...message, sleeps }
      sleeps.push(message.sleep)
      onSleep(message.sleep)
      child.stdin.write('\n')
    }
    throw new Error(`The Python driver ended without an outcome of ${operation}`)
  },
}
