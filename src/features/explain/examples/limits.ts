import { serviceErrors } from '../../../knowledge'
import type { Example } from './example'

const of429 = serviceErrors.filter(({ http }) => http === 429)
/** The temporary codes, and the permanent ones. */
const passing = of429.filter(({ retry }) => retry === 'after-backoff').map(({ code }) => code).join(', ')
const permanent = of429.filter(({ retry }) => retry === 'never').map(({ code }) => code).join(', ')

export const stopOnPermanent: Example = {
  title: 'explain.example-stop-on-permanent',
  python: `
PASSING = {${passing}}
PERMANENT = {${permanent}}  # HTTP 429, too, but no rate limit

def should_retry(body: dict) -> bool:
    if body['code'] in PERMANENT:
        raise RuntimeError(f"Kling {body['code']}: {body['message']} (request {body['request_id']})")
    return body['code'] in PASSING
`,
  typescript: `
const passing = new Set([${passing}])
const permanent = new Set([${permanent}]) // HTTP 429, too, but no rate limit

function shouldRetry(body: { code: number; message: string; request_id: string }): boolean {
  if (permanent.has(body.code)) {
    throw new Error('Kling ' + body.code + ': ' + body.message + ' (request ' + body.request_id + ')')
  }
  return passing.has(body.code)
}
`,
  javascript: `
const passing = new Set([${passing}])
const permanent = new Set([${permanent}]) // HTTP 429, too, but no rate limit

function shouldRetry(body) {
  if (permanent.has(body.code)) {
    throw new Error('Kling ' + body.code + ': ' + body.message + ' (request ' + body.request_id + ')')
  }
  return passing.has(body.code)
}
`,
}

export const backOff: Example = {
  title: 'explain.example-back-off',
  python: `
import random
import time

def with_backoff(send, passing=(${passing}, 5001), attempts=6):
    for attempt in range(attempts):
        body = send()
        if body['code'] not in passing:
            return body
        time.sleep(2 ** attempt + random.random())  # 1 s, 2 s, 4 s, …
    raise RuntimeError(f"Kling {body['code']}: {body['message']}, {attempts} times")
`,
  typescript: `
async function withBackoff<Body extends { code: number }>(
  send: () => Promise<Body>,
  passing = [${passing}, 5001],
  attempts = 6,
): Promise<Body> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const body = await send()
    if (!passing.includes(body.code)) return body
    const wait = 1000 * (2 ** attempt + Math.random()) // 1 s, 2 s, 4 s, …
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  throw new Error('Kling is still busy after ' + attempts + ' attempts')
}
`,
  javascript: `
async function withBackoff(send, passing = [${passing}, 5001], attempts = 6) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const body = await send()
    if (!passing.includes(body.code)) return body
    const wait = 1000 * (2 ** attempt + Math.random()) // 1 s, 2 s, 4 s, …
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  throw new Error('Kling is still busy after ' + attempts + ' attempts')
}
`,
}

export const queueTasks: Example = {
  title: 'explain.example-queue-tasks',
  python: `
from concurrent.futures import ThreadPoolExecutor

SLOTS = 5  # tasks at once, as in the name of your pack

def run_all(prompts, create_and_wait):
    with ThreadPoolExecutor(max_workers=SLOTS) as pool:
        return list(pool.map(create_and_wait, prompts))
`,
  typescript: `
const slots = 5 // tasks at once, as in the name of your pack

async function runAll<Result>(prompts: string[], createAndWait: (prompt: string) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  const queue = prompts.entries() // shared by all workers
  const worker = async () => {
    for (const [index, prompt] of queue) results[index] = await createAndWait(prompt)
  }
  await Promise.all(Array.from({ length: slots }, worker))
  return results
}
`,
  javascript: `
const slots = 5 // tasks at once, as in the name of your pack

async function runAll(prompts, createAndWait) {
  const results = []
  const queue = prompts.entries() // shared by all workers
  const worker = async () => {
    for (const [index, prompt] of queue) results[index] = await createAndWait(prompt)
  }
  await Promise.all(Array.from({ length: slots }, worker))
  return results
}
`,
}
