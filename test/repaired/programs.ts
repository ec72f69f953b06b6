/** Wrong programs, to which the fixes of rules are applied. Each defines `main`, which returns its result. */
export interface Program {
  readonly language: 'python' | 'javascript'
  readonly text: string
}

/** They call the test's API, whose URL and key are in the environment. */
const python = `import os
import time
import requests

BASE = os.environ.get("KLING_API_BASE", "https://api-singapore.klingai.com")
HEADERS = {"Authorization": f"Bearer {os.environ['KLING_API_KEY']}"}
URL = f"{BASE}/v1/videos/text2video"
`

const javascript = `const base = process.env.KLING_API_BASE ?? 'https://api-singapore.klingai.com'
const headers = { Authorization: \`Bearer \${process.env.KLING_API_KEY}\` }
const url = \`\${base}/v1/videos/text2video\`
`

/** Waits for a task without a limit. */
export const endlessPolls: readonly Program[] = [
  {
    language: 'python',
    text: `${python}
def main(task_id):
    while True:
        body = requests.get(f"{URL}/{task_id}", headers=HEADERS, timeout=10).json()
        if body["code"] != 0:
            raise RuntimeError(body["message"])
        if body["data"]["task_status"] in ("succeed", "failed"):
            return body["data"]["task_status"]
        time.sleep(10)
`,
  },
  {
    language: 'javascript',
    text: `${javascript}
export async function main(id) {
  while (true) {
    const response = await fetch(\`\${url}/\${id}\`, { headers })
    const { code, message, data } = await response.json()
    if (code !== 0) throw new Error(message)
    if (data.task_status === 'succeed' || data.task_status === 'failed') return data.task_status
    await new Promise((resolve) => setTimeout(resolve, 10000))
  }
}
`,
  },
]

/** The same with functions that schedule themselves again, and with an interval. */
export const endlessRounds: readonly (Program & { readonly shape: string })[] = [
  {
    shape: 'a function that calls itself',
    language: 'python',
    text: `${python}
def main(task_id):
    body = requests.get(f"{URL}/{task_id}", headers=HEADERS, timeout=10).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    if body["data"]["task_status"] in ("succeed", "failed"):
        return body["data"]["task_status"]
    time.sleep(10)
    return main(task_id)
`,
  },
  {
    shape: 'a function that calls itself',
    language: 'javascript',
    text: `${javascript}
export async function main(id) {
  const response = await fetch(\`\${url}/\${id}\`, { headers })
  const { code, message, data } = await response.json()
  if (code !== 0) throw new Error(message)
  if (data.task_status === 'succeed' || data.task_status === 'failed') return data.task_status
  await new Promise((resolve) => setTimeout(resolve, 10000))
  return main(id)
}
`,
  },
  {
    shape: 'a timer that starts the function again',
    language: 'javascript',
    text: `${javascript}
export function main(id) {
  return new Promise((resolve, reject) => {
    const poll = async () => {
      const response = await fetch(\`\${url}/\${id}\`, { headers })
      const { code, message, data } = await response.json()
      if (code !== 0) reject(new Error(message))
      else if (data.task_status === 'succeed' || data.task_status === 'failed') resolve(data.task_status)
      else setTimeout(poll, 10000)
    }
    poll()
  })
}
`,
  },
  {
    shape: 'an interval',
    language: 'javascript',
    text: `${javascript}
export function main(id) {
  return new Promise((resolve, reject) => {
    const timer = setInterval(async () => {
      const response = await fetch(\`\${url}/\${id}\`, { headers })
      const { code, data } = await response.json()
      if (code === 0 && data.task_status === 'submitted') return
      if (code === 0 && data.task_status === 'processing') return
      clearInterval(timer)
      resolve(data.task_status)
    }, 10000)
  })
}
`,
  },
]

/** Gives up after 20 attempts, unless each of them is refused. */
export const skippedLimits: readonly Program[] = [
  {
    language: 'python',
    text: `${python}
def main(task_id):
    attempts = 0
    while attempts < 20:
        time.sleep(10)
        body = requests.get(f"{URL}/{task_id}", headers=HEADERS, timeout=10).json()
        if body["code"] != 0:
            continue
        if body["data"]["task_status"] in ("succeed", "failed"):
            return body["data"]["task_status"]
        attempts += 1
    raise TimeoutError("gave up")
`,
  },
  {
    language: 'javascript',
    text: `${javascript}
export async function main(id) {
  let attempts = 0
  while (attempts < 20) {
    await new Promise((resolve) => setTimeout(resolve, 10000))
    const response = await fetch(\`\${url}/\${id}\`, { headers })
    const { code, data } = await response.json()
    if (code !== 0) {
      continue
    }
    if (data.task_status === 'succeed' || data.task_status === 'failed') return data.task_status
    attempts += 1
  }
  throw new Error('gave up')
}
`,
  },
]

