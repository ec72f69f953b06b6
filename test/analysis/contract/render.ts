import type { Endpoint } from '../../../src/knowledge'
import type { Language } from '../../../src/syntax'
import { type Body, isObject, type Json } from './reference'

const host = 'https://api-singapore.klingai.com'

/** Programs that send a body to an endpoint, in each language. JSON is in the form of a collection. */
export function program(endpoint: Endpoint, body: Body, language: Language): string {
  const url = host + endpoint.path
  const json = JSON.stringify(body, null, 2)
  switch (language) {
    case 'python':
      return `import requests\n\nbody = ${pythonOf(body)}\nrequests.post("${url}", json=body, headers=headers())\n`
    case 'json':
      return JSON.stringify({ method: endpoint.method, url, body }, null, 2)
    case 'javascript':
      return `import axios from 'axios'\n\nexport const send = (headers) => axios.post('${url}', ${json}, { headers })\n`
    default:
      return `export async function send(headers: HeadersInit) {\n  const body = ${json}\n  return fetch('${url}', { method: 'POST', headers, body: JSON.stringify(body) })\n}\n`
  }
}

function pythonOf(value: Json): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (isObject(value))
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}: ${pythonOf(inner)}`)
      .join(', ')}}`
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(pythonOf).join(', ')}]`
  return JSON.stringify(value)
}
