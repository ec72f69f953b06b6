/** HTTP methods, as clients name the functions that send them. */
export const httpVerbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head'])

/** Names of functions that send: `requests.post`, `klingFetch`, `self._request`. */
export const sendingName = /(?:post|put|patch|fetch|request|urlopen|axios|got|ky|write|end|send)$/i

/** Functions that send a body, by the end of their name. */
export const bodySender = /(?:post|put|patch|fetch|request)$/i

/** Functions that send and return the response, by their whole name. */
export const respondingFunctions: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'request',
  'fetch',
  'send',
])

/** Functions that fetch the content of a URL. */
export const fetchingFunctions: ReadonlySet<string> = new Set(['fetch', 'get', 'request', 'stream', 'urlopen', 'head'])

/** Functions that send a GET by default: JavaScript's, and `urllib`'s. */
export const getByDefault: ReadonlySet<string> = new Set(['fetch', 'urlopen'])

/** Methods of a request that is open already: Node's `http`, superagent. */
export const requestWriters: ReadonlySet<string> = new Set(['write', 'end', 'send'])

/** Arguments and options for a URL. */
export const urlKeys = ['url', 'uri', 'endpoint', 'path', 'api_url', 'href'] as const

/** Arguments and options for a body, and those of them that send it unchanged. */
export const bodyKeys = ['json', 'body', 'data', 'payload', 'content', 'json_data'] as const
/** HTTP clients use it for the query, and wrappers without other arguments for the body. */
export const paramsKeys = ['params'] as const
export const directBodyKeys: ReadonlySet<string> = new Set(['json', 'body', 'data'])

/** Arguments, options and methods for the query string that a client appends to a URL. */
export const queryKeys = ['params', 'searchParams', 'search_params', 'query'] as const

/** What makes the text of a query of keys and values. The key is `module.path`; globals have no module. */
export const queryMakers: ReadonlySet<string> = new Set([
  '.URLSearchParams',
  'url.URLSearchParams',
  'node:url.URLSearchParams',
  'urllib.parse.urlencode',
  'querystring.stringify',
  'node:querystring.stringify',
  'qs.stringify',
])

/** Methods that set a key of such a query, and all that modify it. */
export const querySetters: ReadonlySet<string> = new Set(['append', 'set'])
export const queryChangers: ReadonlySet<string> = new Set([...querySetters, 'delete'])

/** What clients call the base of their URLs: axios, ofetch, ky, got, httpx. */
export const baseKeys = ['baseURL', 'base_url', 'baseUrl', 'prefixUrl', 'prefix_url'] as const

/** Keys of HTTP clients, which no body of Kling's has. They distinguish options from a body. */
export const optionKeys: ReadonlySet<string> = new Set([
  'method',
  'headers',
  'url',
  'hostname',
  'baseURL',
  'body',
  'json',
  'params',
  'timeout',
  'signal',
  'responseType',
  'validateStatus',
  'maxBodyLength',
  'maxContentLength',
  'httpAgent',
  'httpsAgent',
  'agent',
  'withCredentials',
  'credentials',
  'searchParams',
  'redirect',
  'dispatcher',
])

/** Headers that tell a record of headers from a body. */
export const commonHeader = /^(?:authorization|content-type|accept)$/i

/** Modules of HTTP clients, and the empty name of what needs no import. */
export const httpClients =
  /^(?:$|(?:axios|got|ky|ofetch|superagent|needle|request(?:-promise)?|node-fetch|cross-fetch|isomorphic-fetch|undici|(?:node:)?https?|requests|httpx|aiohttp|urllib3?|niquests|curl_cffi)(?:[./]|$))/

/** Clients that throw by default if the HTTP status is an error. */
export const throwingClients = /^(?:axios|got|ky|ofetch|superagent|needle|urllib|\$fetch|request-promise)/

/** The properties of a response with its HTTP status. */
export const statusNumbers: ReadonlySet<string> = new Set(['status', 'status_code', 'statusCode'])

/** The properties of a response that say whether it is a success. */
export const successFlags: ReadonlySet<string> = new Set(['ok', 'is_success'])

/** The properties and methods of a response that report or check its success. */
export const statusMembers: ReadonlySet<string> = new Set([
  'ok',
  'status',
  'status_code',
  'statusCode',
  'is_success',
  'is_error',
  'raise_for_status',
])

/** Properties of a response with which code decides whether to throw. */
export const refusalMembers: ReadonlySet<string> = new Set(['ok', 'status', 'status_code', 'is_error', 'is_success'])

/** A method of requests and httpx that throws if the HTTP status is an error. */
export const throwingMethod = 'raise_for_status'

/** The properties of a response with its body as text. */
export const bodyTexts: ReadonlySet<string> = new Set(['text', 'content'])

/** Methods that set a header to a value: of `Headers`, of an XMLHttpRequest, of Node.js, superagent and urllib. */
export const headerSetters: ReadonlySet<string> = new Set([
  ...['set', 'append', 'setRequestHeader', 'setHeader', 'header', 'add_header', 'putheader'],
])

/** Where a session of requests or httpx keeps its headers, and the method that adds to them. */
export const sessionHeaders = { property: 'headers', method: 'update' } as const
