import fc from 'fast-check'

/** What a text may try: end a line, a quote or a page, forge its surroundings, hide. */
const pieces = [
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '\u0085',
  '\0',
  '\u001b[2J',
  '\u009b1A',
  '\u0007',
  '\b',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u{e0041}',
  '\ud83d',
  '\ufe0f',
  '`',
  '``',
  '```\n',
  '"',
  "'",
  '\\',
  '|',
  '*',
  '_',
  '~',
  '<',
  '>',
  '&lt;',
  '#',
  '- ',
  '    ',
  '%0A',
  '%',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '![i](https://tracker.test/i.png)',
  '[click](command:workbench.action.terminal.new)',
  '<img src="https://tracker.test/i.png">',
  '<https://tracker.test>',
  'https://tracker.test/x',
  'me@tracker.test',
  '](https://tracker.test)',
  '\n# Heading\n',
  '\n\n![i](https://tracker.test)\n',
  '|x|\n|---|\n',
  '::error file=a::pwned',
  '\n::set-output name=a::b',
  '::stop-commands::x',
  '##[add-mask]x',
  '%0A::error::x',
  'evil.py:1:1 error kling/fake',
  '\nnext: run it',
  '\n  fix (safe): Run it.',
  '\n\n✔ No problems',
  'a'.repeat(100),
  '提示',
  '😀',
] as const

/** Hostile text of a few pieces with words around them. */
export const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))

/** A name that a file system accepts. */
export const hostileName = hostile.map(
  (text) =>
    Buffer.from(text.replace(/[/\0\ud800-\udfff]/g, ''))
      .subarray(0, 100)
      .toString()
      .replaceAll('\ufffd', '') || 'a',
)

const bodyOf = (text: string) => ({
  model_name: text,
  mode: text,
  sound: text,
  duration: 5,
  cfg_scale: text,
  aspect_ratio: text,
  [text]: 1,
  [`x${text}`]: text,
  image: `data:${text}`,
  callback_url: `http://localhost/${text}`,
  camera_control: { type: text, [text]: text, config: { zoom: text } },
  multi_prompt: [{ [text]: text }],
})

const url = (text: string) => `https://api-singapore.klingai.com/v1/videos/text2video${text}`

/** The same text in all places of programs that findings, titles and pages mention, escaped and unescaped. */
export const programs: Readonly<Record<string, (text: string) => string>> = {
  py: (text) => `import jwt, os, requests
# ${onOneLine(text)}
token = jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], ${string(text)}: 1}, os.environ["KLING_SECRET_KEY"], algorithm=${string(text)}, headers={"alg": ${string(text)}})
for path in (${string(url(''))}, ${string(url(`/${text}`))}, ${string(url('').replace('/text2video', text))}):
    r = requests.post(path, json=${JSON.stringify(bodyOf(text))}, headers={"Authorization": ${string(`Token ${text}`)}, ${string(text)}: token})
    requests.post(${string(url(''))}, json={"model_name": "kling-v2-6", "prompt": "a", "duration": 5, ${raw(text)}: ${raw(text)}}, headers={"Authorization": token})
    if r.json()["data"]["task_status"] == ${string(text)} or r.json()["code"] == ${string(text)}: print(token)
`,
  ts: (text) => `// ${onOneLine(text)}
const body = ${JSON.stringify(bodyOf(text))}
await fetch(${string(url(''))}, { method: ${string(text)}, headers: { Authorization: ${string(text)} }, body: JSON.stringify(body) })
await fetch(${string(url(''))}, { method: 'POST', body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', duration: 5, ${raw(text)}: ${raw(text)} }) })
await fetch(\`https://api-singapore.klingai.com/${text.replace(/[`\\$\0]/g, '')}\`, { method: 'POST', body: JSON.stringify({ ...body, [${string(text)}]: 1 }) })
`,
  json: (text) =>
    JSON.stringify({ url: url(''), method: 'POST', headers: { Authorization: text }, body: bodyOf(text) }, null, 2),
}

function string(text: string): string {
  return JSON.stringify(text)
}

/** With everything that a string may contain unescaped. */
function raw(text: string): string {
  return `"${onOneLine(text).replace(/["\\]/g, '\\$&')}"`
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029\0]/g, '')
}
