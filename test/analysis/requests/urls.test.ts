import assert from 'node:assert/strict'
import { hole, type Run } from '../../../src/analysis/values/possibility'
import fc from 'fast-check'
import { analyse } from '../../../src/analysis/meaning'
import { readUrl } from '../../../src/analysis/requests/url'
import { WrittenText } from '../../../src/analysis/values/texts/written'
import { frontEndFor, type Language } from '../../../src/syntax'

/** The segments of the URLs of all requests, with their source; `…` if no literal contains it. */
function segments(text: string, language: Language): readonly string[] {
  const { requests } = analyse(frontEndFor(language).createReader(language).read(text))
  const found = requests
    .flatMap(({ urls }) => urls)
    .flatMap(({ parts, written }) =>
      parts.map(({ text: segment, start, end, kind }) => {
        const span = written.spanOf(start, end)
        const shown = segment.replaceAll(hole, '…')
        return `${kind} ${shown} = ${span ? text.slice(span.start, span.end) : '…'}`
      }),
    )
  return [...new Set(found)]
}

describe('the path of a URL', () => {
  it('is located through constants, templates and concatenation', () => {
    const expected = ['text v1 = v1', 'text videos = videos', 'text text2video = text2video', 'id … = …']
    const python = `import requests\nBASE = "https://api-singapore.klingai.com/v1"\ndef state(task_id):\n    return requests.get(f"{BASE}/videos/text2video/{task_id}")\n`
    const javascript = `const base = 'https://api-singapore.klingai.com'\nfetch(base + '/v1/videos/' + 'text2video/' + encodeURIComponent(data.task_id))\n`
    const typescript = `const path = (taskId: string) => \`/v1/videos/text2video/\${taskId}\`\nfetch(\`https://api-singapore.klingai.com\${path(next.id)}\`)\n`
    assert.deepEqual(segments(python, 'python'), expected)
    assert.deepEqual(segments(javascript, 'javascript'), expected)
    assert.deepEqual(segments(typescript, 'typescript'), expected)
  })

  it('is located after escapes', () => {
    assert.deepEqual(
      segments(`fetch('https:\\/\\/api-singapore.klingai.com\\u002fv1/t\\x65xt', { method: 'GET' })\n`, 'javascript'),
      ['text v1 = v1', 'text text = t\\x65xt'],
    )
  })

  it('is read from a format string, a base and options', () => {
    const format = `import requests\nrequests.get("https://api-singapore.klingai.com/v1/videos/text2video/{task_id}".format(task_id=found))\n`
    assert.deepEqual(segments(format, 'python').at(-1), 'id … = …')
    const options = `https.request({ hostname: 'api-singapore.klingai.com', path: '/v1/videos', method: 'GET' })\n`
    assert.deepEqual(segments(options, 'javascript'), ['text v1 = v1', 'text videos = videos'])
    const base = `const client = axios.create({ baseURL: 'https://api-singapore.klingai.com/v1/' })\nclient.get('/videos')\n`
    assert.deepEqual(segments(`import axios from 'axios'\n${base}`, 'javascript'), [
      'text v1 = v1',
      'text videos = videos',
    ])
  })

  it('is joined from the parts and variables of a collection', () => {
    const request = { method: 'GET', url: { host: ['{{baseUrl}}'], path: ['v1', 'tasks', ':task_id'] } }
    const text = JSON.stringify({ request, variable: [{ key: 'baseUrl', value: 'https://api-singapore.klingai.com' }] })
    assert.deepEqual(segments(text, 'json'), ['text v1 = v1', 'text tasks = tasks', 'id :task_id = :task_id'])
  })

  it('starts where a host of the API ends, whatever follows', () => {
    const { host, parts } = readUrl(`https://api-singapore.klingai.com${hole}`)
    assert.equal(host.kind, 'official')
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['unknown'],
    )
    assert.equal(readUrl(`https://api-singapore.klingai.com.example.org${hole}`).host.kind, 'unknown')
    assert.equal(readUrl(`https://api.example.org${hole}`).host.kind, 'unknown')
  })
})

describe('a literal text', () => {
  const run: fc.Arbitrary<Run> = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }).map((text): Run => ({
      text,
      source: { kind: 'piece', span: { start: 10, end: 10 + text.length }, value: text, shifts: [[0, 10]] },
      offset: 0,
    })),
    fc.string({ minLength: 1, maxLength: 6 }).map((text): Run => ({ text, source: null, offset: 0 })),
    fc.constant<Run>({ text: null, name: 'task_id' }),
  )

  it('keeps its characters and their offsets when it is cut and joined again', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.nat(40), (runs, at) => {
        const whole = new WrittenText(runs)
        const cut = Math.min(at, whole.text.length)
        const again = whole.slice(0, cut).concat(whole.slice(cut, whole.text.length))
        assert.equal(again.text, whole.text)
        for (let offset = 0; offset < whole.text.length; offset++) {
          assert.deepEqual(again.spanOf(offset, offset + 1), whole.spanOf(offset, offset + 1))
          assert.equal(again.nameAt(offset), whole.nameAt(offset))
        }
      }),
    )
  })
})
