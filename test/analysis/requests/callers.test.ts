import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { wordsIn } from '../../../src/words'

const host = 'https://api-singapore.klingai.com'

/** A client whose callers pass durations. Each value is checked, however many callers there are. */
interface Shape {
  readonly what: string
  readonly language: Language
  write(durations: readonly string[]): string
}

const python = `import requests\nB = "${host}"\nH = {"Authorization": "Bearer x"}\n`
const body = '{"model_name": "kling-v2-6", "prompt": "a", "duration": duration}'
const functions = (durations: readonly string[], call: (duration: string) => string) =>
  durations.map((duration, index) => `def f${index}():\n    return ${call(duration)}\n`).join('')

const script = `const B = '${host}'\nconst H = { Authorization: 'Bearer x' }\n`
const arrows = (durations: readonly string[], call: (duration: string) => string) =>
  durations.map((duration, index) => `export const f${index} = () => ${call(duration)}\n`).join('')

const shapes: readonly Shape[] = [
  {
    what: 'a body that is built in the wrapper',
    language: 'python',
    write: (durations) =>
      `${python}def video(prompt, duration):\n    return requests.post(f"{B}/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, "duration": duration}, headers=H)\n${functions(durations, (duration) => `video("a", ${duration})`)}`,
  },
  {
    what: 'one key that callers pass',
    language: 'python',
    write: (durations) =>
      `${python}def video(duration):\n    return requests.post(f"{B}/v1/videos/text2video", json=${body}, headers=H)\n${functions(durations, (duration) => `video(${duration})`)}`,
  },
  {
    what: 'a body that callers pass',
    language: 'python',
    write: (durations) =>
      `${python}def post(body):\n    return requests.post(f"{B}/v1/videos/text2video", json=body, headers=H)\n${functions(durations, (duration) => `post(${body.replace('duration}', `${duration}}`)})`)}`,
  },
  {
    what: 'a body that is passed on twice',
    language: 'python',
    write: (durations) =>
      `${python}def post(path, body):\n    return requests.post(B + path, json=body, headers=H)\ndef create(kind, body):\n    return post("/v1/videos/" + kind, body)\n${functions(durations, (duration) => `create("text2video", ${body.replace('duration}', `${duration}}`)})`)}`,
  },
  {
    what: 'three wrappers, the outermost of which builds the body',
    language: 'python',
    write: (durations) =>
      `${python}def post(path, body):\n    return requests.post(B + path, json=body, headers=H)\ndef create(kind, body):\n    return post("/v1/videos/" + kind, body)\ndef video(prompt, duration):\n    return create("text2video", ${body})\n${functions(durations, (duration) => `video("a", ${duration})`)}`,
  },
  {
    what: 'methods',
    language: 'python',
    write: (durations) =>
      `${python}class Client:\n    def _post(self, path, body):\n        return requests.post(B + path, json=body, headers=H)\n    def video(self, prompt, duration="5"):\n        return self._post("/v1/videos/text2video", ${body})\nclient = Client()\n${functions(durations, (duration) => `client.video("a", ${duration})`)}`,
  },
  {
    what: 'keywords that are collected',
    language: 'python',
    write: (durations) =>
      `${python}def create(kind, **body):\n    return requests.post(f"{B}/v1/videos/{kind}", json=body, headers=H)\n${functions(durations, (duration) => `create("text2video", model_name="kling-v2-6", prompt="a", duration=${duration})`)}`,
  },
  {
    what: 'keywords that are merged into a body',
    language: 'python',
    write: (durations) =>
      `${python}def create(prompt, **more):\n    return requests.post(f"{B}/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, **more}, headers=H)\n${functions(durations, (duration) => `create("a", duration=${duration})`)}`,
  },
  {
    what: 'keywords that are options of the client',
    language: 'python',
    write: (durations) =>
      `${python}def send(method, path, **options):\n    return requests.request(method, B + path, headers=H, **options)\n${functions(durations, (duration) => `send("POST", "/v1/videos/text2video", json=${body.replace('duration}', `${duration}}`)})`)}`,
  },
  {
    what: 'a body that is built in the wrapper',
    language: 'typescript',
    write: (durations) =>
      `${script}export async function video(prompt: string, duration: unknown) {\n  return fetch(\`\${B}/v1/videos/text2video\`, { method: 'POST', headers: H, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration }) })\n}\n${arrows(durations, (duration) => `video('a', ${duration})`)}`,
  },
  {
    what: 'methods',
    language: 'typescript',
    write: (durations) =>
      `${script}class Client {\n  private post(path: string, body: object) {\n    return fetch(B + path, { method: 'POST', headers: H, body: JSON.stringify(body) })\n  }\n  video(prompt: string, duration: unknown) {\n    return this.post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration })\n  }\n}\nconst client = new Client()\n${arrows(durations, (duration) => `client.video('a', ${duration})`)}`,
  },
  {
    what: 'options in an object',
    language: 'javascript',
    write: (durations) =>
      `${script}async function video({ prompt, duration }) {\n  return fetch(B + '/v1/videos/text2video', { method: 'POST', headers: H, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration }) })\n}\n${arrows(durations, (duration) => `video({ prompt: 'a', duration: ${duration} })`)}`,
  },
]

