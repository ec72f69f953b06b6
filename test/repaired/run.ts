import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testCredentials } from '../fake-api'
import { check, edited } from '../rules/check'
import { python } from '../snippets/pythonDriver'
import type { Program } from './programs'
import { titleOf } from '../said'

/** The result of a program, and its pauses in seconds. Pauses advance its clock and take no time. */
export interface Outcome {
  readonly value: string | null
  readonly error: string | null
  readonly sleeps: readonly number[]
}

/** Applies a fix of every finding of a rule until there is none left: the first fix, or the one with a title. */
export function repair({ language, text }: Program, ruleId: string, title = ''): Program {
  let current = text
  for (let round = 0; round < 5; round++) {
    const [finding] = check(current, language).findings.filter((each) => each.ruleId === ruleId)
    if (!finding) return { language, text: current }
    const fix = finding.fixes.find((each) => titleOf(each).includes(title))
    assert.ok(fix, `${ruleId} has no fix for:\n${current}`)
    current = edited(current, fix.edits)
  }
  throw new Error(`The fixes of ${ruleId} never end:\n${current}`)
}

/** Runs `main` of a program with one argument against the API at a URL. */
export async function run({ language, text }: Program, base: string, argument: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'repaired-'))
  const [command, extension, frame] =
    language === 'python' ? [python, 'py', pythonFrame] : [process.execPath, 'mjs', javascriptFrame]
  const file = join(folder, `program.${extension}`)
  writeFileSync(file, frame(text))
  try {
    const output = await outputOf(command, [file, argument], {
      KLING_API_BASE: base,
      KLING_API_KEY: testCredentials.apiKey,
      PYTHONPATH: join(__dirname, 'libraries'),
      PYTHONDONTWRITEBYTECODE: '1',
    })
    return JSON.parse(output) as Outcome
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Asynchronous, because the API that the program calls runs in this process. */
function outputOf(command: string, parameters: readonly string[], variables: Record<string, string>): Promise<string> {
  const child = spawn(command, parameters, {
    env: { ...process.env, NO_PROXY: '*', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}

function pythonFrame(text: string): string {
  return `import asyncio
import inspect
import json
import sys
import time

now = 0.0
sleeps = []

def sleep(seconds):
    global now
    now += seconds
    sleeps.append(seconds)

async def async_sleep(seconds):
    sleep(seconds)

time.sleep = sleep
asyncio.sleep = async_sleep
time.monotonic = lambda: now

${text}

value = error = None
try:
    made = main(sys.argv[1])
    value = asyncio.run(made) if inspect.iscoroutine(made) else made
except Exception as caught:
    error = f"{type(caught).__name__}: {caught}"
print(json.dumps({"value": value, "error": error, "sleeps": sleeps}))
`
}

function javascriptFrame(text: string): string {
  return `const sleeps = []
let now = 0
const Date = { now: () => now }
const setTimeout = (resume, milliseconds, ...passed) => {
  now += milliseconds
  sleeps.push(milliseconds / 1000)
  queueMicrotask(() => resume(...passed))
}
const cleared = new Set()
const setInterval = (round, milliseconds) => {
  const timer = {}
  const next = async () => {
    now += milliseconds
    sleeps.push(milliseconds / 1000)
    await round()
    if (!cleared.has(timer)) queueMicrotask(next)
  }
  queueMicrotask(next)
  return timer
}
const clearInterval = (timer) => cleared.add(timer)

${text}

const outcome = await main(process.argv[2]).then(
  (value) => ({ value, error: null }),
  (caught) => ({ value: null, error: \`\${caught.name}: \${caught.message}\` }),
)
console.log(JSON.stringify({ ...outcome, sleeps }))
`
}
