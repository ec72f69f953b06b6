// @snippet kling-debug
// @name Kling: debug logging without secrets
// @description Logs requests to Kling and their responses with keys, tokens and signed URLs redacted

const MASK = '[redacted]'
const SECRET_NAME = String.raw`(?:authorization|(?:access|secret|api)[_-]?key|secret|token|password|(?<![a-z])(?:iss|ak|sk))`
const VALUE = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"',;&}]+)`
const REDACTIONS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Authorization: Bearer …, anywhere.
  [/\b(Bearer|Basic)\s+[^\s"',;}]+/gi, `$1 ${MASK}`],
  // Tokens and API keys on their own.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, MASK],
  [/\bapi-key-kling-[\w-]+/g, MASK],
  // "secret_key": "…", secretKey=…, 'Authorization': '…'
  [new RegExp(`(${SECRET_NAME}["']?\\s*[:=]\\s*)${VALUE}`, 'gi'), `$1"${MASK}"`],
  // Values in the query of a URL, which sign it. JSON may escape & as \u0026.
  [/((?:[?&]|\\u0026)[\w.~%-]+=)[^&#\s"'<>\\]+/g, `$1${MASK}`],
  // Files in Base64.
  [/[A-Za-z0-9+/]{200,}={0,2}/g, '[base64]'],
]

/** The text without keys, tokens, signatures and Base64 files. */
export function redact(text: string): string {
  return REDACTIONS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
}

/** A fetch that logs each request and its response, without secrets. */
export function loggingFetch(log: (line: string) => void = console.debug): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const headers = JSON.stringify(Object.fromEntries(request.headers))
    log(redact(`${request.method} ${request.url} ${headers} ${await request.clone().text()}`))
    const start = Date.now()
    try {
      const response = await fetch(request)
      log(redact(`-> ${response.status} in ${Date.now() - start} ms ${await response.clone().text()}`))
      return response
    } catch (error) {
      log(redact(`-> ${error}`))
      throw error
    }
  }
}

// @usage
export const fetchKling = loggingFetch()
