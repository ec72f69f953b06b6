/** `npm test`: all tests, step by step, and what the steps require. Ends with a summary on one line. */
import { spawn, spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

interface Step {
  readonly name: string
  readonly command: readonly [program: string, ...parameters: string[]]
}

interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Runs a tool of the package, on Windows too. */
const npm = (...parameters: string[]): Step['command'] => [
  process.platform === 'win32' ? 'npm.cmd' : 'npm',
  ...parameters,
]

const steps: readonly Step[] = [
  { name: 'Types', command: npm('run', '--silent', 'typecheck') },
  { name: 'Lint', command: npm('run', '--silent', 'lint') },
  { name: 'Generated files', command: npm('run', '--silent', 'generate', '--', '--check') },
  { name: 'Build', command: npm('run', '--silent', 'build') },
  { name: 'Engine, command line and snippets', command: npm('run', '--silent', 'test:engine') },
  { name: 'Editor', command: npm('run', '--silent', 'test:editor') },
]

async function main(): Promise<void> {
  const python = pythonWithPackages()
  const env = { ...process.env, ...(python === null ? {} : { KLINT_TEST_PYTHON: python }) }
  const failures: string[] = []
  let total: Tally = { passed: 0, failed: 0 }
  for (const step of steps) {
    console.log(`\n── ${step.name}`)
    const { passed, failed } = await runStep(step, env)
    total = { passed: total.passed + passed, failed: total.failed + failed }
    if (failed > 0) failures.push(step.name)
  }
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '')
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

async function runStep({ command: [program, ...parameters] }: Step, env: NodeJS.ProcessEnv): Promise<Tally> {
  const child = spawn(program, parameters, {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text)
    output += text
  })
  const code = await new Promise<number | null>((resolve) =>
    child.on('close', resolve).on('error', () => resolve(null)),
  )
  const { passed, failed } = tallyOf(stripVTControlCharacters(output))
  // A step without tests counts as one test; a step that fails besides its tests counts as one more.
  if (code === 0) return { passed: passed + failed > 0 ? passed : 1, failed }
  return { passed, failed: Math.max(1, failed) }
}

/** The last lines of mocha's output. */
function tallyOf(output: string): Tally {
  const sum = (pattern: RegExp): number =>
    [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0)
  return { passed: sum(/^ *(\d+) passing\b/gm), failed: sum(/^ *(\d+) failing\b/gm) }
}

/** A Python that can run the snippets. Installs their packages if this is a Debian that may be changed. */
function pythonWithPackages(): string | null {
  const found = findPython()
  if (found !== null) return found
  if (process.getuid?.() === 0 && works('apt-get', '--version')) {
    console.log('Installing python3-jwt and python3-requests for the snippet tests.')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'python3', 'python3-jwt', 'python3-requests'], { stdio: 'inherit' })
    return findPython()
  }
  console.log(
    'The snippet tests need Python 3 with PyJWT and requests. Install them (sudo apt-get install python3-jwt python3-requests,',
  )
  console.log('or python3 -m pip install pyjwt requests), or name such a Python in KLINT_TEST_PYTHON.')
  return null
}

function findPython(): string | null {
  const candidates = [process.env.KLINT_TEST_PYTHON ?? 'python3', '/usr/bin/python3', 'python']
  return candidates.find((python) => works(python, '-c', 'import jwt, requests')) ?? null
}

function works(program: string, ...parameters: string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0
}

void main()