const counts = [1, 3, 30]

function said(language: Language, text: string, ruleId: string): readonly string[] {
  return openDocument(language)
    .check(text)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map((finding) => wordsIn('en').line(finding))
}

describe('callers of a wrapper', () => {
  for (const { what, language, write } of shapes)
    for (const count of counts) {
      const right = Array.from({ length: count }, () => '"5"')
      it(`are all checked: ${what}, ${language}, ${count}`, () => {
        assert.equal(said(language, write([...right.slice(1), '5']), 'int-duration').length, 1)
        assert.equal(said(language, write(['5', ...right.slice(1)]), 'int-duration').length, 1)
        assert.deepEqual(said(language, write(right), 'int-duration'), [])
      })
    }

  for (const { what, language, write } of shapes)
    it(`are all checked if each has its own prompt: ${what}, ${language}`, () => {
      let count = 0
      const text = (durations: readonly string[]) =>
        write(durations).replace(/(["'])a\1/g, (_, quote: string) => `${quote}a${count++}${quote}`)
      const right = Array.from({ length: 40 }, () => '"5"')
      assert.equal(said(language, text([...right, '5']), 'int-duration').length, 1)
      assert.equal(said(language, text(['5', ...right]), 'int-duration').length, 1)
      assert.deepEqual(said(language, text(right), 'int-duration'), [])
    })

  it('are distinguished by everything that they pass', () => {
    const write = (calls: readonly string[]) =>
      `${python}def video(model, mode):\n    return requests.post(f"{B}/v1/videos/text2video", json={"model_name": model, "prompt": "a", "mode": mode}, headers=H)\n${functions(calls, (call) => `video(${call})`)}`
    const fine = Array.from({ length: 30 }, (_, index) => (index % 2 ? '"kling-v2-6", "pro"' : '"kling-v1", "std"'))
    assert.deepEqual(said('python', write(fine), 'unsupported-combination'), [])
    assert.equal(said('python', write([...fine, '"kling-v3", "ultra"']), 'invalid-value').length, 1)
  })

  it('are identified by their lines', () => {
    const [shape] = shapes
    const [message = ''] = said('python', shape?.write(['"5"', '5', '"5"', '5']) ?? '', 'int-duration')
    assert.match(message, /for the calls on line 9 and line 13/)
  })

  it('may collect keywords, some of which are removed before sending', () => {
    const write = (change: string) =>
      `${python}def create(kind, **body):\n${change}    return requests.post(f"{B}/v1/videos/{kind}", json=body, headers=H)\ncreate("text2video", model_name="kling-v2-6", prompt="a", on_progress=print)\n`
    assert.equal(said('python', write(''), 'unknown-parameter').length, 1)
    assert.deepEqual(said('python', write('    body.pop("on_progress", None)\n'), 'unknown-parameter'), [])
    assert.deepEqual(said('python', write('    del body["on_progress"]\n'), 'unknown-parameter'), [])
    assert.equal(said('python', write('    body["duration"] = 5\n'), 'int-duration').length, 1)
    const kept = (test: string) => write(`    body = {key: value for key, value in body.items() if ${test}}\n`)
    assert.equal(said('python', kept('value is not None'), 'unknown-parameter').length, 1)
    assert.deepEqual(said('python', kept('key != "on_progress"'), 'unknown-parameter'), [])
    assert.deepEqual(said('python', kept('value and key not in {"on_progress"}'), 'unknown-parameter'), [])
  })
})
