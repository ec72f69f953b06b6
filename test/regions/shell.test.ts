import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openDocument } from '../../src/engine'
import { assertEdited, codeIn, fixed, problemsIn, readAnyText } from './support'
import { create, wrongBody, wrongCurl } from './texts'

const found = ['int-duration 5']
const short = '{"model_name":"kling-v3","prompt":"a","duration":5}'
const quoted = short.replaceAll('"', '\\"')
const token = [
  'eyJhbGciOiJIUzI1NiJ9',
  'eyJpc3MiOiJhYmMiLCJleHAiOjE3MDAwMDAwMDB9',
  'c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJlYw',
].join('.')

describe('a shell script', () => {
  for (const [situation, text, expected] of [
    ['a command', wrongCurl, found],
    ['a correct command', wrongCurl.replace(': 5', ': "5"'), []],
    ['Windows line breaks', wrongCurl.replaceAll('\n', '\r\n'), found],
    ['long options', `curl --silent --request POST --url '${create}' --header 'A: b' --data-raw '${short}'`, found],
    ['options without space before their values', `curl -sSXPOST ${create} -H"A: b" -d'${short}'`, found],
    ['POST because of its data', `curl ${create} -d '${short}'`, found],
    ['--json', `curl ${create} --json '${short}'`, found],
    ['double quotes', `curl ${create} -d "${quoted}"`, ['int-duration 5']],
    ['a variable in the body', `curl ${create} -d "${quoted.replace(':\\"a', ':\\"$PROMPT')}"`, found],
    ['a variable between quotes', `curl ${create} -d '${short.replace('"a"', `"'"$PROMPT"'"`)}'`, found],
    ['a variable as the value', `curl ${create} -d '${short.replace('5', "'$SECONDS'")}'`, []],
    [
      'a variable for the URL',
      `BASE="https://api-singapore.klingai.com"\ncurl "$BASE/v1/videos/text2video" -d '${short}'`,
      found,
    ],
    ['a variable for the body', `BODY='${short}'\ncurl ${create} -d "$BODY"`, found],
    ['a variable that is set twice', `BODY='${short}'\nBODY='{}'\ncurl ${create} -d "$BODY"`, []],
    [
      'a variable for either of the hosts',
      `BASE=https://api-singapore.klingai.com\nBASE=https://api-beijing.klingai.com\ncurl "$BASE/v1/videos/text2video" -d '${short}'`,
      found,
    ],
    [
      'a variable for the host of another service, too',
      `BASE=https://api-singapore.klingai.com\nBASE=https://relay.example.com\ncurl "$BASE/v1/videos/text2video" -d '${short}'`,
      [],
    ],
    ['an environment variable', `curl "$BASE/v1/videos/text2video" -d '{"duration": 5}' # kling`, []],
    ['an environment variable, and a model of Kling', `curl "$BASE/v1/videos/text2video" -d '${short}'`, found],
    ['a retired model', `curl ${create} -d '{"model_name":"kling-v1-6","prompt":"a"}'`, ['retired-model "kling-v1-6"']],
    [
      'an unknown key',
      `curl ${create} -d '{"model_name":"kling-v3","prompt":"a","negativePrompt":"b"}'`,
      ['unknown-parameter "negativePrompt"'],
    ],
    ['a missing key', `curl ${create} -d '{"model_name":"kling-v3"}'`, ['missing-parameter {']],
    ['the response in a variable', `ANSWER=$(curl -s ${create} -d '${short}' | jq -r .data.task_id)`, found],
    ['the response in quotes', `echo "id: $(curl -s ${create} -d '${short}')"`, found],
    ['a condition', `if curl -f ${create} -d '${short}'; then echo ok; fi`, found],
    ['another program', `wget ${create} --post-data '${short}'`, []],
    ['a word', `echo curl ${create} -d '${short}'`, []],
    ['a comment', `# curl ${create} -d '${short}'`, []],
    ['another service', `curl https://relay.example.com/v1/videos/text2video -d '${short}'`, []],
    ['a form', `curl ${create} -F 'duration=5'`, []],
    ['a file', `curl ${create} -d @body.json`, []],
    ['data in two parts', `curl ${create} -d '${short}' -d 'a=b'`, []],
    ['a here-document', `curl ${create} -d @- <<EOF\n${short}\nEOF`, found],
    ['a here-document with a quoted delimiter', `curl ${create} --json @- <<'EOF'\n${short}\nEOF\necho`, found],
    [
      'a here-document after a pipe, with variables',
      `curl ${create} -d @- <<"END" | jq .\n${short}\nEND\ncurl ${create} -d @- <<END\n${short.replace('"a"', '"$PROMPT"')}\nEND`,
      [...found, ...found],
    ],
    ['a here-document with tabs', `\tcurl ${create} \\\n\t-d @- <<-EOF\n\t${short}\n\tEOF`, found],
    ['a here-document without an end', `curl ${create} -d @- <<EOF\n${short}\n EOF`, []],
    ['a here-document whose variable is the value', `curl ${create} -d @- <<EOF\n${short.replace('5', '$N')}\nEOF`, []],
    ['two here-documents', `curl ${create} -d @- <<A <<B\n${short}\nA\n{}\nB`, []],
    ['a here-string', `curl ${create} -d @- <<< '${short}'`, found],
    ['a file beside a here-document', `curl ${create} -d @body.json <<EOF\n${short}\nEOF`, []],
    ['a text of an at sign', `curl ${create} --data-raw @- <<EOF\n${short}\nEOF`, []],
    ['two URLs', `curl ${create} https://a.example -d '${short}'`, []],
    ['an unclosed quote', `curl ${create} -d '${short}`, []],
    ['a placeholder for people', `curl ${create}/<task_id>\ncurl ${create}/{task_id}`, []],
    ['a query of a task', `curl -s "${create}/$ID" -H "Authorization: Bearer $TOKEN"`, []],
    ['a wrong path', `curl -s "${create.replace('2video', '2vid')}/$ID"`, ['unknown-endpoint /v1/videos/text2vid']],
  ] as const) {
    it(`is checked: ${situation}`, () => {
      assert.deepEqual(problemsIn(text, 'shell'), expected)
    })
  }

  it('shows no tokens that Klint generated', () => {
    const text = `curl ${create} -H 'Authorization: Bearer ${token}' --json '${short}'`
    assert.deepEqual(problemsIn(text, 'shell'), [`hardcoded-secret Bearer ${token}`, ...found])
    const { secrets } = openDocument('shell').check(text)
    assert.ok(secrets.some(({ start, end }) => text.slice(start, end).includes(token)))
  })

  it('is fixed inside its quotes', () => {
    for (const [text, expected] of [
      [wrongCurl, wrongCurl.replace(': 5', ': "5"')],
      [`curl ${create} -d "${quoted}"`, `curl ${create} -d "${quoted.replace('5}', '\\"5\\"}')}"`],
      [`X='${short}'\ncurl ${create} -d "$X"`, `X='${short.replace('5}', '"5"}')}'\ncurl ${create} -d "$X"`],
      [
        `curl ${create} -d '${short.replace('"a"', `"it'\\''s '$P'"`)}'`,
        `curl ${create} -d '${short.replace('"a"', `"it'\\''s '$P'"`).replace('5}', '"5"}')}'`,
      ],
    ] as const)
      assert.equal(fixed(text, 'shell'), expected)
  })

  it('maps edits of quoted text only', () => {
    const edits = fc.record({ start: fc.nat(120), length: fc.nat(8), newText: fc.stringMatching(/^[x"' ]{0,4}$/) })
    const word = fc.oneof(
      fc.stringMatching(/^[a-c "]{1,6}$/).map((text) => `'${text}'`),
      fc.stringMatching(/^[a-c ']{1,6}$/).map((text) => `"${text}"`),
      fc.stringMatching(/^[a-c]{1,6}$/),
      fc.constant('"$A"'),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), edits, (words, { start, length, newText }) => {
        assertEdited(`curl ${create} -d ${words.join('')}`, 'shell', { start, end: start + length, newText })
      }),
      { numRuns: 500 },
    )
  })

  it('is read whatever the text', () => {
    readAnyText(
      'shell',
      'curl ',
      "'",
      '"',
      '$',
      '(',
      ')',
      '{',
      '}',
      '`',
      '\\',
      '\n',
      ' -d ',
      '<',
      '>',
      'A=',
      '#',
      'https:',
    )
    for (const each of ["curl '", 'curl "$(', 'A=$(', '\nA=$(curl ', 'curl ${', wrongBody])
      codeIn(each.repeat(50_000), 'shell')
  })
})
