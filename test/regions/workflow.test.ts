import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openDocument } from '../../src/engine'
import { settle } from '../../src/findings/settle'
import { regionsBeside } from '../../src/regions'
import { english } from '../said'

const create = 'https://api-singapore.klingai.com/v1/videos/text2video'

interface Node {
  readonly type: string
  readonly parameters: object
}

function workflow(...nodes: readonly Node[]): string {
  const named = nodes.map(({ type, parameters }, index) => ({
    name: `n${index}`,
    type: `n8n-nodes-base.${type}`,
    parameters,
  }))
  return JSON.stringify({ name: 'clips', nodes: named, connections: {} }, null, 2)
}

const script = (duration: string, url = create): string =>
  `const body = { model_name: "kling-v3", prompt: $json.prompt, duration: ${duration} };\nconst answer = await fetch("${url}", {\n  method: "POST",\n  headers: { Authorization: \`Bearer \${$json.token}\` },\n  body: JSON.stringify(body),\n});\nreturn [{ json: await answer.json() }];`
const python = (duration: string): string =>
  `import requests\nrequests.post("${create}", headers=_items[0].json.headers, json={"model_name": "kling-v3", "prompt": "a", "duration": ${duration}}, timeout=30)\n`
const code = (jsCode: string): Node => ({ type: 'code', parameters: { jsCode } })
const send = (jsonBody: string, url = create): Node => ({
  type: 'httpRequest',
  parameters: { method: 'POST', url, jsonBody },
})
const query = (url = `=${create}/{{ $json.id }}`): Node => ({ type: 'httpRequest', parameters: { url } })
const test = (rightValue: string, leftValue = '={{ $json.data.task_status }}'): Node => ({
  type: 'if',
  parameters: { conditions: { conditions: [{ leftValue, rightValue, operator: { operation: 'equals' } }] } },
})
const formerTest = (value2: string): Node => ({
  type: 'if',
  parameters: { conditions: { string: [{ value1: '={{$json.data.task_status}}', value2 }] } },
})

describe('an ignore comment in an n8n workflow', () => {
  it('has the cursor where the reason belongs, also in code that is indented with tabs', () => {
    const text = workflow(code(`if (true) {\n\t\t${script('5')}\n}`))
    const checked = openDocument('json').check(text)
    const [finding] = checked.findings
    const ignoring = checked.codeActions(finding!.span).find(({ kind }) => kind === 'ignore')
    const [edit] = ignoring?.edits ?? []
    assert.equal(edit?.newText.slice(0, ignoring?.cursor), '\\t\\t// kling-ignore-next-line int-duration -- ')
  })
})

describe('an n8n workflow', () => {
  for (const [situation, text, expected] of [
    ['code in JavaScript', workflow(code(script('5'))), ['int-duration 5']],
    ['correct code', workflow(code(script('"5"'))), []],
    [
      'code of a legacy node',
      workflow({ type: 'function', parameters: { functionCode: script('5') } }),
      ['int-duration 5'],
    ],
    [
      'code in Python',
      workflow({ type: 'code', parameters: { language: 'python', pythonCode: python('5') } }),
      ['int-duration 5'],
    ],
    [
      'correct code in Python',
      workflow({ type: 'code', parameters: { language: 'python', pythonCode: python('"5"') } }),
      [],
    ],
    ['code for another service', workflow(code(script('5', 'https://relay.example.com/v1/videos/text2video'))), []],
    [
      'a computed body',
      workflow(send('={{ JSON.stringify({ model_name: "kling-v3", prompt: $json.prompt, duration: 5 }) }}')),
      ['int-duration 5'],
    ],
    [
      'a body over several lines',
      workflow(
        send(
          '={{\n  JSON.stringify({\n    model_name: "kling-v3",\n    prompt: $json.prompt,\n    mode: "ultra",\n  })\n}}',
        ),
      ),
      ['invalid-value \\"ultra\\"'],
    ],
    [
      'a correct body',
      workflow(send('={{ JSON.stringify({ model_name: "kling-v3", prompt: $json.prompt, duration: "5" }) }}')),
      [],
    ],
    [
      'a body for another service',
      workflow(
        send(
          '={{ JSON.stringify({ model_name: "kling-v3", prompt: "a", duration: 5 }) }}',
          'https://relay.example.com/v1/videos/text2video',
        ),
      ),
      [],
    ],
    ['another expression', workflow(send('={{ $json.body }}')), []],
    ['a status that does not exist', workflow(query(), test('completed')), ['wrong-task-status "completed"']],
    [
      'a status that does not exist, in a legacy node',
      workflow(query(), formerTest('completed')),
      ['wrong-task-status "completed"'],
    ],
    ['a status that exists', workflow(query(), test('succeed')), []],
    ['another field', workflow(query(), test('completed', '={{ $json.state }}')), []],
    [
      'the response of two services',
      workflow(query(), query('=https://other.example.com/jobs/{{ $json.id }}'), test('completed')),
      [],
    ],
    [
      'the response of another service',
      workflow(query('=https://other.example.com/jobs/{{ $json.id }}'), test('completed')),
      [],
    ],
    ['JSON that is not a workflow', JSON.stringify({ nodes: [{ parameters: { jsCode: script('5') } }] }), []],
  ] as const) {
    it(`is checked: ${situation}`, () => {
      const { findings } = openDocument('json').check(text)
      assert.deepEqual(
        findings
          .filter(({ level }) => level === 'error' || level === 'warning')
          .map(({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end)}`),
        expected,
      )
    })
  }

  it('is fixed in its strings only', () => {
    const make = (duration: string, quote: string): string =>
      workflow(
        code(script(duration)),
        send(`={{ JSON.stringify({ model_name: "kling-v3", prompt: "a", duration: ${quote} }) }}`),
      )
    const text = make('5', '5')
    const document = openDocument('json')
    const { last } = settle(document.check(text), (version) => document.check(version))
    assert.equal(last.text, make('"5"', '"5"'))
  })

  it('offers its actions at the place of the code', () => {
    const text = workflow(code(script('5')))
    const checked = openDocument('json').check(text)
    const [finding] = checked.findings.filter(({ ruleId }) => ruleId === 'int-duration')
    assert.ok(finding)
    assert.deepEqual(checked.codeActions(finding.span)[0]?.title, { id: 'quote', data: { to: 'text' } })
    assert.match(checked.hover(finding.span.start, english)?.markdown ?? '', /duration/)
  })

  it('keeps the findings of the JSON itself', () => {
    const text = workflow(
      code(script('"5"')),
      send(JSON.stringify({ model_name: 'kling-v3', prompt: 'a', duration: 5 })),
    )
    const { findings } = openDocument('json').check(text)
    assert.ok(findings.some(({ ruleId }) => ruleId === 'int-duration'))
  })

  it('is read whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        regionsBeside(`${text}"n8n-nodes-base.code"`, 'json')
      }),
    )
    const whole = workflow(code(script('5')), send('={{ JSON.stringify({ a: 1 }) }}'), query(), test('x'))
    for (let end = 0; end < whole.length; end += 7) regionsBeside(whole.slice(0, end), 'json')
  })
})
