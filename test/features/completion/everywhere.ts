import type { Language } from '../../../src/findings/finding'
import { check } from '../../rules/check'
import { unworded } from '../../said'
import { digestOf } from '../digest'

const url = 'https://api-singapore.klingai.com/v1/videos/image2video'
const body = '{"model_name": "kling-v2-6", "mode": "pro", "image": ""}'

/** Code in which completions are asked for at every place, by what it is. */
export const typedCode: Readonly<Record<string, { readonly language: Language; readonly text: string }>> = {
  'a call in Python': { language: 'python', text: `import requests\nrequests.post("${url}", json=${body})\n` },
  'a call that is being typed': {
    language: 'python',
    text: `import requests\nrequests.post("${url}", json={\n  "mode": ,  # std\n  "dur\n  "sound": "on"\n`,
  },
  'a call with a comment at its end': {
    language: 'python',
    text: `import requests\nrequests.post("${url}", json={"mode": "std"  # so\n})  # kling-ignore-line`,
  },
  'headers in Python': {
    language: 'python',
    text: `import requests\nrequests.get("${url}/1", headers={"Auth": "", "": "x", }).json()["code"] == \n`,
  },
  'keyword arguments': {
    language: 'python',
    text: `import requests\nrequests.post("${url}", json=dict(mode="pro", ))\n`,
  },
  'a key that is set': {
    language: 'python',
    text: `import requests\nbody = ${body}\nbody[""] = 1\nbody["mode"] = ""\nrequests.post("${url}", json=body)\n`,
  },
  'a call in TypeScript': {
    language: 'typescript',
    text: `fetch('${url}', {\n  method: 'POST',\n  body: JSON.stringify({ mode: 'pro', , 'sound': 'on' }), // x\n})\n`,
  },
  'a call with a template': {
    language: 'typescript',
    text: 'const base = "https://api-singapore.klingai.com"\nfetch(`${base}/v1/vid`, { method: "POST", body: JSON.stringify({ duration: `5`, mode: more ? "a" : , }) })\n',
  },
  'a list of objects': {
    language: 'javascript',
    text: `fetch('https://api-singapore.klingai.com/image-to-video/kling-3.0', { method: 'POST', body: JSON.stringify({ contents: [, { type: '' }, { }], settings: { a } }) })\n`,
  },
  'lists of values and of objects': {
    language: 'javascript',
    text: `fetch('https://api-singapore.klingai.com/tasks', { method: 'POST', body: JSON.stringify({ filters: [{ values: ['', ] }, ] }) })\nfetch('https://api-singapore.klingai.com/v1/general/advanced-custom-elements', { method: 'POST', body: JSON.stringify({ tag_list: [, ''], reference_type: }) })\nfetch('https://api-singapore.klingai.com/v1/videos/effects', { method: 'POST', body: JSON.stringify({ input: { images: [, ''] } }) })\nfetch('https://api-singapore.klingai.com/v1/videos/multi-elements/add-selection', { method: 'POST', body: JSON.stringify({ points: [] }) })\n`,
  },
  'a description in JSON': {
    language: 'json',
    text: `{ "url": "${url}", "method": "POST", "body": { "mode": "pro", "a" "image_list": [], } }`,
  },
  'a body in a string': {
    language: 'json',
    text: `{ "url": "${url}", "method": "POST", "raw": "{ \\"mode\\": \\"pro\\", \\"\\", \\n  \\"sound\\": \\"\\" }" }`,
  },
  'a template in a string': {
    language: 'json',
    text: `{ "url": "${url}", "method": "POST", "raw": "={ \\"mode\\": \\"{{ $json.a }}\\", \\"dur\\": \\"5\\" }" }`,
  },
}

/** How many places in a row are shown as one. */
const together = 8

/** The completions at each place of a text. */
export function completionsEverywhere(what: string): readonly (readonly [what: string, shown: string])[] {
  const { language, text } = typedCode[what] ?? { language: 'python', text: '' }
  const checked = check(text, language)
  // In the address, one place is like the next.
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(
    (offset) => !/[\w/:.-]{3}$/.test(text.slice(0, offset)) || !/^[\w/:.-]{2}/.test(text.slice(offset)),
  )
  const places = offsets.map((offset) => [offset, checked.completions(offset, unworded)] as const)
  return Array.from({ length: Math.ceil(places.length / together) }, (_, index) => {
    const some = places.slice(index * together, (index + 1) * together)
    const counts = some.map(([, found]) => found.length).join(' ')
    return [
      text.slice(some[0]?.[0], some.at(-1)?.[0]),
      `${counts} ${digestOf(some.map(([, found]) => found))}`,
    ] as const
  })
}
