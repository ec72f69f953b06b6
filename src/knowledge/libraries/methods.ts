/** Methods whose result is a string whatever they are called on. */
export const textMakers: ReadonlySet<string> = new Set([
  'toString',
  'toFixed',
  'toPrecision',
  'toLocaleString',
  'toISOString',
  'isoformat',
  'strftime',
  'hexdigest',
  'join',
  'padStart',
  'padEnd',
  'toLowerCase',
  'toUpperCase',
  'lower',
  'upper',
  'title',
  'capitalize',
  'zfill',
  'replace',
  'replaceAll',
  'substring',
  'substr',
])

/** Methods that return (nearly) the same string. */
export const textKeepers: ReadonlySet<string> = new Set([
  'trim',
  'strip',
  'lstrip',
  'rstrip',
  'trimEnd',
  'trimStart',
  'encode',
  'decode',
  'removesuffix',
])

/** Methods of a text that take a regular expression and what replaces its match. */
export const textReplacers: ReadonlySet<string> = new Set(['replace', 'replaceAll'])

/** Methods whose result is a number. */
export const numberMakers: ReadonlySet<string> = new Set([
  'getTime',
  'valueOf',
  'indexOf',
  'find_index',
  'timestamp',
  'total_seconds',
  'count',
  'findIndex',
])

/** Methods that return a copy or a plain form of the object. */
export const copiers: ReadonlySet<string> = new Set([
  'copy',
  'model_dump',
  'dict',
  'to_dict',
  'toObject',
  'toJSON',
  'asdict',
  '_asdict',
  'model_copy',
  'unwrap',
  'valueOf',
])

/** Methods that add to a list. */
export const listGrowers: ReadonlySet<string> = new Set([
  'add',
  'append',
  'extend',
  'insert',
  'push',
  'unshift',
  'splice',
  'update',
])

/** Methods that change the letters of a text. */
export const letterChanges: ReadonlySet<string> = new Set(['upper', 'lower', 'toUpperCase', 'toLowerCase'])

/** Functions and methods whose result contains their arguments. */
export const carriers: ReadonlySet<string> = new Set([
  'str',
  'String',
  'repr',
  'stringify',
  'dumps',
  'dict',
  'assign',
  'from',
  'encode',
  'decode',
  'btoa',
  'b64encode',
  'urlsafe_b64encode',
  'format',
  'strip',
  'trim',
  'toString',
  'join',
  'copy',
  'items',
  'entries',
  'values',
  'concat',
  'bytes',
  'list',
  'inspect',
  'pformat',
])

/** Carriers that share their name with functions that sign, which do not reveal their key. */
export const signerNames: ReadonlySet<string> = new Set([
  'encode',
  'decode',
  'from',
  'dumps',
  'format',
  'bytes',
  'dict',
])

/** Modules whose carriers carry: the languages' own, and encoders that take no key. Globals have no module. */
export const carrierModules =
  /^(?:(?:node:)?(?:buffer|util|querystring)|base64|binascii|codecs|json|orjson|ujson|simplejson|pprint|urllib\.parse|js-base64|base64url|base-64|)$/

/** Methods that return a part of a text; `take` and `truncate` are library helpers. */
const slicers = ['slice', 'substring', 'substr', 'charAt', 'at'] as const
export const textSlicers: ReadonlySet<string> = new Set(slicers)
export const textCutters: ReadonlySet<string> = new Set([...slicers, 'take', 'truncate'])

/** Names of functions that take the secret out of what they are given. */
export const maskerName = /mask|redact|hide|sanit|obfus|censor|hash|digest|fingerprint/i

/** Functions that accept any value in place of a text. */
export const anyValueTakers: ReadonlySet<string> = new Set([
  'format',
  'str',
  'String',
  'repr',
  'stringify',
  'dumps',
  'dict',
  'inspect',
  'pformat',
])

/** Functions that create a set from a list. */
export const setMakers: ReadonlySet<string> = new Set(['Set', 'set', 'frozenset'])

/** Method names that objects of libraries have too, so a lone local method of that name proves nothing. */
export const commonMethodNames: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'request',
  'send',
  'update',
  'delete',
  'close',
  'run',
  'call',
  'create',
  'fetch',
  'sign',
  'encode',
])

/** The result of a method of a response: its body, itself, an item of it, or the result of a callback. */
export type AnswerMethod =
  | { readonly kind: 'body' }
  | { readonly kind: 'same'; readonly letters: 'lower' | 'upper' | null }
  | { readonly kind: 'item' }
  | { readonly kind: 'then'; readonly alsoObject: boolean }

const same: AnswerMethod = { kind: 'same', letters: null }

/** Methods of responses, promises, texts and lists, by their result for a response. */
export const answerMethods: Readonly<Record<string, AnswerMethod>> = {
  json: { kind: 'body' },
  lower: { kind: 'same', letters: 'lower' },
  toLowerCase: { kind: 'same', letters: 'lower' },
  casefold: { kind: 'same', letters: 'lower' },
  upper: { kind: 'same', letters: 'upper' },
  toUpperCase: { kind: 'same', letters: 'upper' },
  text: same,
  read: same,
  decode: same,
  clone: same,
  strip: same,
  trim: same,
  toString: same,
  copy: same,
  finally: same,
  at: { kind: 'item' },
  pop: { kind: 'item' },
  shift: { kind: 'item' },
  find: { kind: 'item' },
  findLast: { kind: 'item' },
  filter: same,
  then: { kind: 'then', alsoObject: false },
  catch: { kind: 'then', alsoObject: true },
}

/** Methods of a list that call a function with each item. */
export const itemVisitors: ReadonlySet<string> = new Set([
  ...['map', 'flatMap', 'filter', 'find', 'findLast', 'some', 'every', 'forEach'],
])

/** Methods and functions that read part of a response, test it, or return its body. */
export const partReaders: ReadonlySet<string> = new Set([
  ...['get', 'json', 'find', 'filter', 'map', 'forEach', 'some', 'at', 'pop', 'then', 'catch', 'raise_for_status'],
  ...['isinstance', 'bool', 'len', 'Boolean', 'isArray', 'parse', 'loads', 'get_json', 'close', 'has', 'read', 'lower'],
])

/** What fails a promise from inside. */
export const rejecting: ReadonlySet<string> = new Set(['reject'])
