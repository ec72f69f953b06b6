import assert from 'node:assert/strict'
import type { Language } from '../../../src/findings/finding'
import { accept, labelsIn } from './apply'

const host = 'https://api-singapore.klingai.com'

/** A client that waits for a task; a test puts the cursor where it wants. */
const poll: Readonly<Record<'python' | 'typescript' | 'javascript', (test: string) => string>> = {
  python: (test) => `import requests

def wait(task_id, headers):
    while True:
        response = requests.get(f"${host}/v1/videos/text2video/{task_id}", headers=headers)
        body = response.json()
        if ${test}:
            return body
`,
  typescript: (test) => script(test, ': string'),
  javascript: (test) => script(test, ''),
}

function script(test: string, type: string): string {
  return `export async function wait(id${type}) {
  for (;;) {
    const response = await fetch(\`${host}/v1/videos/text2video/\${id}\`)
    const body = await response.json()
    if (${test}) return body
  }
}
`
}

const legacy = ['succeed', 'failed', 'submitted', 'processing']

const answers: readonly {
  readonly what: string
  readonly python: string
  readonly script: string
  readonly labels: readonly string[]
}[] = [
  {
    what: 'the status of a task',
    python: 'body["data"]["task_status"] == "¦"',
    script: "body.data.task_status === '¦'",
    labels: legacy,
  },
  {
    what: 'one of several statuses',
    python: 'body["data"]["task_status"] in ("failed", "¦")',
    script: "['failed', '¦'].includes(body.data.task_status)",
    labels: legacy,
  },
  {
    what: 'the code of a response',
    python: 'body["code"] == ¦',
    script: 'body.code === ¦',
    labels: ['0', '1000', '1001'],
  },
  {
    what: 'the HTTP status',
    python: 'response.status_code == ¦',
    script: 'response.status === ¦',
    labels: ['200', '400', '401'],
  },
  { what: 'a code between quotes', python: 'body["code"] == "¦"', script: "body.code === '¦'", labels: [] },
  { what: 'another key', python: 'body["data"]["owner"] == "¦"', script: "body.data.owner === '¦'", labels: [] },
]

describe('what a response is compared with', () => {
  for (const { what, python, script: inScript, labels } of answers) {
    for (const language of ['python', 'typescript', 'javascript'] as const) {
      it(`is completed for ${what} in ${language}`, () => {
        const code = poll[language](language === 'python' ? python : inScript)
        assert.deepEqual(labelsIn(code, language).slice(0, Math.max(labels.length, 1)), labels)
      })
    }
  }

  it('is a status of the same generation', () => {
    const code = poll.python('body["data"][0]["status"] == "¦"').replace('/v1/videos/text2video/', '/tasks?task_ids=')
    assert.deepEqual(labelsIn(code, 'python').slice(0, 2), ['succeeded', 'failed'])
  })

  it('is a status of either generation if both may answer', () => {
    const code = `import requests

def done(old, id):
    if old:
        status = requests.get(f"${host}/v1/videos/text2video/{id}").json()["data"]["task_status"]
    else:
        status = requests.get(f"${host}/tasks?task_ids={id}").json()["data"][0]["status"]
    return status == "¦"
`
    assert.deepEqual(labelsIn(code, 'python'), ['succeed', 'succeeded', 'failed', 'submitted', 'processing'])
  })

  it('is not completed for a gateway', () => {
    const code = poll.python('body["data"]["task_status"] == "¦"').replaceAll(host, 'https://queue.fal.run')
    assert.deepEqual(labelsIn(code, 'python'), [])
  })
})

