import assert from 'node:assert/strict'
import fc from 'fast-check'
import { explain, inEnglish } from '../../../src/features/explain'

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

/** Places of secrets in what people paste. */
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

/** The forms in which programs and people write secrets. The first ones include a name. */
const named = 38
const told: readonly ((secret: string) => string)[] = [
  (text) => `KLING_SECRET_KEY=${text}`,
  (text) => `export KLING_ACCESS_KEY="${text}"`,
  (text) => `$env:KLING_API_KEY = '${text}'`,
  (text) => `accessKey: "${text}"`,
  (text) => `{"ak": "${text}"}`,
  (text) => `{'sk': '${text}'}`,
  (text) => `ak=${text}&sk=x`,
  (text) => `secret_key => ${text}`,
  (text) => `secretKey -> ${text}`,
  (text) => `secret := "${text}"`,
  (text) => `Authorization: Bearer ${text}`,
  (text) => `Authorization: ${text}`,
  (text) => `authorization=${text}`,
  (text) => `-H 'Authorization: Bearer ${text}'`,
  (text) => `"Authorization": "Token ${text}"`,
  (text) => `x-api-key: ${text}`,
  (text) => `bad token: ${text}`,
  (text) => `Bearer ${text}`,
  (text) => `bearer: ${text}`,
  (text) => `curl -u ${text}:`,
  (text) => `curl -u user:${text} https://x`,
  (text) => `https://user:${text}@h.com/`,
  (text) => `https://h.com/?key=${text}`,
  (text) => `?access_key=${text}`,
  (text) => `KlingClient(api_key='${text}')`,
  (text) => `iss: ${text}`,
  (text) => `{"iss":"${text}"}`,
  (text) => `--api-key ${text}`,
  (text) => `--token=${text}`,
  (text) => `access_key_id: ${text}`,
  (text) => `<secret>${text}</secret>`,
  (text) => `<api_key>${text}</api_key>`,
  (text) => `secret:\n  ${text}`,
  (text) => `Cookie: session=${text}`,
  (text) => `Set-Cookie: sid=${text}; Path=/`,
  (text) => `\\"secret_key\\": \\"${text}\\"`,
  (text) => `keys: ${text}, x`,
  (text) => `credentials = ${text}`,
  (text) => `Api-Key ${text}`,
  (text) => `api key is ${text}`,
  (text) => `invalid key ${text}`,
  (text) => `token ${text} expired`,
  (text) => `wrong secret ${text}`,
  (text) => `password ${text}`,
  (text) => `new KlingClient("${text}")`,
  (text) => `sign(${text})`,
  (text) => `jwt.encode(p, "${text}")`,
  (text) => `-k ${text}`,
  (text) => `KLING_SECRET_KEY is set to ${text}`,
  (text) => `something odd with ${text} today`,
  (text) => text,
  (text) => `[${text}]`,
  (text) => `key: [${text}]`,
  (text) => `credential ${text} not found`,
  (text) => `user ${text} not found`,
  (text) => `accessKey ${text} is disabled`,
  (text) => `signature ${text}`,
  (text) => `secret "${text}" is wrong`,
]

describe('explain', () => {
  places.forEach((place, index) => {
    it(`never repeats a secret: ${place('SECRET').slice(0, 70)} (${index})`, () => {
      fc.assert(
        fc.property(secret, (text) => {
          const { markdown, title } = explain(place(text), 'python', inEnglish)
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
          assert.ok(
            !explain(`it failed, ${name}${between}${text} was set`, 'python', inEnglish).markdown.includes(text),
          )
        },
      ),
    )
  })

  it('never repeats a short secret, in whatever form it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...told), characters('', 8, 19), (form, text) => {
        fc.pre(/\d/.test(text) && /[a-z]/i.test(text) && !/^[a-z]+\d{1,3}[a-z]*$/.test(text))
        const { markdown, title } = explain(`Request failed: ${form(text)} (401)`, 'python', inEnglish)
        assert.ok(!(title + markdown).includes(text), form(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('never repeats a short secret of letters only that has a name', () => {
    for (const form of told.slice(0, named))
      for (const text of ['correcthorse', 'hunter2hunter', 'swordfish'])
        assert.ok(
          !explain(`Request failed: ${form(text)} (401)`, 'python', inEnglish).markdown.includes(text),
          form(text),
        )
  })

  it('still repeats words, numbers and measures', () => {
    for (const text of [
      'PictureLoader',
      'image_tail',
      '831922345719271433',
      '1080x1920',
      '2026-09-20T10:15',
      'v1.2.3-beta4',
    ])
      assert.ok(
        explain(JSON.stringify({ code: 1201, message: `wrong at ${text}` }), 'python', inEnglish).markdown.includes(
          text,
        ),
        text,
      )
  })

  it('still repeats what support needs', () => {
    const { markdown } = explain(
      '{"code":1303,"message":"parallel task over resource pack limit","request_id":"9f0c2ad1-6d3e-4a57-b0a1-3f0d6c1c7b52"}',
      'python',
      inEnglish,
    )
    assert.match(markdown, /9f0c2ad1-6d3e-4a57-b0a1-3f0d6c1c7b52/)
    assert.match(markdown, /parallel task over resource pack limit/)
  })

  it('keeps model names in a message', () => {
    const text = 'model/mode/duration(kling-v2-5-turbo/std/5) is not supported with image_tail'
    assert.ok(explain(JSON.stringify({ code: 1201, message: text }), 'python', inEnglish).markdown.includes(text))
  })
})

/** Part of a secret is a secret, too. */
function piecesOf(secret: string): readonly string[] {
  return secret
    .replace(/^api-key-kling-/, '')
    .split('.')
    .flatMap((part) => (part.length > 16 ? [part.slice(0, 12), part.slice(-12), part] : [part]))
}
