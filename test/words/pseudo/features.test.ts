import {
  explain,
  inspectToken,
  openDocument,
  referenceEntries,
  renderRecognised,
  renderReference,
} from '../../../src/engine'
import { renderConfiguration } from '../../../src/features/configurationPage'
import { withLikelyCauses, likelyCauses } from '../../../src/features/explain'
import * as hovers from '../../../src/features/hover'
import {
  type Endpoint,
  endpoints,
  gateways,
  httpStatuses,
  misspelledModels,
  models,
  nonexistentServiceCodes,
  observedMessages,
  recommendedHost,
  serviceErrors,
  taskStatuses,
  wrongTaskStatuses,
} from '../../../src/knowledge'
import { pathsOf } from '../../features/hover/paths'
import { now, requests, tokens, typed } from '../samples'
import { assertWide, pseudo, speakPseudo } from './locale'
import { checked } from './samples'

const all: readonly Endpoint[] = endpoints

/** Other services have the same names in all languages. */
const properNames = gateways.flatMap(({ name }) => (name === null ? [] : new RegExp(name.replaceAll('.', '\\.'), 'g')))

describe('in the pseudo-locale, no English remains', () => {
  speakPseudo()

  it('in the hovers and on the pages of endpoints and parameters', () => {
    for (const endpoint of all) {
      assertWide(hovers.renderEndpoint(endpoint, pseudo), endpoint.id)
      assertWide(renderReference(endpoint.id, 'python', pseudo) ?? '', endpoint.id)
      for (const path of pathsOf(endpoint.parameters))
        assertWide(hovers.renderParameter(endpoint, path, pseudo) ?? '', `${endpoint.id} ${path}`)
    }
    for (const { title, generation } of referenceEntries(pseudo)) assertWide(`${title} ${generation}`, title)
  })

  it('in the hovers of models, codes, statuses and messages', () => {
    for (const name of [...models.map(({ id }) => id), ...misspelledModels.map((each) => each.name), 'kling-v4'])
      assertWide(hovers.renderModel(name, pseudo) ?? '', name)
    for (const { code } of [...serviceErrors, ...nonexistentServiceCodes])
      assertWide(hovers.renderServiceCode(code, pseudo) ?? '', String(code))
    for (const { status } of httpStatuses) assertWide(hovers.renderHttpStatus(status, pseudo) ?? '', String(status))
    for (const { value } of [...taskStatuses, ...wrongTaskStatuses])
      assertWide(hovers.renderTaskStatus(value, pseudo) ?? '', value)
    for (const { text } of observedMessages) assertWide(hovers.renderTaskMessage(text, pseudo) ?? '', text)
  })

  for (const [what, token] of tokens)
    it(`in the inspection of ${what}`, () => {
      assertWide(inspectToken(token, now * 1000, pseudo).markdown, what)
    })

  for (const [what, path, body, host = recommendedHost] of requests)
    it(`above and after a request with ${what}`, () => {
      const code = `const go = (text, list) => fetch('https://${host}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`
      const found = openDocument('javascript').check(code)
      for (const { label, markdown } of found.costs(pseudo)) assertWide(`${label}\n\n${markdown}`, what)
      for (const { title, tooltip } of found.codeLenses(pseudo)) assertWide(`${title}\n\n${tooltip ?? ''}`, what)
      assertWide(renderRecognised(found.recognised(), pseudo), what)
    })

  for (const [what, code, at] of typed)
    it(`in the completions of ${what}`, () => {
      const entries = openDocument('javascript')
        .check(code)
        .completions(code.indexOf(at) + at.length, pseudo)
      for (const { label, detail, documentation } of entries) assertWide(`${detail}\n\n${documentation ?? ''}`, label)
    })

  it('on the page of the configuration', () => {
    const settings = [{ key: 'failOn', value: 'error', from: 'klint.config.json' }]
    assertWide(renderConfiguration('a.py', 'klint.config.json', settings, pseudo), 'with one')
    assertWide(renderConfiguration(null, null, [], pseudo), 'without one')
  })

  it('in the explanations of codes, statuses, messages and failures', () => {
    const inputs = [
      ...serviceErrors.map(({ code }) => `{"code":${code},"message":"no"}`),
      ...httpStatuses.map(({ status }) => `HTTP ${status}`),
      ...observedMessages.map(({ text }) => text),
      'httpx.ConnectError: [Errno -2] Name or service not known',
      'httpx.ReadTimeout: The read operation timed out',
      'requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
      "KeyError: 'data'",
      'SyntaxError: invalid syntax',
      'the task is processing for ever',
      'HTTP 402 Payment Required from api.replicate.com',
      '1201',
      '9999',
      'nothing at all',
      '{"code":0,"data":{"task_id":"1","task_status":"failed","task_status_msg":"no"}}',
    ]
    for (const input of inputs) {
      const explanation = explain(input, 'python', { locale: 'en', isNamed: true })
      assertWide(explanation.markdown, input, ...properNames)
      const causes = likelyCauses(explanation, checked)
      for (const isBrief of [true, false])
        assertWide(withLikelyCauses(explanation, causes, { link: () => null, isBrief }), input, ...properNames)
    }
  })
})