const addresses: readonly { readonly what: string; readonly language: Language; readonly code: string }[] = [
  { what: 'a URL', language: 'python', code: `import requests\nrequests.post("${host}/v1/vi¦")\n` },
  { what: 'a URL', language: 'typescript', code: `await fetch('${host}/v1/vi¦', { method: 'POST' })\n` },
  { what: 'a URL', language: 'json', code: `{ "url": "${host}/¦", "body": {} }\n` },
  { what: 'a URL that is not sent', language: 'javascript', code: `const url = '${host}/¦'\n` },
  {
    what: 'a path after a name',
    language: 'python',
    code: `import requests\nBASE = "${host}"\nrequests.post(f"{BASE}/v1/¦")\n`,
  },
  {
    what: 'a path after a name',
    language: 'typescript',
    code: `const base = '${host}'\nawait fetch(\`\${base}/¦\`)\n`,
  },
  {
    what: 'a path in a separate string',
    language: 'python',
    code: `import requests\nBASE = "${host}"\nrequests.post(BASE + "/¦")\n`,
  },
]

describe('a URL of the API', () => {
  for (const { what, language, code } of addresses)
    it(`is completed: ${what} in ${language}`, () => {
      assert.ok(labelsIn(code, language).includes('/v1/videos/text2video'))
      const whole = accept(code, language, '/v1/videos/image2video')
      assert.match(whole, /[^\w/]\/v1\/videos\/image2video["'\`]|com\/v1\/videos\/image2video["'\`]/)
    })

  it('keeps the text after the path', () => {
    const code = `import requests\nrequests.get("${host}/v1/¦?pageNum=2")\n`
    assert.match(accept(code, 'python', '/v1/videos/text2video'), /v1\/videos\/text2video\?pageNum=2"/)
  })

  it('includes the query of a task with a placeholder for its id', () => {
    const code = `import requests\nrequests.get("${host}/v1/¦")\n`
    assert.match(accept(code, 'python', '/v1/videos/text2video/{id}'), /text2video\/id"/)
  })

  for (const [what, code] of [
    ['another host', 'requests.post("https://api.example.com/v1/¦") # kling'],
    ['a file that calls a gateway', 'BASE = "https://queue.fal.run"\nrequests.post(f"{BASE}/v1/¦") # kling'],
    ['the query', `requests.post("${host}/v1/videos/text2video?a=/¦")`],
    ['text that is not a path', `URL = "${host}"\nprint("either/¦")`],
  ] as const)
    it(`is not completed in ${what}`, () => {
      assert.deepEqual(labelsIn(`import requests\n${code}\n`, 'python'), [])
    })
})

const created = (headers: string): string =>
  `import requests\nrequests.post("${host}/v1/videos/text2video", headers=${headers}, json={"model_name": "kling-v3", "prompt": "x"})\n`
const fetched = (headers: string): string =>
  `await fetch('${host}/v1/videos/text2video', { method: 'POST', headers: ${headers}, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'x' }) })\n`

describe('the headers of a request', () => {
  for (const [language, code, label, result] of [
    ['python', created('{"¦"}'), 'Authorization', '{"Authorization": "Bearer "}'],
    ['python', created('{"Authorization": token, "¦"}'), 'Content-Type', '"Content-Type": "application/json"}'],
    ['python', created('{"Authorization": "¦"}'), 'Bearer', '{"Authorization": "Bearer "}'],
    ['typescript', fetched('{ ¦ }'), 'Authorization', "{ 'Authorization': 'Bearer ' }"],
    ['typescript', fetched("{ Authorization: '¦' }"), 'Bearer', "{ Authorization: 'Bearer ' }"],
    ['javascript', fetched("{ '¦' }"), 'Content-Type', "{ 'Content-Type': 'application/json' }"],
  ] as const)
    it(`are completed with ${label} in ${language}`, () => {
      assert.ok(accept(code, language, label).includes(result), accept(code, language, label))
    })

  it('are not offered twice', () => {
    assert.deepEqual(labelsIn(created('{"authorization": token, "¦"}'), 'python'), ['Content-Type'])
  })

  it('are not completed for another host', () => {
    assert.deepEqual(labelsIn(`${created('{"¦"}').replaceAll(host, 'https://example.com')}# kling\n`, 'python'), [])
  })
})
