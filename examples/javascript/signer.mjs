import { createHmac } from 'node:crypto'

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token for the Kling API without a JWT library. */
export function klingToken(accessKey = process.env.KLING_ACCESS_KEY, secretKey = process.env.KLING_SECRET_KEY) {
  const now = Math.floor(Date.now() / 1000)
  const header = encode({ alg: 'HS256' })
  const payload = encode({ iss: accessKey, exp: now + 1800, nbf: now - 5 })
  const signature = createHmac('sha256', secretKey).update(`${header}.${payload}`).digest('base64url')
  return `${header}.${payload}.${signature}`
}
