import { type Endpoint, recommendedHost } from '../../knowledge'
import { fence } from '../markdown'
import type { Language } from '../../findings/finding'
import { exampleBody, type Json, type JsonObject } from './exampleBody'

/** A complete request in a language: what `renderReference` shows inside the fence. */
interface ExampleRequest {
  readonly language: 'python' | 'typescript' | 'javascript' | 'json'
  readonly code: string
}

/** A valid request in the given language. */
export function exampleRequest(endpoint: Endpoint, language: Language): ExampleRequest {
  const body = exampleBody(endpoint)
  switch (language) {
    case 'python':
      return { language, code: pythonCode(endpoint, body) }
    case 'json':
    case 'jsonc':
      return { language: 'json', code: jsonCode(endpoint, body) }
    default:
      return {
        language: language.startsWith('typescript') ? 'typescript' : 'javascript',
        code: scriptCode(endpoint, body),
      }
  }
}

export function fencedExample({ language, code }: ExampleRequest): string {
  return fence(code, language)
}

function urlOf({ path }: Endpoint): string {
  return `https://${recommendedHost}${path}`
}

function jsonCode({ method, ...endpoint }: Endpoint, body: JsonObject): string {
  if (method === 'GET') return write({ method, url: withQuery({ method, ...endpoint }, body) }, jsonSyntax)
  return write({ method, url: urlOf({ method, ...endpoint }), body }, jsonSyntax)
}

function withQuery(endpoint: Endpoint, query: JsonObject): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : value)}`,
  )
  return `${urlOf(endpoint)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

function pythonCode(endpoint: Endpoint, body: JsonObject): string {
  const { method } = endpoint
  const sent =
    method === 'GET' && Object.keys(body).length === 0
      ? []
      : [`    ${method === 'GET' ? 'params' : 'json'}=${indent(write(body, pythonSyntax), 4)},`]
  return [
    'import os',
    '',
    'import requests',
    '',
    `response = requests.${method.toLowerCase()}(`,
    `    '${urlOf(endpoint)}',`,
    `    headers={'Authorization': f"Bearer {os.environ['KLING_API_KEY']}"},`,
    ...sent,
    '    timeout=60,',
    ')',
    'answer = response.json()',
    "if answer['code'] != 0:",
    `    raise RuntimeError(f"Kling {answer['code']}: {answer['message']} (request {answer['request_id']})")`,
    "print(answer['data'])",
  ].join('\n')
}

function scriptCode(endpoint: Endpoint, body: JsonObject): string {
  const { method } = endpoint
  const isGet = method === 'GET'
  return [
    `const response = await fetch('${isGet ? withQuery(endpoint, body) : urlOf(endpoint)}', {`,
    ...(isGet ? [] : [`  method: '${method}',`]),
    isGet
      ? '  headers: { Authorization: `Bearer ${process.env.KLING_API_KEY}` },'
      : "  headers: { Authorization: `Bearer ${process.env.KLING_API_KEY}`, 'Content-Type': 'application/json' },",
    ...(isGet ? [] : [`  body: JSON.stringify(${indent(write(body, scriptSyntax), 2)}),`]),
    '})',
    'const answer = await response.json()',
    'if (answer.code !== 0) throw new Error(`Kling ${answer.code}: ${answer.message} (request ${answer.request_id})`)',
    'console.log(answer.data)',
  ].join('\n')
}

/** How a language writes data. */
interface Syntax {
  readonly indentation: string
  readonly trailingComma: boolean
  readonly padding: string
  key(name: string): string
  scalar(value: string | number | boolean): string
}

const single = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
const jsonSyntax: Syntax = {
  indentation: '  ',
  trailingComma: false,
  padding: ' ',
  key: (name) => JSON.stringify(name),
  scalar: (value) => JSON.stringify(value),
}
const scriptSyntax: Syntax = {
  indentation: '  ',
  trailingComma: true,
  padding: ' ',
  key: (name) => name,
  scalar: (value) => (typeof value === 'string' ? single(value) : String(value)),
}
const pythonSyntax: Syntax = {
  indentation: '    ',
  trailingComma: true,
  padding: '',
  key: single,
  scalar: (value) =>
    typeof value === 'string' ? single(value) : typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value),
}

const widest = 80

/** Data as source code: short objects and lists on one line, others with one line for each entry. */
function write(value: Json, syntax: Syntax): string {
  if (typeof value !== 'object') return syntax.scalar(value)
  const isList = Array.isArray(value)
  const items = isList
    ? value.map((item: Json) => write(item, syntax))
    : Object.entries(value).map(([name, item]) => `${syntax.key(name)}: ${write(item, syntax)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const padding = isList || items.length === 0 ? '' : syntax.padding
  const line = `${open}${padding}${items.join(', ')}${padding}${close}`
  if (line.length <= widest && !line.includes('\n')) return line
  const lines = items.map((item) => syntax.indentation + indent(item, syntax.indentation.length))
  return `${open}\n${lines.join(',\n')}${syntax.trailingComma ? ',' : ''}\n${close}`
}

/** Indents all lines but the first. */
function indent(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`)
}
