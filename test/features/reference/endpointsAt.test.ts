import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { endpointsAt } from '../../../src/features/reference'
import type { Language } from '../../../src/findings/finding'

const python = `import requests

HOST = "https://api-singapore.klingai.com"


def animate(image):
    url = HOST + "/v1/videos/image2video"
    payload = {"model_name": "kling-v2-6", "image": image}
    payload["mode"] = "pro"
    return requests.post(url, json=payload)


def look(task):
    return requests.get(f"{HOST}/v1/videos/text2video/{task}")
`

describe('the endpoints at the cursor', () => {
  const cases: readonly (readonly [what: string, at: string, expected: readonly string[]])[] = [
    ['a call', 'requests.post', ['image2video']],
    ['its URL, built before', 'image2video"', ['image2video']],
    ['its body, built before', '"kling-v2-6"', ['image2video']],
    ['a later change of its body', '"pro"', ['image2video']],
    ['another call', 'requests.get', ['text2video']],
    ['the host that they share', 'HOST =', []],
    ['code that sends nothing', 'import', []],
  ]
  for (const [what, at, expected] of cases) {
    it(`are right at ${what}`, () => {
      assert.deepEqual(endpointsIn('python', python, at), expected)
    })
  }

  it('are those of the inner of two requests', () => {
    const text = `await fetch("https://api-singapore.klingai.com/v1/videos/text2video", {
  method: 'POST',
  body: JSON.stringify({ prompt: await (await fetch("https://api-singapore.klingai.com/v1/images/generations", { method: 'POST', body: JSON.stringify({ prompt: 'fox' }) })).text() }),
})
`
    assert.deepEqual(endpointsIn('typescript', text, "'fox'"), ['image-generation'])
    assert.deepEqual(endpointsIn('typescript', text, 'method'), ['text2video'])
  })
})

function endpointsIn(language: Language, text: string, at: string): readonly string[] {
  const offset = text.indexOf(at)
  assert.ok(offset >= 0)
  return endpointsAt(openDocument(language).check(text).meaning, offset)
}
