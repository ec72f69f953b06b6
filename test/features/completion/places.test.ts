import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { accept, completionsIn, labelsIn } from './apply'
import { english } from '../../said'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const newUrl = 'https://api-singapore.klingai.com/image-to-video/kling-3.0'

/** A body in each language, inside a complete call. */
const around: Readonly<Record<'python' | 'typescript' | 'javascript' | 'json', (body: string, to?: string) => string>> =
  {
    python: (body, to = url) => `import requests\n\ndef send(text):\n    return requests.post("${to}", json=${body})\n`,
    typescript: (body, to = url) =>
      `export async function send(text: string) {\n  return fetch('${to}', { method: 'POST', body: JSON.stringify(${body}) })\n}\n`,
    javascript: (body, to = url) =>
      `const send = async (text) => {\n  const body = ${body}\n  return fetch('${to}', { method: 'POST', body: JSON.stringify(body) })\n}\n`,
    json: (body, to = url) => `{ "url": "${to}", "method": "POST", "body": ${body} }`,
  }

/** A body as a string, as in Postman and n8n. */
const inString = (body: string, to = url) =>
  JSON.stringify({ url: to, method: 'POST', body: { mode: 'raw', raw: body } }, null, 2)

/** A place where a key or a value is typed, and the text after `mode` (or its value) was accepted. */
interface Place {
  readonly name: string
  readonly language: keyof typeof around
  readonly body: string
  readonly label: string
  readonly result: string
}

const places: readonly Place[] = [
  { name: 'an empty object', language: 'python', body: '{¦}', label: 'mode', result: '{"mode": "std"}' },
  { name: 'an empty object', language: 'typescript', body: '{ ¦ }', label: 'mode', result: "{ mode: 'std' }" },
  { name: 'an empty object', language: 'json', body: '{¦}', label: 'mode', result: '{"mode": "std"}' },
  {
    name: 'an empty line',
    language: 'python',
    body: '{\n  "prompt": "x",\n  ¦\n  "sound": "on"\n}',
    label: 'mode',
    result: '{\n  "prompt": "x",\n  "mode": "std",\n  "sound": "on"\n}',
  },
  {
    name: 'an empty line',
    language: 'javascript',
    body: "{\n  prompt: 'x',\n  ¦\n  sound: 'on',\n}",
    label: 'mode',
    result: "{\n  prompt: 'x',\n  mode: 'std',\n  sound: 'on',\n}",
  },
  {
    name: 'an empty line',
    language: 'json',
    body: '{\n  "prompt": "x",\n  ¦\n  "sound": "on"\n}',
    label: 'mode',
    result: '{\n  "prompt": "x",\n  "mode": "std",\n  "sound": "on"\n}',
  },
  {
    name: 'a line below an entry without comma',
    language: 'json',
    body: '{\n  "prompt": "x"\n  ¦\n}',
    label: 'mode',
    result: '{\n  "prompt": "x",\n  "mode": "std"\n}',
  },
  {
    name: 'a line below an entry without comma',
    language: 'typescript',
    body: "{\n  prompt: 'x' // a fox\n  ¦\n}",
    label: 'mode',
    result: "{\n  prompt: 'x', // a fox\n  mode: 'std'\n}",
  },
  {
    name: 'the place after a comma',
    language: 'typescript',
    body: "{ prompt: 'x', ¦ }",
    label: 'mode',
    result: "{ prompt: 'x', mode: 'std' }",
  },
  {
    name: 'a word',
    language: 'javascript',
    body: "{ prompt: 'x', mo¦ }",
    label: 'mode',
    result: "{ prompt: 'x', mode: 'std' }",
  },
  {
    name: 'a key in quotes',
    language: 'python',
    body: '{"prompt": "x", "mo¦"}',
    label: 'mode',
    result: '{"prompt": "x", "mode": "std"}',
  },
  {
    name: 'a key in quotes',
    language: 'json',
    body: '{"¦", "prompt": "x"}',
    label: 'mode',
    result: '{"mode": "std", "prompt": "x"}',
  },
  {
    name: 'a key in unclosed quotes',
    language: 'python',
    body: '{"prompt": "x", "mo¦\n}',
    label: 'mode',
    result: '{"prompt": "x", "mode": "std"\n}',
  },
  {
    name: 'a key that has a value',
    language: 'python',
    body: '{"m¦": "std"}',
    label: 'mode',
    result: '{"mode": "std"}',
  },
  {
    name: 'a key that has a value',
    language: 'typescript',
    body: "{ m¦: 'std' }",
    label: 'mode',
    result: "{ mode: 'std' }",
  },
  { name: 'a value', language: 'python', body: '{"mode": ¦}', label: '"pro"', result: '{"mode": "pro"}' },
  { name: 'a value', language: 'typescript', body: '{ mode: ¦ }', label: "'pro'", result: "{ mode: 'pro' }" },
  { name: 'a value in quotes', language: 'python', body: "{'mode': '¦'}", label: 'pro', result: "{'mode': 'pro'}" },
  { name: 'a value in quotes', language: 'json', body: '{"mode": "p¦r"}', label: 'pro', result: '{"mode": "pro"}' },
  {
    name: 'a value in quotes',
    language: 'typescript',
    body: "{ mode: text ? '¦' : 'std' }",
    label: 'pro',
    result: "{ mode: text ? 'pro' : 'std' }",
  },
  {
    name: 'a boolean',
    language: 'python',
    body: '{"model_name": "kling-v3", "multi_shot": ¦}',
    label: 'True',
    result: '{"model_name": "kling-v3", "multi_shot": True}',
  },
  {
    name: 'a boolean',
    language: 'json',
    body: '{"model_name": "kling-v3", "multi_shot": t¦}',
    label: 'true',
    result: '{"model_name": "kling-v3", "multi_shot": true}',
  },
  {
    name: 'a nested object',
    language: 'python',
    body: '{"model_name": "kling-v1", "camera_control": {"type": "¦"}}',
    label: 'simple',
    result: '{"model_name": "kling-v1", "camera_control": {"type": "simple"}}',
  },
  {
    name: 'an argument',
    language: 'python',
    body: 'dict(prompt="x", ¦)',
    label: 'mode',
    result: 'dict(prompt="x", mode="std")',
  },
]

