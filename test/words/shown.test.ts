import assert from 'node:assert/strict'
import { inspectToken, openDocument, referenceEntries, renderRecognised, renderReference } from '../../src/engine'
import { renderConfiguration } from '../../src/features/configurationPage'
import * as hovers from '../../src/features/hover'
import {
  type Endpoint,
  endpoints,
  httpStatuses,
  misspelledModels,
  models,
  nonexistentServiceCodes,
  observedMessages,
  recommendedHost,
  serviceErrors,
  taskStatuses,
  wrongTaskStatuses,
} from '../../src/knowledge'
import { rules } from '../../src/rules'
import { wordsIn } from '../../src/words'
import { pathsOf } from '../features/hover/paths'
import { assertChinese, english } from './assertChinese'
import { now, requests, tokens, typed } from './samples'

const chinese = wordsIn('zh-CN')
const all: readonly Endpoint[] = endpoints

describe('what is shown in Chinese', () => {
  it('is Chinese in the hover of every parameter of every endpoint', () => {
    for (const endpoint of all)
      for (const path of pathsOf(endpoint.parameters))
        assertChinese(hovers.renderParameter(endpoint, path, chinese), `${endpoint.id} ${path}`)
  })

  it('is Chinese on the page of every endpoint, and in its hover', () => {
    for (const endpoint of all) {
      assertChinese(hovers.renderEndpoint(endpoint, chinese), endpoint.id)
      assertChinese(renderReference(endpoint.id, 'python', chinese), endpoint.id)
    }
    for (const { title, generation } of referenceEntries(chinese)) assertChinese(`${title}\n${generation}`, title)
  })

  it('is Chinese in the hovers of models, codes, statuses and messages', () => {
    for (const name of [...models.map(({ id }) => id), ...misspelledModels.map((each) => each.name), 'kling-v4'])
      assertChinese(hovers.renderModel(name, chinese), name)
    for (const { code } of [...serviceErrors, ...nonexistentServiceCodes])
      assertChinese(hovers.renderServiceCode(code, chinese), String(code))
    for (const { status } of httpStatuses) assertChinese(hovers.renderHttpStatus(status, chinese), String(status))
    for (const { value } of [...taskStatuses, ...wrongTaskStatuses])
      assertChinese(hovers.renderTaskStatus(value, chinese), value)
    for (const { text } of observedMessages) assertChinese(hovers.renderTaskMessage(text, chinese), text)
  })

  it('is Chinese in the hovers and completions of ignore comments', () => {
    for (const { id } of rules) {
      const text = `# kling-ignore-next-line ${id} -- why\n`
      const checked = openDocument('python').check(text)
      assertChinese(checked.hover(text.indexOf(id) + 1, chinese)?.markdown ?? null, id)
      assertChinese(checked.hover(text.indexOf('kling-ignore'), chinese)?.markdown ?? null, id)
    }
    const [first] = openDocument('python').check('# k\nkling = 1\n').completions(3, chinese)
    assertChinese(first?.detail ?? null, 'kling-ignore')
  })

  for (const [what, token] of tokens) {
    it(`is Chinese in the inspection of ${what}`, () => {
      const { markdown, problems } = inspectToken(token, now * 1000, chinese)
      assertChinese(markdown, what)
      for (const { error, repair } of problems) assertChinese(`${error}${repair}`, what)
    })
  }

  for (const [what, path, body, host = recommendedHost] of requests) {
    const code = `const go = (text, list) => fetch('https://${host}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`
    it(`is Chinese above and after a request with ${what}`, () => {
      const checked = openDocument('javascript').check(code)
      const [cost] = checked.costs(chinese)
      assert.ok(cost)
      for (const shown of [
        cost.label,
        cost.price,
        cost.markdown,
        ...cost.unknown.filter((name) => !/^\w+$/.test(name)),
      ])
        assertChinese(shown, what)
      const lenses = checked.codeLenses(chinese)
      assert.equal(lenses.length, 3)
      for (const { title } of lenses) assertChinese(title, what)
      assertChinese(renderRecognised(checked.recognised(), chinese), what)
    })
  }

  for (const [what, code, at] of typed) {
    it(`is Chinese in the completions of ${what}`, () => {
      const entries = openDocument('javascript')
        .check(code)
        .completions(code.indexOf(at) + at.length, chinese)
      assert.ok(entries.length > 0)
      for (const { label, detail, documentation } of entries) {
        assert.doesNotMatch(detail, english, label)
        if (documentation !== null) assertChinese(documentation, label)
      }
    })
  }

  it('is Chinese if nothing in a text calls the official API', () => {
    for (const [requests, tokens, gateways] of [
      [0, 0, []],
      [0, 2, []],
      [0, 0, ['fal', null]],
      [1, 0, ['fal']],
    ] as const)
      assertChinese(renderRecognised({ requests, tokens, gateways }, chinese), `${requests} ${tokens}`)
  })

  it('is Chinese on the page of the configuration', () => {
    const settings = [
      { key: 'ignore', value: [], from: 'default' },
      { key: 'failOn', value: 'error', from: 'klint.config.json' },
    ]
    assertChinese(renderConfiguration('a.py', 'klint.config.json', settings, chinese), 'with one')
    assertChinese(renderConfiguration(null, null, settings, chinese), 'without one')
  })
})
