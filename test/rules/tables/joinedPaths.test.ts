import { table } from '../table'

table(
  'every rule',
  'typescript',
  [
    [
      'a default, without empty parts',
      `export const create = (base: string, prompt: string) =>
  fetch([base ?? 'https://api-singapore.klingai.com', 'v1/videos/text2video'].filter(Boolean).join('/'), { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: 7 }) })
`,
      'int-duration 2 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
      "unsupported-combination 2 error certain: `duration: \"7\"` does not work with `kling-v2-6`. | Set `duration: \"5\"` (review): 7 → '5' | Set `duration: \"10\"` (review): 7 → '10' | Use `kling-v3` (review): 'kling-v2-6' → 'kling-v3' | Remove `duration` (review): , duration: 7 → ∅",
    ],
    [
      'without empty parts',
      `const base = 'https://api-singapore.klingai.com'
export const create = (prompt: string) =>
  fetch([base, 'v1/videos/text2video'].filter(Boolean).join('/'), { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: 7 }) })
`,
      'int-duration 3 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
      "unsupported-combination 3 error certain: `duration: \"7\"` does not work with `kling-v2-6`. | Set `duration: \"5\"` (review): 7 → '5' | Set `duration: \"10\"` (review): 7 → '10' | Use `kling-v3` (review): 'kling-v2-6' → 'kling-v3' | Remove `duration` (review): , duration: 7 → ∅",
    ],
    [
      'plain',
      `const base = 'https://api-singapore.klingai.com'
export const create = (prompt: string) =>
  fetch([base, 'v1/videos/text2video'].join('/'), { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: 7 }) })
`,
      'int-duration 3 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
      "unsupported-combination 3 error certain: `duration: \"7\"` does not work with `kling-v2-6`. | Set `duration: \"5\"` (review): 7 → '5' | Set `duration: \"10\"` (review): 7 → '10' | Use `kling-v3` (review): 'kling-v2-6' → 'kling-v3' | Remove `duration` (review): , duration: 7 → ∅",
    ],
    [
      'an empty part',
      `const base = 'https://api-singapore.klingai.com'
export const query = (id?: string) => fetch([base, 'v1/videos', '', 'text2videos', id].filter(Boolean).join('/'), { headers })
`,
      'unknown-endpoint 2 warning likely: Kling has no path `/v1/videos/text2videos/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): text2videos → text2video',
    ],
    [
      'without empty parts, by a function',
      `const base = 'https://api-singapore.klingai.com'
export const create = (prompt: string) => {
  const url = [base, 'v1', 'videos', 'text2video'].filter((part) => part).join('/')
  return fetch(url, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: 7 }) })
}
`,
      'int-duration 4 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
      "unsupported-combination 4 error certain: `duration: \"7\"` does not work with `kling-v2-6`. | Set `duration: \"5\"` (review): 7 → '5' | Set `duration: \"10\"` (review): 7 → '10' | Use `kling-v3` (review): 'kling-v2-6' → 'kling-v3' | Remove `duration` (review): , duration: 7 → ∅",
    ],
    [
      'another filter',
      `const base = 'https://api-singapore.klingai.com'
export const create = (prompt: string) => {
  const url = [base, 'v1', 'videos', 'text2videos'].filter((part) => part !== 'v1').join('/')
  return fetch(url, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: '5' }) })
}
`,
    ],
    [
      'what is empty',
      `const base = 'https://api-singapore.klingai.com'
export const query = (id: string) => fetch([base, 'v1/videos', '', 'text2videos', id].filter((part) => !part).join('/'), { headers })
`,
    ],
    [
      'without empty parts, by two nots',
      `const base = 'https://api-singapore.klingai.com'
export const query = (id: string) => fetch([base, 'v1/videos', '', 'text2videos', id].filter((part) => !!part).join('/'), { headers })
`,
      'unknown-endpoint 2 warning likely: Kling has no path `/v1/videos/text2videos/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): text2videos → text2video',
    ],
    [
      'a part that may be missing',
      `const base = 'https://api-singapore.klingai.com'
export const query = (id?: string) => fetch([base, 'v1/videos/text2video', id].filter(Boolean).join('/'), { headers })
`,
    ],
  ],
  'addresses that are joined',
)
table(
  'every rule',
  'python',
  [
    [
      'without empty parts',
      `import requests
BASE = "https://api-singapore.klingai.com"
def create(prompt):
    url = "/".join(filter(None, [BASE, "v1/videos/text2video"]))
    return requests.post(url, headers=H, json={"model_name": "kling-v2-6", "prompt": prompt, "duration": 7}, timeout=30)
`,
      'int-duration 5 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
      'unsupported-combination 5 error certain: `duration: "7"` does not work with `kling-v2-6`. | Set `duration: "5"` (review): 7 → "5" | Set `duration: "10"` (review): 7 → "10" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `duration` (review): , "duration": 7 → ∅',
    ],
    [
      'without empty parts, by a comprehension',
      `import requests
BASE = "https://api-singapore.klingai.com"
def create(prompt):
    url = "/".join(p for p in [BASE, "v1/videos/text2video"] if p)
    return requests.post(url, headers=H, json={"model_name": "kling-v2-6", "prompt": prompt, "duration": 7}, timeout=30)
`,
      'int-duration 5 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
      'unsupported-combination 5 error certain: `duration: "7"` does not work with `kling-v2-6`. | Set `duration: "5"` (review): 7 → "5" | Set `duration: "10"` (review): 7 → "10" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `duration` (review): , "duration": 7 → ∅',
    ],
  ],
  'addresses that are joined',
)
table(
  'every rule',
  'javascript',
  [
    [
      'a list that grows',
      `const parts = ['https://api-singapore.klingai.com', 'v1', 'videos']
if (special) parts.push('special')
parts.push('text2videos')
export const query = () => fetch(parts.join('/'), { headers })
`,
    ],
  ],
  'addresses that are joined',
)
