import { spawn } from 'node:child_process'

/** Runs a program until it exits. Its output is shown only if it fails. */
export async function run(program: string, parameters: readonly string[], cwd: string): Promise<void> {
  const child = spawn(program, parameters, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number | string | null>((end) =>
    child.on('close', end).on('error', ({ message }) => end(message)),
  )
  if (code !== 0) throw new Error(`${[program, ...parameters].join(' ')} ended with ${String(code)}:\n${output}`)
}

/** Prints how long a step took. */
export async function timed<T>(what: string, step: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await step()
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
