export const create = 'https://api-singapore.klingai.com/v1/videos/text2video'

/** A body with one mistake, a number as the duration, that is recognized as Kling's by its keys. */
export const wrongBody =
  '{\n  "model_name": "kling-v3",\n  "prompt": "A boat",\n  "aspect_ratio": "16:9",\n  "duration": 5\n}'

export const wrongPython = `import requests\n\nrequests.post("${create}", headers=headers, json={\n    "model_name": "kling-v3", "prompt": "A boat", "duration": 5\n}, timeout=30)`

export const wrongScript = `const answer = await fetch("${create}", {\n  method: "POST",\n  headers,\n  body: JSON.stringify({ model_name: "kling-v3", prompt: "A boat", duration: 5 }),\n});`

export const wrongCurl = `curl -X POST ${create} \\\n  -H "Authorization: Bearer $TOKEN" \\\n  -H 'Content-Type: application/json' \\\n  -d '${wrongBody}'`

export const wrongRequest = `POST ${create} HTTP/1.1\nAuthorization: Bearer {{token}}\nContent-Type: application/json\n\n${wrongBody}`

export function fenced(name: string, code: string, { mark = '```', prefix = '', before = 'Send it:' } = {}): string {
  const lines = [before, '', mark + name, ...code.split('\n'), mark, '', 'Then wait.', '']
  return lines.map((line) => (line === '' ? '' : prefix + line)).join('\n')
}
