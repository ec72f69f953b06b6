/** Every part of a request that may be filled in, with content that may repeat there. */
import type { Language } from '../src/findings/finding'
import { url } from './beginnings'

interface Place {
  readonly name: string
  readonly language: Language
  readonly make: (filling: string) => string
}

const host = 'https://api-singapore.klingai.com'
const quoted = (text: string): string => JSON.stringify(text)

const python = (name: string, make: (filling: string) => string): Place => ({
  name,
  language: 'python',
  make: (filling) => `import requests, jwt\n${make(filling)}\n`,
})
const typescript = (name: string, make: (filling: string) => string): Place => ({ name, language: 'typescript', make })
const json = (name: string, body: (filling: string) => object): Place => ({
  ...{ name, language: 'json' },
  make: (filling) => JSON.stringify({ url, method: 'POST', ...body(filling) }),
})
const post = (body: string): string => `fetch('${url}', { method: 'POST', body: ${body} })\n`

export const places: readonly Place[] = [
  python('path', (text) => `requests.post(${quoted(`${host}/${text}`)}, json={"prompt": "a"})`),
  python('end of a path', (text) => `requests.post(f${quoted(`${url}/${text}`)}, json={"prompt": "a"})`),
  python(
    'base',
    (text) => `B = ${quoted(host + text)}\nrequests.post(B + "/v1/videos/text2video", json={"prompt": "a"})`,
  ),
  python('value', (text) => `requests.post("${url}", json={"prompt": ${quoted(text)}})`),
  python('model', (text) => `requests.post("${url}", json={"model_name": ${quoted(text)}, "duration": 5})`),
  python('image', (text) => `requests.post("${host}/v1/videos/image2video", json={"image": ${quoted(text)}})`),
  python('key', (text) => `requests.post("${url}", json={${quoted(text)}: 1})`),
  python(
    'header',
    (text) => `requests.post("${url}", headers={"Authorization": ${quoted(text)}}, json={"prompt": "a"})`,
  ),
  python("header's name", (text) => `requests.post("${url}", headers={${quoted(text)}: "a"}, json={"prompt": "a"})`),
  python('comment', (text) => `# ${text}\nrequests.post("${url}", json={"duration": 5})`),
  python('ignore comment', (text) => `# kling-ignore-next-line ${text}\nrequests.post("${url}", json={"duration": 5})`),
  python('secret', (text) => `jwt.encode({"iss": ${quoted(text)}, "exp": 1}, ${quoted(text)})`),
  python('code behind it', (text) => `requests.post("${url}", json={"duration": 5})\n${text}`),
  typescript('path', (text) => `fetch(\`${host}/${text.replaceAll('`', '')}\`, { method: 'POST', body: '{}' })\n`),
  typescript('value', (text) => post(`JSON.stringify({ prompt: ${quoted(text)} })`)),
  typescript('body', (text) => post(quoted(text))),
  typescript('key', (text) => post(`JSON.stringify({ ${quoted(text)}: 1 })`)),
  typescript('comment', (text) => `/* ${text} */\n${post('JSON.stringify({ duration: 5 })')}`),
  typescript('code behind it', (text) => `${post('JSON.stringify({ duration: 5 })')}${text}`),
  { ...typescript('tag', (text) => `const a = <p>${text}</p>\n${post('"{}"')}`), language: 'typescriptreact' },
  json('path', (text) => ({ url: `${url}/${text}`, body: { prompt: 'a' } })),
  json('value', (text) => ({ body: { prompt: text } })),
  json('body', (text) => ({ body: text })),
  json('key', (text) => ({ body: { [text]: 1 } })),
  json('header', (text) => ({ headers: { Authorization: text }, body: { prompt: 'a' } })),
  { name: 'code', language: 'json', make: (text) => `{"url": "${url}", "body": {"prompt": ${text}}}` },
]

export const fillings: readonly string[] = [
  ...['a/', '/', '../', 'v1/', 'http://', '?a=b&', '#', '%20', '@', ':'],
  ...['{{a}}', '{{ ', '}}', '{a}', '${a}', '%s', '{', '}', '[', '(', '<', '<a>', '<<<image_1>>>', '$'],
  ...['a,', '.', '-', '_', '+', '*', '=', ';', '|', '&', "'", '\\', ' ', '\n', 'a b '],
  ...['your_', 'A', '0', '1.', 'é', 'sk-', 'Bearer ', 'kling-', 'data:image/png;base64,'],
]
