import { table } from '../table'

table(
  'int-duration',
  'typescript',
  [
    [
      'the key first',
      `const base = 'https://api-singapore.klingai.com'
const api = (key: string) => (path: string, body: object) =>
  fetch(base + path, { method: 'POST', headers: { Authorization: \`Bearer \${key}\`, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
export const create = (prompt: string) => api(process.env.KLING_API_KEY!)('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
`,
      '4 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'the key first, in a variable',
      `const base = 'https://api-singapore.klingai.com'
const api = (key: string) => (path: string, body: object) =>
  fetch(base + path, { method: 'POST', headers: { Authorization: \`Bearer \${key}\`, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
const post = api(process.env.KLING_API_KEY!)
export const create = (prompt: string) => post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
`,
      '5 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
  ],
  'functions that functions return',
)
table(
  'int-duration',
  'javascript',
  [
    [
      'the path first',
      `const base = 'https://api-singapore.klingai.com'
const api = (path) => (body) =>
  fetch(base + path, { method: 'POST', headers: { Authorization: \`Bearer \${key}\`, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
const text = api('/v1/videos/text2video')
const image = api('/v1/images/generations')
export const a = (prompt) => text({ model_name: 'kling-v2-6', prompt, duration: 7 })
export const b = (prompt) => image({ model_name: 'kling-v2', prompt, n: '1' })
`,
      '6 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'the path first, called at once',
      `const base = 'https://api-singapore.klingai.com'
const api = (path) => (body) =>
  fetch(base + path, { method: 'POST', headers: { Authorization: \`Bearer \${key}\`, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
export const a = (prompt) => api('/v1/videos/text2video')({ model_name: 'kling-v2-6', prompt, duration: 7 })
export const b = (prompt) => api('/v1/images/generations')({ model_name: 'kling-v2', prompt, n: '1' })
`,
      '4 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'the host first, of two',
      `const client = (base) => async (path, body) => {
  const response = await fetch(\`\${base}\${path}\`, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}
const kling = client('https://api-singapore.klingai.com')
const other = client('https://api.example.com')
export const a = async (prompt) => kling('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
export const b = async (prompt) => other('/v1/videos/text2video', { model_name: 'x', prompt, duration: 7 })
`,
      '7 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'the host, the method, the rest',
      `const client = (base) => (method) => (path, body) => fetch(base + path, { method, headers, body: JSON.stringify(body) })
const kling = client('https://api-singapore.klingai.com')
const post = kling('POST')
export const a = (prompt) => post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
`,
      '4 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'the key of an object',
      `const makeClient = (key) => ({
  post: (path, body) => fetch('https://api-singapore.klingai.com' + path, { method: 'POST', headers: { Authorization: \`Bearer \${key}\` }, body: JSON.stringify(body) }),
})
const client = makeClient(process.env.KLING_API_KEY)
export const a = (prompt) => client.post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
`,
      '5 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'the hosts of two objects',
      `const makeClient = (base) => ({
  post: (path, body) => fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) }),
})
const kling = makeClient('https://api-singapore.klingai.com')
const other = makeClient('https://api.example.com')
export const a = (prompt) => kling.post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
export const b = (prompt) => other.post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
`,
      '6 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'one of two hosts',
      `const client = (base) => (path, body) => fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
const post = process.env.OTHER ? client('https://api.example.com') : client('https://api-singapore.klingai.com')
export const a = (prompt) => post('/v1/videos/text2video', { model_name: 'kling-v2-6', prompt, duration: 7 })
`,
      '3 warning likely: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → \'7\'',
    ],
    [
      'any arguments',
      `const once = (fn) => (...args) => fn(...args)
const create = once(async (prompt, duration) => {
  const response = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration }) })
  return response.json()
})
export const a = (prompt) => create(prompt, 7)
`,
    ],
  ],
  'functions that functions return',
)
table(
  'int-duration',
  'python',
  [
    [
      'the key first, in a variable',
      `import requests
BASE = "https://api-singapore.klingai.com"
def make_client(key):
    def post(path, body):
        return requests.post(BASE + path, headers={"Authorization": f"Bearer {key}"}, json=body, timeout=30).json()
    return post
post = make_client(KEY)
def create(prompt):
    return post("/v1/videos/text2video", {"model_name": "kling-v2-6", "prompt": prompt, "duration": 7})
`,
      '9 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
    ],
    [
      'the key first',
      `import requests
BASE = "https://api-singapore.klingai.com"
def make_client(key):
    def post(path, body):
        return requests.post(BASE + path, headers={"Authorization": f"Bearer {key}"}, json=body, timeout=30).json()
    return post
def create(prompt):
    return make_client(KEY)("/v1/videos/text2video", {"model_name": "kling-v2-6", "prompt": prompt, "duration": 7})
`,
      '8 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
    ],
    [
      'the path first',
      `import requests
BASE = "https://api-singapore.klingai.com"
def endpoint(path):
    def call(**body):
        return requests.post(BASE + path, headers=H, json=body, timeout=30).json()
    return call
text2video = endpoint("/v1/videos/text2video")
images = endpoint("/v1/images/generations")
def create(prompt):
    return text2video(model_name="kling-v2-6", prompt=prompt, duration=7)
def image(prompt):
    return images(model_name="kling-v2", prompt=prompt, n="1")
`,
      '10 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
    ],
    [
      'lambdas',
      `import requests
endpoint = lambda path: lambda body: requests.post("https://api-singapore.klingai.com" + path, headers=H, json=body, timeout=30).json()
create = endpoint("/v1/videos/text2video")
create({"model_name": "kling-v2-6", "prompt": "a", "duration": 7})
`,
      '4 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
    ],
    [
      'the host first, of two',
      `import requests
def make_client(base):
    def post(path, body):
        return requests.post(base + path, headers=H, json=body, timeout=30).json()
    return post
kling = make_client("https://api-singapore.klingai.com")
other = make_client("https://api.example.com")
def a(prompt):
    return kling("/v1/videos/text2video", {"model_name": "kling-v2-6", "prompt": prompt, "duration": 7})
def b(prompt):
    return other("/v1/videos/text2video", {"model_name": "x", "prompt": prompt, "duration": 7})
`,
      '9 warning certain: `duration` must be a string: send "7", not 7. | Quote the number (safe): 7 → "7"',
    ],
  ],
  'functions that functions return',
)
