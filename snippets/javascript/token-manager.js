// @snippet kling-token
// @name Kling: token manager
// @description Signs Kling tokens (AK/SK) and signs a new one before the old one expires
// @choice import jwt from 'jsonwebtoken' | const jwt = require('jsonwebtoken')
// @tabstop KLING_ACCESS_KEY
// @tabstop KLING_SECRET_KEY
import jwt from 'jsonwebtoken'

/** Signs Kling tokens and keeps each until shortly before it expires. */
export class TokenManager {
  #accessKey
  #secretKey
  #lifetime
  #refreshMargin
  #now
  #token = ''
  #refreshAt = 0

  /** `lifetime` and `refreshMargin` are seconds, `now` returns milliseconds. */
  constructor(accessKey, secretKey, { lifetime = 1800, refreshMargin = 300, now = Date.now } = {}) {
    this.#accessKey = accessKey
    this.#secretKey = secretKey
    this.#lifetime = lifetime
    this.#refreshMargin = refreshMargin
    this.#now = now
  }

  /** A valid token. */
  token() {
    const now = Math.floor(this.#now() / 1000)
    if (now >= this.#refreshAt) {
      this.#token = this.#sign(now)
      this.#refreshAt = now + this.#lifetime - this.#refreshMargin
    }
    return this.#token
  }

  /** The value of the Authorization header. */
  authorization() {
    return `Bearer ${this.token()}`
  }

  /** Makes the next call sign a new token, for use after Kling refused the current one as expired (1004). */
  renew() {
    this.#refreshAt = 0
  }

  #sign(now) {
    if (!this.#accessKey || !this.#secretKey) throw new Error('The Kling access key or secret key is not set')
    const claims = { iss: this.#accessKey, exp: now + this.#lifetime, nbf: now - 5 }
    return jwt.sign(claims, this.#secretKey, { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' }, noTimestamp: true })
  }
}

// @usage
export const tokens = new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY)

/** Call it for each request: the token in a stored header expires. */
export const klingHeaders = () => ({ Authorization: tokens.authorization() })
