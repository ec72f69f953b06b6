import assert from 'node:assert/strict'
import { startFakeKling, type FakeKling } from '../fake-api'
import { check } from '../rules/check'
import { requirePython } from '../snippets/pythonDriver'
import type { Program } from './programs'
import { repair, run } from './run'
import { said } from '../said'

const python = `import os
import time
import requests

BASE = os.environ.get("KLING_API_BASE", "https://api-singapore.klingai.com")
HEADERS = {"Authorization": f"Bearer {os.environ['KLING_API_KEY']}"}
URL = f"{BASE}/v1/videos/text2video"
PROMPTS = [f"prompt {number}" for number in range(12)]

def result_of(body):
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    return body["data"]
`

const sync = `${python}
def film(prompt):
    body = {"model_name": "kling-v2-6", "prompt": prompt, "duration": "5"}
    task = result_of(requests.post(URL, headers=HEADERS, json=body, timeout=10).json())
    for _ in range(180):
        time.sleep(5)
        data = result_of(requests.get(f"{URL}/{task['task_id']}", headers=HEADERS, timeout=10).json())
        if data["task_status"] == "succeed":
            return prompt
        if data["task_status"] == "failed":
            raise RuntimeError(data["task_status_msg"])
    raise TimeoutError("late")
`

const asynchronous = `import asyncio
import httpx
${python}
async def film(client, prompt):
    body = {"model_name": "kling-v2-6", "prompt": prompt, "duration": "5"}
    task = result_of((await client.post(URL, headers=HEADERS, json=body)).json())
    for _ in range(180):
        await asyncio.sleep(5)
        data = result_of((await client.get(f"{URL}/{task['task_id']}", headers=HEADERS)).json())
        if data["task_status"] == "succeed":
            return prompt
        if data["task_status"] == "failed":
            raise RuntimeError(data["task_status_msg"])
    raise TimeoutError("late")

async def main(_):
    async with httpx.AsyncClient(timeout=10) as client:
`

const javascript = `const base = process.env.KLING_API_BASE ?? 'https://api-singapore.klingai.com'
const headers = { Authorization: \`Bearer \${process.env.KLING_API_KEY}\` }
const url = \`\${base}/v1/videos/text2video\`
const prompts = Array.from({ length: 12 }, (_, number) => \`prompt \${number}\`)

async function film(prompt) {
  const body = JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: '5' })
  const created = await (await fetch(url, { method: 'POST', headers, body })).json()
  if (created.code !== 0) throw new Error(created.message)
  for (let attempt = 0; attempt < 180; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    const { code, message, data } = await (await fetch(\`\${url}/\${created.data.task_id}\`, { headers })).json()
    if (code !== 0) throw new Error(message)
    if (data.task_status === 'succeed') return prompt
    if (data.task_status === 'failed') throw new Error(data.task_status_msg)
  }
  throw new Error('late')
}
`

/** Create twelve videos at once; `main` returns the prompts in the order of their results. */
const bursts: readonly (Program & { readonly shape: string })[] = [
  {
    shape: 'Promise.all',
    language: 'javascript',
    text: `${javascript}
async function main() {
  const made = await Promise.all(prompts.map((prompt) => film(prompt)))
  return made.join()
}
`,
  },
  {
    shape: 'Promise.allSettled',
    language: 'javascript',
    text: `${javascript}
async function main() {
  const made = await Promise.allSettled(prompts.map(film))
  return made.map(({ value }) => value).join()
}
`,
  },
  {
    shape: 'gather over a list',
    language: 'python',
    text: `${asynchronous}        return ",".join(await asyncio.gather(*[film(client, prompt) for prompt in PROMPTS]))
`,
  },
  {
    shape: 'gather over tasks that were started',
    language: 'python',
    text: `${asynchronous}        tasks = [asyncio.create_task(film(client, prompt)) for prompt in PROMPTS]
        return ",".join(await asyncio.gather(*tasks))
`,
  },
  {
    shape: 'a pool of many workers',
    language: 'python',
    text: `from concurrent.futures import ThreadPoolExecutor
${sync}
WORKERS = 12

def main(_):
    with ThreadPoolExecutor(max_workers=WORKERS) as pool:
        return ",".join(pool.map(film, PROMPTS))
`,
  },
  {
    shape: 'a pool without a size',
    language: 'python',
    text: `from concurrent.futures import ThreadPoolExecutor
${sync}
def main(_):
    with ThreadPoolExecutor() as pool:
        return ",".join(pool.map(film, PROMPTS))
`,
  },
]

describe('bursts that fixes repaired, run against the API', () => {
  let fake: FakeKling

  before(requirePython)
  afterEach(() => fake.close())

  for (const program of bursts) {
    it(`respect the slots and the order: ${program.shape}, in ${program.language}`, async () => {
      fake = await startFakeKling({ concurrency: 5, lifeCycle: { queries: 3 } })
      const { value, error } = await run(repair(program, 'unbounded-concurrency'), fake.url, '')
      assert.equal(error, null)
      assert.equal(value, Array.from({ length: 12 }, (_, number) => `prompt ${number}`).join())
      assert.ok(fake.requests.every(({ status }) => status === 200))
      assert.ok(fake.tasks.peakSlots <= 5)
    })
  }

  it('fail with the error of a task, like Promise.all', async () => {
    fake = await startFakeKling({
      failure: ({ prompt }) => (prompt === 'prompt 1' ? 'Image pixel is invalid' : undefined),
    })
    const [all] = bursts
    assert.ok(all)
    const { error } = await run(repair(all, 'unbounded-concurrency'), fake.url, '')
    assert.match(error ?? '', /Image pixel is invalid/)
  })
})

const create = `${javascript}
const create = async (prompt) => {
  const body = JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: '5' })
  const created = await (await fetch(url, { method: 'POST', headers, body })).json()
  if (created.code !== 0) throw new Error(created.message)
  return created.data.task_id
}
`

describe('a burst', () => {
  for (const [situation, language, text] of [
    [
      'creates tasks without waiting',
      'javascript',
      `${create}\nexport const main = () => Promise.all(prompts.map(create))\n`,
    ],
    [
      'passes the index on',
      'javascript',
      `${javascript}\nexport const main = () => Promise.all(prompts.map((prompt, index) => film(\`\${index} \${prompt}\`)))\n`,
    ],
    [
      'calls a function with further parameters',
      'javascript',
      `${javascript}\nexport const main = (each) => Promise.all(prompts.map(each ?? film))\n`,
    ],
    [
      'starts in a loop',
      'python',
      `${sync}\ndef create(prompt):\n    return result_of(requests.post(URL, headers=HEADERS, json={"prompt": prompt}, timeout=10).json())\n\ndef main(prompts):\n    ids = []\n    for prompt in prompts:\n        ids.append(create(prompt))\n    return ids\n`,
    ],
    [
      'already uses the names',
      'python',
      `${asynchronous}        within_slots = 1\n        return await asyncio.gather(*[film(client, prompt) for prompt in PROMPTS])\n`,
    ],
    [
      'awaits coroutines of several kinds',
      'python',
      `${asynchronous}        return await asyncio.gather(film(client, "one"), *[film(client, prompt) for prompt in PROMPTS])\n`,
    ],
  ] as const) {
    it(`has no fix if it ${situation}`, () => {
      const found = check(text, language).findings.filter(({ ruleId }) => ruleId === 'unbounded-concurrency')
      assert.deepEqual(
        found.map(({ fixes }) => fixes),
        [[]],
      )
      assert.match(found.map(said).join('\n'), /snippet `kling-batch`/)
    })
  }
})
