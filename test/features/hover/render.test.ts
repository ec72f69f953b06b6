import assert from 'node:assert/strict'
import { marked } from 'marked'
import {
  renderHttpStatus,
  renderModel,
  renderParameter,
  renderServiceCode,
  renderTaskMessage,
  renderTaskStatus,
} from '../../../src/features/hover'
import { retryVerdict } from '../../../src/features/retry'
import {
  capabilities,
  endpoints,
  httpStatuses,
  misspelledModels,
  models,
  observedMessages,
  type ObservedMessage,
  serviceErrors,
  taskStatuses,
  wrongTaskStatuses,
  type EndpointId,
} from '../../../src/knowledge'
import { english, unworded } from '../../said'
import { pathsOf } from './paths'

const source = /Source: .+, seen \d{4}-\d{2}-\d{2} \([a-z ,]+\)/

describe('the hover of an error', () => {
  for (const error of serviceErrors) {
    it(`shows for ${error.code} the meaning, causes, remedy, and whether to retry`, () => {
      const markdown = renderServiceCode(error.code, english) ?? ''
      for (const text of [error.meaning, ...error.causes, error.remedy]) assert.ok(markdown.includes(text), text)
      assert.equal(markdown.includes(retryVerdict(error.retry, english)), error.code !== 0)
      assert.match(markdown, source)
    })
  }

  for (const { status, codes, used } of httpStatuses) {
    it(`lists for HTTP ${status} the codes that come ${used ? 'with it' : 'instead'}`, () => {
      const markdown = renderHttpStatus(status, english) ?? ''
      for (const code of codes) assert.ok(markdown.includes(`\`${code}\``))
      assert.equal(markdown.includes('not sent by the official API'), !used)
      assert.match(markdown, source)
    })
  }

  it('says that 1104 is never sent, and what is sent instead', () => {
    assert.match(renderServiceCode(1104, english) ?? '', /never sends[\s\S]*`1101`[\s\S]*`1102`/)
  })

  it('is missing for other numbers', () => {
    assert.equal(renderServiceCode(1234, english), null)
    assert.equal(renderHttpStatus(299, english), null)
  })

  for (const { text, remedy } of observedMessages) {
    it(`explains the message ${text}`, () => {
      assert.ok(renderTaskMessage(`Error: ${text}`, english)?.includes(remedy))
    })
  }

  it('says where a message is sent: with a code, in a task, or perhaps elsewhere', () => {
    const placeOf = (text: string): string | undefined =>
      /"where":("?\w+"?)/.exec(renderTaskMessage(text, unworded) ?? '')?.[1]
    const all: readonly ObservedMessage[] = observedMessages
    const places = all.map(({ code, place }) => (code !== null ? '"code"' : place === 'task' ? '"task"' : 'null'))
    assert.deepEqual(new Set(places), new Set(['"code"', '"task"', 'null']))
    assert.deepEqual(
      all.map(({ text }) => placeOf(text)),
      places,
    )
  })

  it('is missing for other text', () => {
    assert.equal(renderTaskMessage('All is well', english), null)
    assert.equal(renderTaskStatus('banana', english), null)
  })

  for (const { value, meaning } of taskStatuses) {
    it(`explains the task status ${value}`, () => assert.ok(renderTaskStatus(value, english)?.includes(meaning)))
  }

  for (const { value, instead } of wrongTaskStatuses) {
    it(`says what replaces the task status ${value}`, () => {
      assert.match(
        renderTaskStatus(value, english) ?? '',
        new RegExp(`never sends[\\s\\S]*\`${instead.legacy}\`[\\s\\S]*`),
      )
    })
  }
})

