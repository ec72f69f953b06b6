import assert from 'node:assert/strict'
import fc from 'fast-check'
import { explain } from '../../../src/features/explain'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const characters = (more: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet + more)), minLength, maxLength })

const jwt = fc
  .tuple(characters('-_', 20, 60), characters('-_', 30, 90), characters('-_', 43, 43))
  .map(([header, payload, signature]) => `eyJ${header}.eyJ${payload}.${signature}`)
const apiKey = characters('', 24, 40).map((key) => `api-key-kling-${key}`)
const accessKey = characters('', 32, 32)
const base64Key = characters('+/', 43, 43).map((key) => `${key}=`)
const secret = fc.oneof(jwt, apiKey, accessKey, base64Key)

/** Places in which secrets get into what people paste. */
const places: readonly ((secret: string) => string)[] = [
  (text) => `{"code":1002,"message":"bad token ${text}","request_id":"r-1"}`,
  (text) => `Authorization: Bearer ${text}\nHTTP/1.1 401 Unauthorized`,
  (text) => `-H 'Authorization: Bearer ${text}' -> 429`,
  (text) => `{'headers': {'Authorization': 'Bearer ${text}'}, 'code': 1303}`,
  (text) =>
    JSON.stringify({ log: JSON.stringify({ headers: { authorization: text }, body: { code: 1201, message: 'x' } }) }),
  (text) => `KLING_SECRET_KEY=${text} python main.py`,
  (text) => `accessKey: "${text}" something broke`,
  (text) =>
    `couldn't get the contents of the file https://bucket.example.com/a.png?X-Signature=${encodeURIComponent(text)}&token=${text}`,
  (text) => `GET https://cdn.example.com/private/${text}/frame.jpg failed`,
  (text) => `{"task_status":"failed","task_status_msg":"cannot load https://u:${text}@files.example.com/x.png"}`,
  (text) => `something odd happened with ${text} today`,
  (text) => `{"detail":"invalid key ${text}","error_type":"bad_request"}`,
  (text) => `Error: new KlingClient("${text}") is not a function`,
  (text) => text,
  (text) => `${'filler words '.repeat(340)}${text} and more ${'words '.repeat(10)}`,
]

describe('explain', () => {
  places.forEach((place, index) => {
    it(`never repeats a secret: ${place('SECRET').slice(0, 70)} (${index})`, () => {
      fc.assert(
        fc.property(secret, (text) => {
          const { markdown, title } = explain(place(text), 'python')
          for (const piece of piecesOf(text)) assert.ok(!`${title}\n${markdown}`.includes(piece), piece)
        }),
        { numRuns: 60 },
      )
    })
  })

  it('never repeats a short secret that has a name', () => {
    const names = ['password', 'secret', 'SK', 'KLING_AK', 'apiKey', 'X-Signature', 'session_token', 'client_secret']
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        characters('', 8, 18),
        fc.constantFrom(': ', '=', '": "', "': '"),
        (name, text, between) => {
          fc.pre(/\d/.test(text))
          assert.ok(!explain(`it failed, ${name}${between}${text} was set`, 'python').markdown.includes(text))
        },
      ),
    )
  })

  it('still repeats what support needs', () => {
    const { markdown } = explain(
      '{"code":1303,"message":"parallel task over resource pack limit","request_id":"9f0c2ad1-6d3e-4a57-b0a1-3f0d6c1c7b52"}',
      'python',
    )
    assert.match(markdown, /9f0c2ad1-6d3e-4a57-b0a1-3f0d6c1c7b52/)
    assert.match(markdown, /parallel task over resource pack limit/)
  })

  it('keeps names of models in a message', () => {
    const text = 'model/mode/duration(kling-v2-5-turbo/std/5) is not supported with image_tail'
    assert.ok(explain(JSON.stringify({ code: 1201, message: text }), 'python').markdown.includes(text))
  })
})

/** A part of a secret is one, too. */
function piecesOf(secret: string): readonly string[] {
  return secret
    .replace(/^api-key-kling-/, '')
    .split('.')
    .flatMap((part) => (part.length > 16 ? [part.slice(0, 12), part.slice(-12), part] : [part]))
}
