/** Functions that make an HMAC, by their last name. */
export const hmacFunctions: ReadonlySet<string> = new Set([
  'createHmac',
  'HmacSHA256',
  'hmac',
  'subtle.sign',
  'importKey',
])

/** Python's module for HMACs, and its functions that make one. */
export const hmacModule = { name: 'hmac', makers: new Set(['new', 'digest']) } as const

/**
 * Functions that compute an HMAC with the key as second argument: Node's, whose first argument is the hash, and
 * crypto-js's.
 */
export const hmacWithKeySecond: ReadonlySet<string> = new Set(['createHmac', 'HmacSHA256'])
export const hmacWithHashFirst = 'createHmac'

/** Functions that decode Base64. */
export const base64Decoders: ReadonlySet<string> = new Set([
  ...['b64decode', 'urlsafe_b64decode', 'standard_b64decode'],
  'atob',
])

/** What functions that encode Base64 leave that base64url does not have: the letters `+` and `/`, or only `=`. */
export const base64Encoders: ReadonlyMap<string, 'alphabet' | 'padding'> = new Map([
  ['b64encode', 'alphabet'],
  ['standard_b64encode', 'alphabet'],
  ['btoa', 'alphabet'],
  ['urlsafe_b64encode', 'padding'],
])

/** Methods of Node's buffers and hashes that take the name of an encoding. */
export const encodingMethods: ReadonlySet<string> = new Set(['toString', 'digest'])

/** Node's names of Base64: for reading bytes, and for writing them with `+`, `/` and `=`. */
export const base64Encodings: ReadonlySet<string> = new Set(['base64', 'base64url'])
export const plainBase64Encoding = 'base64'

/** What writes bytes as hexadecimal digits, by itself or by the name of an encoding, and what reads them. */
export const hexMethods: ReadonlySet<string> = new Set(['hexdigest', 'hex'])
export const hexEncoding = 'hex'
export const hexDecoders: ReadonlySet<string> = new Set(['fromhex', 'unhexlify', 'a2b_hex'])

/** Methods that turn text into bytes or bytes into text. */
export const textConversions: ReadonlySet<string> = new Set(['decode', 'encode', 'toString'])

/** Methods that read bytes from a text: `Buffer.from`, `encode`. */
export const byteMakers: ReadonlySet<string> = new Set(['from', 'encode'])

/** Methods with which code removes characters that base64url does not have. */
export const base64Cleaners: ReadonlySet<string> = new Set([
  'replace',
  'replaceAll',
  'rstrip',
  'strip',
  'translate',
  'trimEnd',
  'split',
])

/** Methods that return the key, as bytes or trimmed. */
export const keyKeepers: ReadonlySet<string> = new Set(['encode', 'strip', 'trim', 'from'])

/** Functions that write a value as JSON text, by their last name. */
export const jsonWriters: ReadonlySet<string> = new Set(['stringify', 'dumps'])