/** Sends a create call again for any HTTP 429. */
export const blindRetries: readonly Program[] = [
  {
    language: 'python',
    text: `${python}
def main(prompt):
    for attempt in range(5):
        response = requests.post(URL, headers=HEADERS, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=10)
        if response.status_code == 429:
            time.sleep(2**attempt)
            continue
        body = response.json()
        if body["code"] != 0:
            raise RuntimeError(f"code {body['code']}")
        return body["data"]["task_status"]
    raise RuntimeError("still refused")
`,
  },
  {
    language: 'javascript',
    text: `${javascript}
export async function main(prompt) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const body = JSON.stringify({ model_name: 'kling-v2-6', prompt })
    const response = await fetch(url, { method: 'POST', headers, body })
    if (response.status === 429) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt))
      continue
    }
    const { code, data } = await response.json()
    if (code !== 0) throw new Error(\`code \${code}\`)
    return data.task_status
  }
  throw new Error('still refused')
}
`,
  },
]

/** The same as a coroutine. */
export const asyncRetry: Program = {
  language: 'python',
  text: `import asyncio
import httpx
${python}
async def main(prompt):
    attempt = 0
    async with httpx.AsyncClient(headers=HEADERS, timeout=10) as client:
        while attempt < 5:
            attempt += 1
            response = await client.post(URL, json={"model_name": "kling-v2-6", "prompt": prompt})
            if response.status_code == 429:
                await asyncio.sleep(2**attempt)
                continue
            body = response.json()
            if body["code"] != 0:
                raise RuntimeError(f"code {body['code']}")
            return body["data"]["task_status"]
        raise RuntimeError("still refused")
`,
}

/** A decorator that repeats any failure. */
export const decoratedRetry: Program = {
  language: 'python',
  text: `from tenacity import retry, stop_after_attempt, wait_exponential
${python}
@retry(stop=stop_after_attempt(5), wait=wait_exponential())
def main(prompt):
    response = requests.post(URL, headers=HEADERS, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=10)
    response.raise_for_status()
    return response.json()["data"]["task_status"]
`,
}

/** Retries an empty account like a temporary error. */
export const mixedCodes: readonly Program[] = [
  {
    language: 'python',
    text: `${python}
def main(prompt):
    for attempt in range(5):
        body = requests.post(URL, headers=HEADERS, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=10).json()
        if body["code"] in (1102, 1302, 1303):
            time.sleep(2**attempt)
            continue
        if body["code"] != 0:
            raise RuntimeError(f"code {body['code']}")
        return body["data"]["task_status"]
    raise RuntimeError("still refused")
`,
  },
  {
    language: 'javascript',
    text: `${javascript}
const RETRYABLE_CODES = [1102, 1302, 1303]

export async function main(prompt) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const body = JSON.stringify({ model_name: 'kling-v2-6', prompt })
    const response = await fetch(url, { method: 'POST', headers, body })
    const { code, data } = await response.json()
    if (code === 0) return data.task_status
    if (!RETRYABLE_CODES.includes(code)) throw new Error(\`code \${code}\`)
    await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt))
  }
  throw new Error('still refused')
}
`,
  },
]

/** Treats any response as success. */
export const uncheckedResults: readonly Program[] = [
  {
    language: 'python',
    text: `${python}
def main(prompt):
    response = requests.post(URL, headers=HEADERS, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=10)
    return response.json()["data"]["task_id"]
`,
  },
  {
    language: 'javascript',
    text: `${javascript}
export async function main(prompt) {
  const body = JSON.stringify({ model_name: 'kling-v2-6', prompt })
  const response = await fetch(url, { method: 'POST', headers, body })
  const { data } = await response.json()
  return data.task_id
}
`,
  },
]

/** Waits for a status that does not exist. */
export const wrongStatuses: readonly Program[] = [
  {
    language: 'python',
    text: `${python}
def main(task_id):
    for attempt in range(3):
        body = requests.get(f"{URL}/{task_id}", headers=HEADERS, timeout=10).json()
        if body["code"] == 0 and body["data"]["task_status"] == "completed":
            return "done"
        time.sleep(5)
    raise TimeoutError("gave up")
`,
  },
  {
    language: 'javascript',
    text: `${javascript}
export async function main(id) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const response = await fetch(\`\${url}/\${id}\`, { headers })
    const { code, data } = await response.json()
    if (code === 0 && data.task_status === 'completed') return 'done'
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
  throw new Error('gave up')
}
`,
  },
]
