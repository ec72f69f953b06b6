/** The parts that programs about the lifetime of tokens have in common: signing, and a query without its headers. */
export const pySign = `import time, jwt, requests

def sign(ak, sk):
    now = int(time.time())
    return jwt.encode({"iss": ak, "exp": now + 1800, "nbf": now - 5}, sk, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})

`
export const tsSign = `import jwt from 'jsonwebtoken'
const now = () => Math.floor(Date.now() / 1000)
const sign = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now() + 1800, nbf: now() - 5 }, process.env.KLING_SECRET_KEY!, { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' } })

`
export const pyGet = `requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", timeout=30, `
export const tsGet = `fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${id}\`, `
