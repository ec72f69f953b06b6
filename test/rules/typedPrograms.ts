/** The keys of a body, each with a value that a safe fix would change, and a type that fits the value only. */
const wrong = {
  model_name: ["'kling-v2.6'", "'kling-v2.6'"],
  sound: ['true', 'boolean'],
  duration: ['5', 'number'],
  mode: ["'PRO'", "'std' | 'PRO'"],
  aspect_ratio: ["'9x16'", "'16:9' | '9x16'"],
  negativePrompt: ["'y'", 'string'],
} as const

const entries = Object.entries(wrong)
const body = `{ prompt: 'x', ${entries.map(([key, [value]]) => `${key}: ${value}`).join(', ')} }`
const strictType = `{ prompt: string; ${entries.map(([key, [, type]]) => `${key}: ${type}`).join('; ')} }`
const openType = `{ prompt: string; ${entries.map(([key]) => `${key}?: unknown`).join('; ')}; [key: string]: unknown }`

const post = (value: string): string =>
  `fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', body: JSON.stringify(${value}) })`

/** Where TypeScript code declares the type of a body. */
const places: Readonly<Record<string, (type: string) => string>> = {
  'a variable': (type) => `const body: ${type} = ${body}\nexport const send = () => ${post('body')}\n`,
  'an interface': (type) =>
    `interface Body ${type}\nexport const send = () => {\n  const body: Body = ${body}\n  return ${post('body')}\n}\n`,
  'an alias of an alias': (type) =>
    `type Inner = ${type}\ntype Body = Readonly<Inner>\nconst body: Body = ${body}\nexport const send = () => ${post('body')}\n`,
  'a union': (type) =>
    `type Body = { kind: 'image' } | ${type}\nconst body: Body = ${body}\nexport const send = () => ${post('body')}\n`,
  'an intersection': (type) =>
    `type Body = { prompt: string } & ${type}\nconst body: Body = ${body}\nexport const send = () => ${post('body')}\n`,
  'a parameter': (type) => `const send = (body: ${type}) => ${post('body')}\nexport const film = () => send(${body})\n`,
  'a result': (type) =>
    `function make(): ${type} {\n  return ${body}\n}\nexport const send = () => ${post('make()')}\n`,
  'an operator': (type) => `export const send = () => ${post(`${body} satisfies ${type}`)}\n`,
  'an item of a list': (type) =>
    `const bodies: (${type})[] = [${body}]\nexport const send = () => ${post('bodies[0]')}\n`,
  'a key of a table': (type) =>
    `const bodies: Record<string, ${type}> = { first: ${body} }\nexport const send = () => ${post('bodies.first')}\n`,
}

interface TypedProgram {
  readonly place: string
  readonly code: string
}

/** Programs whose types do not accept what a fix would write. */
export const strictPrograms: readonly TypedProgram[] = Object.entries(places).map(([place, make]) => ({
  place,
  code: make(strictType),
}))

/** The same programs with types that accept anything. */
export const openPrograms: readonly TypedProgram[] = Object.entries(places).map(([place, make]) => ({
  place,
  code: make(openType),
}))
