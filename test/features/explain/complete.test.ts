import assert from 'node:assert/strict'
import { marked, type Token } from 'marked'
import { explain } from '../../../src/features/explain'
import { retryVerdict } from '../../../src/features/retry'
import { httpStatuses, observedMessages, serviceErrors } from '../../../src/knowledge'

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

const headings = ['Likely causes', 'How to fix it', 'Retry?', 'Source']

describe('every explanation', () => {
  for (const input of inputs) {
    it(`has causes, a fix with code, a verdict and a source with its date: ${input || '(nothing)'}`, () => {
      const tokens = marked.lexer(explain(input, 'typescript').markdown)
      for (const heading of headings) assert.ok(sectionOf(tokens, heading).length > 0, `no section ${heading}`)
      assert.ok(sectionOf(tokens, 'How to fix it').some((token) => token.type === 'code' && token.lang === 'ts'))
      assert.match(textOf(sectionOf(tokens, 'Retry?')), /^\*\*[^*]+\.\*\*/)
      assert.match(textOf(sectionOf(tokens, 'Source')), /seen \d{4}-\d{2}-\d{2} \([a-z ,]+\)/)
    })

    it(`is CommonMark without HTML: ${input || '(nothing)'}`, () => {
      assert.deepEqual(htmlIn(marked.lexer(explain(input, 'python').markdown)), [])
    })
  }
})

describe('an explanation of a code', () => {
  for (const error of serviceErrors.filter(({ code }) => code !== 0)) {
    it(`says of ${error.code} what the table says`, () => {
      const { markdown, title, retry } = explain(`code ${error.code}`, 'python')
      assert.equal(title, `${error.code}: ${error.name}`)
      assert.equal(retry, error.retry)
      for (const text of [error.meaning, ...error.causes, error.remedy, retryVerdict[error.retry]]) assert.ok(markdown.includes(text), text)
    })
  }
})

describe('an explanation of a message', () => {
  for (const message of observedMessages) {
    it(`puts what is known of it first: ${message.text}`, () => {
      const { markdown, code } = explain(`{"message": ${JSON.stringify(message.text)}}`, 'python')
      if (message.code !== null) assert.equal(code, message.code)
      // The codes but 1201 have few causes and say them better than their message.
      const expected = message.code === null || message.code === 1201 ? message : serviceErrors.find((error) => error.code === message.code)
      assert.ok(expected && markdown.includes(`1. ${expected.causes[0]}`))
      assert.ok(markdown.includes(expected.remedy))
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