describe('a completion', () => {
  for (const { name, language, body, label, result } of places) {
    it(`completes ${name} in ${language}`, () => {
      assert.equal(accept(around[language](body), language, label), around[language](result))
    })
  }

  for (const { name, language, body, label, result } of places) {
    if (language !== 'json') continue
    for (const [what, begin] of [
      ['a collection', ''],
      ['a workflow', '='],
    ] as const) {
      it(`completes ${name} (${label}) in JSON inside a string of ${what}`, () => {
        assert.equal(accept(inString(begin + body), 'json', label), inString(begin + result))
      })
    }
  }

  it('completes JSON inside a string that is a template', () => {
    const body = (mode: string) =>
      inString(
        `={\n  "model_name": "{{ $json["model"] }}",\n  "cfg_scale": {{ $json.cfg }},\n  "prompt": "{{ $json.a }} and \\"b\\"",\n  ${mode}\n}`,
      )
    assert.equal(accept(body('"mode": "¦"'), 'json', '4k'), body('"mode": "4k"'))
    assert.equal(accept(body('"mo¦"'), 'json', 'mode'), body('"mode": "std"'))
    assert.deepEqual(completionsIn(inString('={ "model_name": "{{ $json.¦model }}" }'), 'json'), [])
  })

  it('knows the models in JSON inside a string', () => {
    assert.deepEqual(labelsIn(inString('{"model_name": "kling-v2-6", "duration": "¦"}'), 'json'), ['5', '10'])
    assert.deepEqual(labelsIn(inString('{"settings": {"resolution": "¦"}}', newUrl), 'json'), ['720p', '1080p', '4k'])
    assert.deepEqual(
      completionsIn(inString('{"mode": "¦"}', 'https://api.example.com/v1/videos/text2video'), 'json'),
      [],
    )
  })

  it('uses the quotes of the other keys', () => {
    const body = "{ 'prompt': 'x',\n ¦ }"
    assert.ok(accept(around.javascript(body), 'javascript', 'mode').includes("'mode': 'std'"))
  })

  it('completes a key that is assigned', () => {
    const code = (line: string) =>
      `import requests\n\nbody = {"prompt": "x"}\n${line}\nrequests.post("${url}", json=body)\n`
    assert.equal(accept(code('body["mo¦"]'), 'python', 'mode'), code('body["mode"]'))
    assert.equal(accept(code('body["mode"] = "¦"'), 'python', 'pro'), code('body["mode"] = "pro"'))
  })

  it('completes a constant that a request uses', () => {
    const code = (value: string) => `const MODE = '${value}'\n${around.typescript("{ prompt: 'x', mode: MODE }")}`
    assert.equal(accept(code('¦'), 'typescript', 'pro'), code('pro'))
  })

  it('offers the settings of endpoints with the model in the path', () => {
    const code = around.typescript('{ contents: [], settings: { ¦ } }', newUrl)
    assert.deepEqual(labelsIn(code, 'typescript'), ['resolution', 'duration', 'audio', 'multi_shot'])
    assert.ok(accept(code, 'typescript', 'duration').includes('settings: { duration: 5 }'))
  })

  it('offers the kinds of items, each with its fields', () => {
    const code = around.python('{"contents": [¦]}', newUrl)
    assert.deepEqual(labelsIn(code, 'python'), ['prompt', 'first_frame', 'last_frame', 'element'])
    assert.ok(accept(code, 'python', 'first_frame').includes('[{"type": "first_frame", "url": ""}]'))
    assert.deepEqual(labelsIn(around.json('{"contents": [{"type": "¦"}]}', newUrl), 'json'), [
      'prompt',
      'first_frame',
      'last_frame',
      'element',
    ])
    assert.deepEqual(labelsIn(around.javascript("{ contents: [{ type: 'element', ¦ }] }", newUrl), 'javascript'), [
      'element_id',
      'id',
    ])
  })

  for (const [what, code] of [
    [
      'the rest of the file is missing',
      `import requests\nrequests.post("${url}", json={\n    "model_name": "kling-v2-6",\n    "mode": "¦`,
    ],
    ['nothing is closed', `import requests\nrequests.post("${url}", json={"model_name": "kling-v2-6", "mode": ¦`],
    [
      'code follows',
      `import requests\ndef send():\n    body = {"model_name": "kling-v2-6", "mode": "¦\n    requests.post("${url}", json=body)\n`,
    ],
  ] as const) {
    it(`is offered if ${what}`, () => {
      assert.deepEqual(
        labelsIn(code, 'python').map((label) => label.replaceAll('"', '')),
        ['std', 'pro'],
      )
    })
  }

  it('is offered in an unclosed nested object', () => {
    const code = `async function send() {\n  const body = { contents: [], settings: { resolution: '¦\n  await fetch('${newUrl}', { method: 'POST', body: JSON.stringify(body) })\n}\n`
    assert.deepEqual(labelsIn(code, 'typescript'), ['720p', '1080p', '4k'])
  })

  for (const [what, code] of [
    ['comments', around.typescript("{ // ¦\n prompt: 'x' }")],
    ['prompts', around.typescript("{ prompt: 'a fox ¦' }")],
    ['other code', `${around.typescript('{}')}\nconst settings = { ¦ }`],
    ['requests to a gateway', around.typescript('{ ¦ }', 'https://queue.fal.run/fal-ai/kling-video/v2/text2video')],
    ['requests to someone else', around.typescript('{ ¦ }', 'https://api.example.com/v1/videos/text2video')],
  ] as const) {
    it(`is not offered in ${what}`, () => {
      assert.deepEqual(completionsIn(code, 'typescript'), [])
    })
  }

  it('never throws, wherever the cursor is and whatever is missing', () => {
    const languages = Object.keys(around) as (keyof typeof around)[]
    const bodies = [
      '{"model_name": "kling-v3", "prompt": "x", "camera_control": {"type": "simple", "config": {}}}',
      '{"contents": [{"type": "prompt"}], "settings": {}}',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...bodies),
        fc.nat(400),
        fc.nat(40),
        fc.boolean(),
        (language, body, at, missing, isString) => {
          const text = language === 'json' && isString ? inString(body) : around[language](body)
          const start = Math.min(at, text.length)
          const damaged = text.slice(0, start) + text.slice(start + missing)
          for (const { span } of openDocument(language satisfies Language)
            .check(damaged)
            .completions(start, english))
            assert.ok(span.start <= start && start <= span.end)
        },
      ),
      { numRuns: 150 },
    )
  })
})
