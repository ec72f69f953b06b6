/** Generates realistic client code, deterministic and of any length. */

const products = ['text2video', 'image2video', 'omni-video', 'motion-control'] as const

type Product = (typeof products)[number]

/** A Python client with at least the given number of lines. */
export function pythonClient(lines: number): string {
  return assemble(pythonHead, pythonOperation, lines)
}

/** A TypeScript client with at least the given number of lines. */
export function typescriptClient(lines: number): string {
  return assemble(typescriptHead, typescriptOperation, lines)
}

interface Client {
  readonly name: string
  readonly language: 'python' | 'typescript'
  make(lines: number): string
}

/** Full of requests; two requests among other code; one class that does everything. */
export const clients: readonly Client[] = [
  { name: 'dense', language: 'python', make: pythonClient },
  { name: 'sparse', language: 'python', make: (lines) => sparse(pythonHead, pythonOperation, otherFunction, lines) },
  { name: 'one class', language: 'python', make: pythonClass },
  { name: 'dense', language: 'typescript', make: typescriptClient },
  {
    name: 'sparse',
    language: 'typescript',
    make: (lines) => sparse(typescriptHead, typescriptOperation, otherScript, lines),
  },
]

/** Two operations, at the start and at the end, among unrelated functions. */
function sparse(
  head: string,
  operation: (product: Product, index: number) => string,
  other: (seed: number, index: number) => string,
  lines: number,
): string {
  const parts = [head, operation('text2video', 0)]
  for (let index = 0, count = lineCount(parts.join('\n')); count < lines; index += 1) {
    const part = other(7, index)
    parts.push(part)
    count += lineCount(part) + 1
  }
  return [...parts, operation('image2video', 1)].join('\n')
}

