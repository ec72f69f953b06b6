import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { openDocument, renderRecognised } from '../../src/engine'
import type { Language } from '../../src/findings/finding'
import { english } from '../said'

const host = 'https://api-singapore.klingai.com'

const requests: Readonly<
  Record<'python' | 'typescript' | 'javascript' | 'json', (body: string, path?: string) => string>
> = {
  python: (body, path = '/v1/videos/text2video') =>
    `import requests\n\n\ndef create(prompt, headers):\n    return requests.post("${host}${path}", headers=headers, json=${body})\n`,
  typescript: (body, path = '/v1/videos/text2video') =>
    `export const create = (prompt: string) =>\n  fetch('${host}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`,
  javascript: (body, path = '/v1/videos/text2video') =>
    `export const create = (prompt) =>\n  fetch('${host}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`,
  json: (body, path = '/v1/videos/text2video') => `{ "url": "${host}${path}", "body": ${body} }\n`,
}

const lensesIn = (code: string, language: Language) => openDocument(language).check(code).codeLenses(english)
const curlIn = (code: string, language: Language): string => {
  const [copy] = lensesIn(code, language).flatMap(({ does }) => (does.kind === 'copy' ? [does.text] : []))
  assert.ok(copy)
  return copy
}

describe('the lenses above a request', () => {
  for (const language of ['python', 'typescript', 'javascript', 'json'] as const) {
    it(`show in ${language} what it is and what it costs, and open its page`, () => {
      const code = requests[language]('{"model_name": "kling-v2-6", "prompt": "A fox", "mode": "pro", "duration": "5"}')
      const lenses = lensesIn(code, language)
      assert.deepEqual(
        lenses.map(({ title }) => title),
        ['Text to video · /v1 endpoint · about 0.35 USD', 'Reference', 'Copy as curl'],
      )
      assert.deepEqual(lenses[1]?.does, { kind: 'reference', endpointId: 'text2video' })
      const line = code.slice(0, lenses[0]!.span.start).split('\n').length
      assert.equal(line, { python: 5, typescript: 2, javascript: 2, json: 1 }[language])
    })
  }

  it('show its generation', () => {
    const [first] = lensesIn(
      requests.python('{"prompt": "x", "settings": {"duration": 5}}', '/text-to-video/kling-3.0'),
      'python',
    )
    assert.match(first?.title ?? '', /^Text to video.* · model in the path · about [\d.]+ USD$/)
  })

  it('omit a price that is not listed', () => {
    const [first] = lensesIn(requests.python('{"model_name": "kling-v1", "prompt": "x"}'), 'python')
    assert.equal(first?.title, 'Text to video · /v1 endpoint')
  })

  for (const [what, code] of [
    ['a gateway', requests.python('{"prompt": "kling"}').replace(host, 'https://queue.fal.run')],
    ['another host', requests.python('{"prompt": "kling"}', '/v2/other').replace(host, 'https://example.com')],
    ['code without a request', 'print("kling")\n'],
  ] as const)
    it(`are missing for ${what}`, () => {
      assert.deepEqual(lensesIn(code, 'python'), [])
    })

  it('appear in the code blocks of a page', () => {
    const code = requests.python('{"model_name": "kling-v2-6", "prompt": "x"}')
    const page = `# How\n\n\`\`\`python\n${code}\`\`\`\n`
    const lenses = openDocument('markdown').check(page).codeLenses(english)
    assert.equal(lenses.length, 3)
    assert.ok(page.slice(lenses[0]!.span.start).startsWith('requests.post'))
  })
})

describe('a request as a shell command', () => {
  /** The arguments that the shell passes on, to a program that replaces curl and prints them. */
  const argumentsOf = (command: string): readonly string[] =>
    JSON.parse(
      execFileSync(
        'sh',
        ['-c', `curl() { "${process.execPath}" -p 'JSON.stringify(process.argv.slice(1))' -- "$@"; }\n${command}`],
        {
          env: { ...process.env, KLING_API_KEY: 'key-of-nobody' },
          encoding: 'utf8',
        },
      ),
    ) as readonly string[]

  it('is parsed by the shell as intended, with the key from the environment', () => {
    const prompt = `it's "$HOME" \\\\ \`id\` $(id)`
    const command = curlIn(requests.json(JSON.stringify({ model_name: 'kling-v3', prompt, duration: '5' })), 'json')
    assert.ok(command.includes('$KLING_API_KEY') && !command.includes('key-of-nobody'))
    const given = argumentsOf(command)
    assert.deepEqual(given.slice(0, 3), ['-X', 'POST', `${host}/v1/videos/text2video`])
    assert.ok(given.includes('Authorization: Bearer key-of-nobody'))
    assert.deepEqual(JSON.parse(given.at(-1) ?? ''), { model_name: 'kling-v3', prompt, duration: '5' })
  })

  it('has placeholders for unknown values', () => {
    const code = requests.python('{"model_name": "kling-v3", "prompt": prompt, "image_list": [{"image": prompt}]}')
    assert.deepEqual(JSON.parse(argumentsOf(curlIn(code, 'python')).at(-1) ?? ''), {
      model_name: 'kling-v3',
      prompt: '<prompt>',
      image_list: [{ image: '<image>' }],
    })
  })

  it('contains no key from the code', () => {
    const code = requests
      .python('{"prompt": "x"}')
      .replace('headers=headers', 'headers={"Authorization": "Bearer secret-of-nobody"}')
    assert.ok(!curlIn(code, 'python').includes('secret-of-nobody'))
  })

  it('has no body for a query', () => {
    const code = `import requests\nrequests.get("${host}/account/costs?start_time=1&end_time=2")\n`
    assert.deepEqual(argumentsOf(curlIn(code, 'python')), [
      `${host}/account/costs?start_time=1&end_time=2`,
      '-H',
      'Authorization: Bearer key-of-nobody',
    ])
  })
})

describe('what is recognized', () => {
  for (const [what, language, code, said] of [
    ['a request', 'python', requests.python('{"prompt": "x"}'), '1 request to the Kling API'],
    [
      'a gateway',
      'typescript',
      "import { fal } from '@fal-ai/client'\nawait fal.subscribe('fal-ai/kling-video/v2/master/text-to-video', {})\n",
      "fal: Kling's rules do not apply",
    ],
    ['a word', 'python', 'print("kling")\n', 'no request that surely goes to the Kling API'],
  ] as const)
    it(`is reported for ${what}`, () => {
      assert.equal(renderRecognised(openDocument(language).check(code).recognised(), english), said)
    })
})
