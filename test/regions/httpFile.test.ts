import assert from 'node:assert/strict'
import fc from 'fast-check'
import { assertEdited, codeIn, fixed, problemsIn, readAnyText } from './support'
import { create, wrongBody, wrongRequest } from './texts'

const found = ['int-duration 5']
const request = (target: string, body = wrongBody): string =>
  `POST ${target}\nContent-Type: application/json\n\n${body}\n`

describe('an HTTP file', () => {
  for (const [situation, text, expected] of [
    ['a request', wrongRequest, found],
    ['a correct request', wrongRequest.replace(': 5', ': "5"'), []],
    ['Windows line breaks', wrongRequest.replaceAll('\n', '\r\n'), found],
    [
      'several requests',
      `### A\nGET ${create}/{{id}}\n\n### B\n${wrongRequest}\n\n### C\n${wrongRequest}`,
      [...found, ...found],
    ],
    [
      'a variable for the host',
      `@host = https://api-singapore.klingai.com\n\n${request('{{host}}/v1/videos/text2video')}`,
      found,
    ],
    [
      'a variable that is set twice',
      `@host = https://api-singapore.klingai.com\n@host = https://a.example\n\n${request('{{host}}/v1/videos/text2video')}`,
      [],
    ],
    [
      'a variable for either of the hosts',
      `@host = https://api-singapore.klingai.com\n@host = https://api-beijing.klingai.com\n\n${request('{{host}}/v1/videos/text2video')}`,
      found,
    ],
    ['a host that is set elsewhere, and a model of Kling', request('{{host}}/v1/videos/text2video'), found],
    [
      'a host that is set elsewhere',
      request('{{host}}/v1/videos/text2video', wrongBody.replace('kling-v3', 'other')),
      [],
    ],
    ['variables in the body', request(create, wrongBody.replace('A boat', '{{prompt}}')), found],
    ['a variable as the value', request(create, wrongBody.replace(': 5', ': {{seconds}}')), []],
    ['comments before it', `# @name clip\n// @no-log\n${wrongRequest}`, found],
    ['a script for the response', `${wrongRequest}\n\n> {%\n  client.log(1)\n%}\n`, found],
    ['a body in a file', request(create, '< ./body.json'), []],
    ['another service', request('https://relay.example.com/v1/videos/text2video'), []],
    ['a response', `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${wrongBody}`, []],
    ['a query over several lines', `GET ${create.replace('2video', '2vid')}\n  ?pageNum=1\n`, []],
    ['a wrong path', `GET ${create.replace('2video', '2vid')}/{{id}}\n`, ['unknown-endpoint /v1/videos/text2vid']],
    ['no method', `${create.replace('2video', '2vid')}/{{id}}\n`, ['unknown-endpoint /v1/videos/text2vid']],
  ] as const) {
    it(`is checked: ${situation}`, () => {
      assert.deepEqual(problemsIn(text, 'http'), expected)
    })
  }

  it('is fixed in its bodies', () => {
    const make = (duration: string): string => `@a = b\n${wrongRequest.replace(': 5', `: ${duration}`)}\n\n> {% x %}\n`
    assert.equal(fixed(make('5'), 'http'), make('"5"'))
  })

  it('maps edits of its bodies only', () => {
    const edits = fc.record({ start: fc.nat(200), length: fc.nat(8), newText: fc.stringMatching(/^[x"']{0,4}$/) })
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c"]{1,12}$/), edits, (body, { start, length, newText }) => {
        assertEdited(request(create, `x${body}x`), 'http', { start, end: start + length, newText })
      }),
      { numRuns: 500 },
    )
  })

  it('is read whatever the text', () => {
    readAnyText('http', '###', '\n', 'POST ', 'https://a', '{{', '}}', '@a=', ' ', '{', '"', 'A: b', '> ')
    for (const each of ['###\n', '@a=\n', '{{', `${wrongRequest}\n`]) codeIn(each.repeat(20_000), 'http')
  })
})