/** The operations as methods of one class. */
function pythonClass(lines: number): string {
  const head = 'class Client:\n    def call(self, method, path, body=None):\n        return call(method, path, body)\n'
  const method = (product: Product, index: number): string =>
    pythonOperation(product, index)
      .replace(/def (\w+)\(/, 'def $1(self, ')
      .replaceAll(' call(', ' self.call(')
      .replace(/^(?=.)/gm, '    ')
  return assemble(`${pythonHead}${head}`, method, lines)
}

/** A module without any relation to Kling. */
export function otherModule(seed: number): string {
  const parts = Array.from({ length: 12 + (seed % 20) }, (_, index) => otherFunction(seed, index))
  return ['import os', 'import json', '', ...parts].join('\n')
}

function assemble(head: string, operation: (product: Product, index: number) => string, lines: number): string {
  const parts = [head]
  for (let index = 0, count = lineCount(head); count < lines; index += 1) {
    const part = operation(products[index % products.length] ?? 'text2video', index)
    parts.push(part)
    count += lineCount(part) + 1
  }
  return parts.join('\n')
}

function lineCount(text: string): number {
  return text.split('\n').length - 1
}

const pythonHead = `"""Client of the Kling API."""

import os
import time

import jwt
import requests

BASE_URL = os.getenv("KLING_BASE_URL", "https://api-singapore.klingai.com")
ACCESS_KEY = os.environ["KLING_ACCESS_KEY"]
SECRET_KEY = os.environ["KLING_SECRET_KEY"]


def create_token():
    now = int(time.time())
    headers = {"alg": "HS256", "typ": "JWT"}
    payload = {"iss": ACCESS_KEY, "exp": now + 1800, "nbf": now - 5}
    return jwt.encode(payload, SECRET_KEY, algorithm="HS256", headers=headers)


def call(method, path, body=None):
    headers = {"Authorization": f"Bearer {create_token()}", "Content-Type": "application/json"}
    response = requests.request(method, f"{BASE_URL}{path}", headers=headers, json=body, timeout=30)
    answer = response.json()
    if answer["code"] != 0:
        raise RuntimeError(f"{answer['code']}: {answer['message']}")
    return answer["data"]

`

function pythonOperation(product: Product, index: number): string {
  // Every eighth operation has a mistake, so that reporting and fixing are measured too.
  const duration = index % 8 === 0 ? 'duration' : 'str(duration)'
  return `
def create_${product.replaceAll('-', '_')}_${index}(prompt, duration=5, mode="std", image=None, callback_url=None):
    """Starts task number ${index} and waits for it."""
    payload = {
        "model_name": "kling-v3",
        "prompt": prompt,
        "mode": mode,
        "duration": ${duration},
    }
    if image is not None:
        payload["image"] = image
    if callback_url:
        payload["callback_url"] = callback_url
    task = call("POST", "/v1/videos/${product}", payload)
    give_up_at = time.monotonic() + 600
    while time.monotonic() < give_up_at:
        data = call("GET", f"/v1/videos/${product}/{task['task_id']}")
        if data["task_status"] == "succeed":
            return [video["url"] for video in data["task_result"]["videos"]]
        if data["task_status"] == "failed":
            raise RuntimeError(data["task_status_msg"])
        time.sleep(5)
    raise TimeoutError(task["task_id"])

`
}

const typescriptHead = `import jwt from 'jsonwebtoken'

const baseUrl = process.env.KLING_BASE_URL ?? 'https://api-singapore.klingai.com'

interface Answer<T> {
  code: number
  message: string
  data: T
}

interface Task {
  task_id: string
  task_status: 'submitted' | 'processing' | 'succeed' | 'failed'
  task_status_msg?: string
  task_result?: { videos: { id: string; url: string }[] }
}

function createToken(): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }
  return jwt.sign(claims, process.env.KLING_SECRET_KEY ?? '', { header: { alg: 'HS256', typ: 'JWT' } })
}

async function call(method: string, path: string, body?: object): Promise<Task> {
  const response = await fetch(\`\${baseUrl}\${path}\`, {
    method,
    headers: { Authorization: \`Bearer \${createToken()}\`, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  const answer = (await response.json()) as Answer<Task>
  if (answer.code !== 0) throw new Error(\`\${answer.code}: \${answer.message}\`)
  return answer.data
}
`

function typescriptOperation(product: Product, index: number): string {
  const duration = index % 8 === 0 ? 'duration' : 'String(duration)'
  return `
interface Options${index} {
  prompt: string
  duration?: number
  image?: string
  callbackUrl?: string
}

/** Starts task number ${index} and waits for it. */
export async function create${index}({ prompt, duration = 5, image, callbackUrl }: Options${index}): Promise<string[]> {
  const body: Record<string, unknown> = { model_name: 'kling-v3', prompt, mode: 'std', duration: ${duration} }
  if (image) body.image = image
  if (callbackUrl) {
    body.callback_url = callbackUrl
  }
  const { task_id: taskId } = await call('POST', '/v1/videos/${product}', body)
  const giveUpAt = Date.now() + 600_000
  while (Date.now() < giveUpAt) {
    const task = await call('GET', \`/v1/videos/${product}/\${taskId}\`)
    if (task.task_status === 'succeed') return task.task_result?.videos.map(({ url }) => url) ?? []
    if (task.task_status === 'failed') throw new Error(task.task_status_msg)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
  throw new Error(\`Task \${taskId} is not done\`)
}
`
}

function otherFunction(seed: number, index: number): string {
  return `def step_${seed}_${index}(records, limit=${(seed * 7 + index) % 100}):
    result = []
    for record in records[:limit]:
        if record.get("state") == "done" and record["size"] > ${index}:
            result.append({"id": record["id"], "path": os.path.join("data", str(record["id"]))})
    return json.dumps(result)

`
}

function otherScript(seed: number, index: number): string {
  return `export function step${seed}x${index}(records: readonly { id: string; state: string; size: number }[], limit = ${(seed * 7 + index) % 100}) {
  const result: { id: string; path: string }[] = []
  for (const record of records.slice(0, limit)) {
    if (record.state === 'done' && record.size > ${index}) {
      result.push({ id: record.id, path: ['data', record.id].join('/') })
    }
  }
  return JSON.stringify(result)
}
`
}
