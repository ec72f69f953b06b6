import { table } from '../table'

table(
  'retired-model',
  'python',
  [
    [
      'a model that another endpoint has',
      `import requests
def create(path, prompt):
    return requests.post("https://api-singapore.klingai.com" + path, headers=H, json={"model_name": "kling-v1-6", "prompt": prompt, "duration": "5"}, timeout=30).json()
`,
    ],
    [
      'a path that is not documented, and such a model',
      `import requests
def create(prompt):
    return requests.post("https://api-singapore.klingai.com/v1/videos/brand-new-thing", headers=H, json={"model_name": "kling-v1-6", "prompt": prompt, "duration": "5"}, timeout=30).json()
`,
    ],
    [
      'a model that no endpoint has',
      `import requests
def create(path, prompt):
    return requests.post("https://api-singapore.klingai.com" + path, headers=H, json={"model_name": "kling-v1", "prompt": prompt, "duration": "5"}, timeout=30).json()
`,
      '3 warning certain: `kling-v1` is retired since 2026-09-20.',
    ],
    [
      'a current model',
      `import requests
def create(path, prompt):
    return requests.post("https://api-singapore.klingai.com" + path, headers=H, json={"model_name": "kling-v2-6", "prompt": prompt, "duration": "5"}, timeout=30).json()
`,
    ],
  ],
  'unknown paths',
)
table(
  'retired-model',
  'typescript',
  [
    [
      'a model that no endpoint has',
      `export const create = (path: string, prompt: string) =>
  fetch(\`https://api-singapore.klingai.com\${path}\`, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-master', prompt, duration: '5' }) })
`,
      '2 warning certain: `kling-v2-master` is retired since 2026-09-15.',
    ],
  ],
  'unknown paths',
)
table(
  'retired-model',
  'javascript',
  [
    [
      'one of two models',
      `export const create = (path, prompt, old) =>
  fetch(\`https://api-singapore.klingai.com\${path}\`, { method: 'POST', headers, body: JSON.stringify({ model_name: old ? 'kling-v2-master' : 'kling-v3', prompt }) })
`,
      '2 info possible: `kling-v2-master` is retired since 2026-09-15.',
    ],
    [
      'an unknown address',
      `export const create = (url, prompt) =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-master', prompt }) })
`,
    ],
    [
      'a gateway',
      `export const create = (path, prompt) =>
  fetch('https://api.piapi.ai' + path, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-master', prompt }) })
`,
    ],
  ],
  'unknown paths',
)