describe('the hover of a parameter', () => {
  it('shows type, values, default, models, constraints and the place on other paths', () => {
    assert.equal(
      withoutSource(hover('text2video', 'duration')),
      [
        '**`duration`**: string · Text to video (/v1 endpoint)',
        '',
        'Length in seconds, as a string.',
        '',
        '- Optional.',
        '- Values: `"3"` to `"15"`.',
        '- Default: `"5"`.',
        '- `kling-v1`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1-master`, `kling-v2-5-turbo` and `kling-v2-6`: `"5"` or `"10"`.',
        '- `kling-v3`: `"3"` to `"15"`.',
        '- The durations of the shots must add up to `duration`.',
        '- On paths with the model in them: `settings.duration`. There it is an integer.',
      ].join('\n'),
    )
  })

  it('says when it works and what it excludes', () => {
    const markdown = hover('image2video', 'image_tail')
    assert.match(markdown, /with `kling-v2-6`, `mode` `"pro"` and `sound` `"off"`/)
    assert.match(
      markdown,
      /A request accepts at most one of these: `image_tail`, `static_mask` with `dynamic_masks`, `camera_control`/,
    )
    assert.match(markdown, /10 MB/)
    assert.match(markdown, /without `data:`/)
  })

  it('finds fields of objects and lists, by text or by keys', () => {
    assert.match(hover('image2video', 'camera_control.config.zoom'), /-10 to 10/)
    assert.match(hover('image2video', ['multi_prompt', 'prompt']), /at most 512 characters/)
    assert.match(hover('image-to-video/kling-3.0', 'contents[first_frame].url'), /at most 50 MB/)
    assert.match(hover('image-to-video/kling-3.0', 'contents.type'), /`"first_frame"`/)
  })

  it('gives the name on `/v1/…` endpoints for paths with the model in them', () => {
    assert.match(
      hover('text-to-video/kling-3.0', 'settings.resolution'),
      /On `\/v1\/…` endpoints: `mode` \(`"720p"` for `"std"`/,
    )
    assert.match(
      hover('text-to-video/kling-3.0', 'settings.duration'),
      /integer[\s\S]*On `\/v1\/…` endpoints: `duration`/,
    )
  })

  it('says where the documented default is retired', () => {
    assert.match(hover('text2video', 'model_name'), /`"kling-v1"` \(retired: set a value\)/)
  })

  it('is missing if the endpoint has no such parameter', () => {
    assert.equal(renderParameter(endpoint('text2video'), 'image_tail', english), null)
    assert.equal(renderParameter(endpoint('text2video'), '', english), null)
    assert.equal(renderParameter(endpoint('text2video'), 'prompt.x.y', english), null)
  })

  it('exists for every parameter of every endpoint, as CommonMark without HTML, with its source', () => {
    for (const each of endpoints) {
      for (const path of pathsOf(each.parameters)) {
        const markdown = renderParameter(each, path, english) ?? ''
        assert.match(markdown, source, `${each.id} ${path}`)
        assert.doesNotMatch(markdown, /undefined|\[object|NaN/, `${each.id} ${path}`)
        assert.ok(!hasHtml(markdown), `${each.id} ${path}`)
      }
    }
  })
})

describe('the hover of a model', () => {
  it('shows what a model can do and where it can be used', () => {
    const markdown = renderModel('kling-v2-6', english) ?? ''
    assert.match(markdown, /\*\*current\*\*/)
    assert.match(markdown, /\| Duration \| 5 or 10 s \|/)
    assert.match(markdown, /\| Sound \| with `mode` `"pro"` \|/)
    assert.match(markdown, /`\/v1\/videos\/motion-control`/)
    assert.match(markdown, /in a path: `kling-2\.6`/)
  })

  it('shows the evidence of a retirement', () => {
    assert.match(
      renderModel('kling-v1', english) ?? '',
      /\*\*retired\*\* since 2026-09-20\. On that day, text2video answered/,
    )
  })

  it('distinguishes the kinds of models with the same name', () => {
    assert.match(
      renderModel('kling-v2-1', english) ?? '',
      /video model[^\n]*\*\*retired\*\*[\s\S]*image model[^\n]*\*\*current\*\*/,
    )
  })

  it('accepts any name of Kling 4', () =>
    assert.match(renderModel('kling-v4-turbo', english) ?? '', /so Klint accepts it/))

  for (const { name, instead } of misspelledModels) {
    it(`corrects ${name}`, () => assert.ok(renderModel(name, english)?.includes(`\`${instead}\``)))
  }

  it('exists for every model, with its source', () => {
    for (const { id } of models) {
      assert.match(renderModel(id, english) ?? '', source, id)
      assert.ok(!hasHtml(renderModel(id, english) ?? ''))
    }
  })

  it('has a row for every feature of a known model', () => {
    for (const { model, features } of capabilities.filter(({ generation }) => generation !== 'unverified')) {
      const rows = (renderModel(model, english) ?? '').split('\n').filter((line) => line.startsWith('| '))
      assert.equal(rows.length, Object.keys(features).length + 4, model)
    }
  })

  it('is missing for other names', () => assert.equal(renderModel('gpt-4', english), null))
})

function endpoint(id: EndpointId) {
  const found = endpoints.find((each) => each.id === id)
  assert.ok(found, id)
  return found
}

function hover(id: EndpointId, path: string | readonly string[]): string {
  const markdown = renderParameter(endpoint(id), path, english)
  assert.ok(markdown !== null, `${id} ${String(path)}`)
  return markdown
}

function withoutSource(markdown: string): string {
  return markdown.replace(/\n\nSource: .*$/, '')
}

function hasHtml(markdown: string): boolean {
  let found = false
  void marked.walkTokens(marked.lexer(markdown), ({ type }) => {
    found ||= type === 'html'
  })
  return found
}
