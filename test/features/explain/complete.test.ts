import assert from 'node:assert/strict'
import { marked, type Token } from 'marked'
import { explain, inEnglish } from '../../../src/features/explain'
import { retryVerdict } from '../../../src/features/explain/render'
import { wordsIn } from '../../../src/words'
import { explained } from './explained'
import { fitsOneScreen } from './oneScreen'
import {
  codeFailures,
  connectionFailures,
  httpStatuses,
  observedMessages,
  serviceErrors,
  type ClientFailure,
  type ObservedMessage,
} from '../../../src/knowledge'

const inputs: readonly string[] = [
  ...serviceErrors.map(({ code }) => `{"code":${code},"message":"m","request_id":"id-1"}`),
  ...httpStatuses.map(({ status }) => `HTTP ${status}`),
  ...observedMessages.map(({ text }) => text),
  'HTTP 418',
  'code 1999',
  '{"code":402,"msg":"no credits"}',
  'https://queue.fal.run 500',
  'fetch failed',
  'no idea',
  '',
]

const headings = ['Likely causes', 'Example', 'Source']
/** The keys of the JSON, which are present whatever is explained. */
const fields = [
  'action',
  'causes',
  'code',
  'errors',
  'example',
  'happened',
  'httpStatus',
  'kind',
  'locale',
  'markdown',
  'notes',
  'parameters',
  'related',
  'requestId',
  'retry',
  'retryReason',
  'said',
  'sent',
  'sources',
  'steps',
  'suspects',
  'title',
  'value',
]
const errorFields = ['chosen', 'code', 'count', 'httpStatus', 'lines', 'overcome', 'said', 'taskId', 'title']
const messages: readonly ObservedMessage[] = observedMessages

describe('every explanation', () => {
  for (const input of inputs) {
    it(`has what happened, what to do, a verdict, causes, an example and a dated source: ${input || '(nothing)'}`, () => {
      const { markdown, retry, retryReason, happened, action } = explain(input, 'typescript', inEnglish)
      const tokens = marked.lexer(markdown)
      for (const heading of headings) assert.ok(sectionOf(tokens, heading).length > 0, `no section ${heading}`)
      assert.ok(sectionOf(tokens, 'Example').some((token) => token.type === 'code' && token.lang === 'ts'))
      const parts = [
        `**What happened:** ${happened}`,
        `**Do this:** ${action}`,
        `**Retry?** ${retryVerdict(retry, wordsIn('en'))} ${retryReason}`,
        '## Likely causes',
        '## Source',
      ]
      const places = parts.map((part) => markdown.indexOf(part))
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      )
      assert.ok(!places.includes(-1), parts[places.indexOf(-1)])
      assert.match(textOf(sectionOf(tokens, 'Source')), /seen \d{4}-\d{2}-\d{2} \([\w ,’]+\)/)
    })

    it(`fits one screen in its brief form: ${input || '(nothing)'}`, () => {
      fitsOneScreen(explained(input))
    })

    it(`has all fields: ${input || '(nothing)'}`, () => {
      const { errors, ...explanation } = explain(input, 'python', inEnglish)
      assert.deepEqual(Object.keys({ ...explanation, errors }).toSorted(), fields)
      for (const error of errors) assert.deepEqual(Object.keys(error).toSorted(), errorFields)
    })

    it(`is CommonMark without HTML: ${input || '(nothing)'}`, () => {
      assert.deepEqual(htmlIn(marked.lexer(explain(input, 'python', inEnglish).markdown)), [])
    })
  }
})

describe('an explanation of a code', () => {
  for (const error of serviceErrors.filter(({ code }) => code !== 0)) {
    it(`says about ${error.code} what the table says`, () => {
      const explanation = explain(`code ${error.code}`, 'python', inEnglish)
      assert.equal(explanation.title, `${error.code}: ${error.name}`)
      assert.equal(explanation.retry, error.retry)
      assert.deepEqual(
        [explanation.happened, explanation.action, explanation.causes],
        [error.meaning, error.remedy, error.causes],
      )
    })
  }
})

describe('an explanation of a message', () => {
  for (const message of messages) {
    it(`starts with what is known about it: ${message.text}`, () => {
      const { causes, code, title } = explain(
        `{"code":1201,"message": ${JSON.stringify(message.text)}}`,
        'python',
        inEnglish,
      )
      assert.equal(code, 1201)
      // A message about a model is explained with what is known about that model.
      if (message.parameters?.[0] !== 'model_name') assert.equal(causes[0], message.causes[0])
      if (message.code !== null && message.code !== 1201 && message.code !== 0)
        assert.match(title, new RegExp(`^1201, but the words are those of ${message.code}`))
    })

    it(`is recognized by the first matching pattern: ${message.text}`, () => {
      assert.equal(messages.find(({ pattern }) => pattern.test(message.text))?.id, message.id)
    })
  }
})

describe('an explanation of a failure of the client', () => {
  const families: readonly ClientFailure[] = [...connectionFailures, ...codeFailures]
  for (const { id, sent, retry } of families) {
    it(`says for ${id} whether anything was sent, and gives matching advice`, () => {
      if (sent === 'no') assert.ok(retry === 'after-change' || retry === 'after-backoff')
      if (sent === 'maybe') assert.equal(retry, 'lookup-first')
    })
  }
})

function sectionOf(tokens: readonly Token[], heading: string): readonly Token[] {
  const start = tokens.findIndex((token) => token.type === 'heading' && token['text'] === heading)
  const rest = start < 0 ? [] : tokens.slice(start + 1)
  const end = rest.findIndex(({ type }) => type === 'heading')
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ type }) => type !== 'space')
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ raw }) => raw).join('')
}

function htmlIn(tokens: readonly Token[]): readonly string[] {
  const found: string[] = []
  void marked.walkTokens([...tokens], (token) => {
    if (token.type === 'html') found.push(token.raw)
  })
  return found
}
