import { createHmac } from 'node:crypto'
import { apiKey, chinaHost, recommendedHost } from '../../src/knowledge'

/** Seconds. */
export const now = 1_790_000_000

/** Credentials of all kinds, with everything that can be wrong with them. */
export const tokens: readonly (readonly [what: string, credential: string])[] = credentials()

function credentials(): typeof tokens {
  const claims = { iss: 'A'.repeat(32), exp: now + 1800, nbf: now - 5 }
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url')
  const sign = (payload: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }): string => {
    const text = `${encode(header)}.${encode(payload)}`
    return `${text}.${createHmac('sha256', 'secret').update(text).digest('base64url')}`
  }
  const good = sign(claims)
  return [
    ['a valid token', good],
    ['one that expires soon', sign({ ...claims, exp: now + 20 })],
    ['one that has expired', sign({ ...claims, exp: now - 100_000 })],
    ['one of the future', sign({ ...claims, nbf: now + 600, iat: now + 600 })],
    ['one with a long lifetime', sign({ ...claims, exp: now + 8e7, extra: 1 })],
    ['one in milliseconds', sign({ ...claims, exp: now * 1000, nbf: now * 1000 })],
    ['one with a time outside the calendar', sign({ ...claims, exp: 1e30 })],
    ['one without claims', sign({})],
    ['one with strings as times', sign({ iss: 5, exp: 'x', nbf: 'y', iat: 'z' })],
    ['one with an API key', sign({ ...claims, iss: `${apiKey.observedPrefix}abc` })],
    ['one with white space', sign({ ...claims, iss: 'a b' })],
    ['one with another algorithm', sign(claims, { alg: 'HS512', typ: 'jwt', kid: 1 })],
    ['one without a header', sign(claims, {})],
    ['one without a signature', good.replace(/[^.]*$/, '')],
    ['one with hexadecimal digits', good.replace(/[^.]*$/, 'a1'.repeat(32))],
    ['one in standard Base64', `${good}=`],
    ['Bearer twice', `Bearer Bearer ${good}`],
    ['an invalid one', good.replace('.', '. ')],
    ['one with an unreadable header', good.replace(/^[^.]*/, 'xx')],
    ['one with unreadable claims', good.replace(/\.[^.]*\./, '.xx.')],
    ['nothing', ''],
    ['an API key', `${apiKey.observedPrefix}abcdefgh`],
    ['two keys', 'abcdefghijkl:abcdefghijklmnop'],
    ['three parts', 'a.b.c'],
    ['anything', 'hello'],
  ]
}

/** Requests with a price. */
export const requests: readonly (readonly [what: string, path: string, body: string, host?: string])[] = [
  [
    'all inputs of a price',
    '/v1/videos/text2video',
    `{ model_name: 'kling-v2-6', mode: 'pro', sound: 'on', duration: '5' }`,
  ],
  ['an unknown mode', '/v1/videos/text2video', `{ model_name: 'kling-v2-6', mode: text }`],
  ['an unknown duration', '/v1/videos/text2video', `{ model_name: 'kling-v2-6', duration: text }`],
  ['a price in yuan', '/v1/videos/text2video', `{ model_name: 'kling-v2-6', mode: 'pro' }`, chinaHost],
  ['an unknown length of a video', '/v1/videos/motion-control', `{ model_name: 'kling-v3', mode: 'pro' }`],
  [
    'a base video',
    '/v1/videos/omni-video',
    `{ model_name: 'kling-v3-omni', video_list: [{ video_url: text, refer_type: 'base' }] }`,
  ],
  ['images', '/v1/images/generations', `{ model_name: 'kling-v2-1', image: text, n: 4 }`],
  ['a call', '/v1/audio/tts', `{ text }`],
  [
    'the model in the path',
    '/text-to-video/kling-3.0',
    `{ prompt: text, settings: { duration: 15, audio: 'native' } }`,
  ],
  [
    'a product',
    '/solutions/talking_agent',
    `{ contents: [{ type: 'avatar_id', text: 'a_1' }, { type: 'goods_title', text }] }`,
  ],
]

const create = `fetch('https://${recommendedHost}/v1/videos/text2video', { method: 'POST', headers: { `
/** Code that is being typed, with the cursor after a given text. */
export const typed: readonly (readonly [what: string, code: string, at: string])[] = [
  ['keys', `${create} }, body: JSON.stringify({ model_name: 'kling-v3', ` + '}) })\n', `'kling-v3', `],
  ['models', `${create} }, body: JSON.stringify({ model_name: '' }) })\n`, `model_name: '`],
  ['values', `${create} }, body: JSON.stringify({ mode: '' }) })\n`, `mode: '`],
  ['headers', `${create} }, body: JSON.stringify({ prompt: 'x' }) })\n`, 'headers: { '],
  ['addresses', `fetch('https://${recommendedHost}/')\n`, `${recommendedHost}/`],
  [
    'items',
    `fetch('https://${recommendedHost}/image-to-video/kling-3.0', { method: 'POST', body: JSON.stringify({ contents: [ ] }) })\n`,
    'contents: [ ',
  ],
]
