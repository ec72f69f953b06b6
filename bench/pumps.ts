/** Code that repeats one construct: a known key, an unknown key, a comment, a character in a value. */
import type { Language } from '../src/findings/finding'
import { url } from './beginnings'
import type { Shape } from './shapes'

const python = (body: string): string =>
  `import requests\nb = {"model_name": "kling-v2-6", "prompt": "a"}\n${body}requests.post("${url}", json=b)\n`
const typescript = (body: string): string =>
  `const b: any = { model_name: 'kling-v2-6', prompt: 'a' }\n${body}fetch('${url}', { method: 'POST', body: JSON.stringify(b) })\n`

const pump = (name: string, language: Language, make: Shape['make']): Shape => ({ name, language, make })

export const pumps: readonly Shape[] = [
  pump('a key set in one if after the other', 'python', (size) =>
    python(times(size, (index) => `if x == ${index}:\n    b["duration"] = ${index}\n`)),
  ),
  pump('a key set in one case after the other', 'typescript', (size) =>
    typescript(`switch (x) {\n${times(size, (index) => `  case ${index}: b.duration = ${index}; break\n`)}}\n`),
  ),
  pump('a key set again and again', 'python', (size) => python(times(size, (index) => `b["duration"] = ${index}\n`))),
  pump('a key set again and again', 'typescript', (size) =>
    typescript(times(size, (index) => `b.duration = ${index}\n`)),
  ),
  pump('keys that nobody knows', 'python', (size) => python(times(size, (index) => `b["k${index}"] = 1\n`))),
  pump('keys that nobody knows', 'json', (size) =>
    JSON.stringify({ url, method: 'POST', body: Object.fromEntries(range(size).map((index) => [`k${index}`, 1])) }),
  ),
  pump('ignore comments', 'python', (size) =>
    python(times(size, (index) => `# kling-ignore-next-line int-duration -- ${index}\nx = ${index}\n`)),
  ),
  pump('holes in a value', 'json', (size) => `{"url": "${url}", "body": {"prompt": "${'{{a}} {{'.repeat(size)}"}}`),
  pump('slashes in a base', 'python', (size) =>
    python(
      `U = "https://api-singapore.klingai.com${'/'.repeat(size)}"\nrequests.post(U + "/v1/videos/text2video", json=b)\n`,
    ),
  ),
  pump('segments of a path', 'python', (size) => `import requests\nrequests.post("${url}/${'a/'.repeat(size)}")\n`),
  pump(
    'rules in an ignore comment',
    'python',
    (size) => `# kling-ignore-file ${times(size, (index) => `a${index} `)}\nimport requests\nrequests.post("${url}")\n`,
  ),
  pump('holes in a text', 'python', (size) => python(`b["prompt"] = f"${'{x}'.repeat(size)}"\n`)),
  pump(
    'nested lists',
    'json',
    (size) => `{"url": "${url}", "body": {"prompt": ${'['.repeat(size)}${']'.repeat(size)}}}`,
  ),
]

function range(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index)
}

function times(size: number, line: (index: number) => string): string {
  return range(size).map(line).join('')
}
