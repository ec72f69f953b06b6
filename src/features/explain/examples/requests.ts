import { recommendedHost } from '../../../knowledge'
import type { Example } from './example'

const origin = `https://${recommendedHost}`

export const readMessage: Example = {
  title: 'explain.example-read-message',
  python: `
def data_of(response):
    body = response.json()
    if body['code'] != 0:
        raise RuntimeError(
            f"Kling {body['code']} (HTTP {response.status_code}): {body['message']} (request {body['request_id']})"
        )
    return body['data']
`,
  typescript: `
async function dataOf(response: Response) {
  const body = await response.json()
  if (body.code !== 0) {
    throw new Error(
      'Kling ' + body.code + ' (HTTP ' + response.status + '): ' + body.message + ' (request ' + body.request_id + ')',
    )
  }
  return body.data
}
`,
  javascript: `
async function dataOf(response) {
  const body = await response.json()
  if (body.code !== 0) {
    throw new Error(
      'Kling ' + body.code + ' (HTTP ' + response.status + '): ' + body.message + ' (request ' + body.request_id + ')',
    )
  }
  return body.data
}
`,
}

export const showAnswer: Example = {
  title: 'explain.example-show-answer',
  python: `
print(response.status_code, response.url.split('?')[0])
print(response.text[:2000])
`,
  typescript: `
console.log(response.status, response.url.split('?')[0])
console.log((await response.text()).slice(0, 2000))
`,
}

export const sendJson: Example = {
  title: 'explain.example-send-json',
  python: `
response = requests.post(
    '${origin}/v1/videos/text2video',
    headers=headers,
    json={'model_name': 'kling-v2-6', 'prompt': 'A lighthouse at dusk', 'duration': '5'},  # sets Content-Type, too
    timeout=30,
)
`,
  typescript: `
const response = await fetch('${origin}/v1/videos/text2video', {
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'A lighthouse at dusk', duration: '5' }),
})
`,
}

export const createAndQuery: Example = {
  title: 'explain.example-create-and-query',
  python: `
path = '${origin}/v1/videos/text2video'
created = requests.post(path, headers=headers, json=payload, timeout=30).json()
if created['code'] != 0:
    raise RuntimeError(f"{created['code']}: {created['message']}")
task = requests.get(f"{path}/{created['data']['task_id']}", headers=headers, timeout=30).json()
`,
  typescript: `
const path = '${origin}/v1/videos/text2video'
const created = await fetch(path, {
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify(payload),
}).then((response) => response.json())
if (created.code !== 0) throw new Error(created.code + ': ' + created.message)
const task = await fetch(path + '/' + created.data.task_id, { headers }).then((response) => response.json())
`,
}

export const lookUp: Example = {
  title: 'explain.example-look-up',
  python: `
import uuid

payload['external_task_id'] = str(uuid.uuid4())  # once, before the first attempt
path = '${origin}/v1/videos/text2video'

def create():
    return requests.post(path, headers=headers, json=payload, timeout=60).json()

def create_safely():
    body = create()
    if body['code'] not in (5000, 5002):
        return body
    found = requests.get(f"{path}/{payload['external_task_id']}", headers=headers, timeout=30).json()
    return found if found['code'] == 0 else create()
`,
  typescript: `
const path = '${origin}/v1/videos/text2video'
const payloadWithId = { ...payload, external_task_id: crypto.randomUUID() } // once, before the first attempt

const create = async () => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(payloadWithId),
  })
  return response.json()
}

const createSafely = async () => {
  const body = await create()
  if (body.code !== 5000 && body.code !== 5002) return body
  const answer = await fetch(path + '/' + payloadWithId.external_task_id, { headers })
  const found = await answer.json()
  return found.code === 0 ? found : create()
}
`,
}

export const newRequest: Example = {
  title: 'explain.example-new-request',
  python: `
response = requests.post(
    '${origin}/image-to-video/kling-3.0',
    headers={'Authorization': f'Bearer {api_key}'},
    json={
        'contents': [
            {'type': 'prompt', 'text': 'The boat drifts away'},
            {'type': 'first_frame', 'url': image_url},
        ],
        'settings': {'resolution': '1080p', 'duration': 5},
    },
    timeout=30,
)
`,
  typescript: `
const response = await fetch('${origin}/image-to-video/kling-3.0', {
  method: 'POST',
  headers: { Authorization: 'Bearer ' + apiKey, 'Content-Type': 'application/json' },
  body: JSON.stringify({
    contents: [
      { type: 'prompt', text: 'The boat drifts away' },
      { type: 'first_frame', url: imageUrl },
    ],
    settings: { resolution: '1080p', duration: 5 },
  }),
})
`,
}

export const queryTasks: Example = {
  title: 'explain.example-query-tasks',
  python: `
response = requests.get(
    '${origin}/tasks',
    params={'task_ids': ','.join(task_ids)},
    headers={'Authorization': f'Bearer {api_key}'},
    timeout=30,
)
`,
  typescript: `
const query = new URLSearchParams({ task_ids: taskIds.join(',') })
const response = await fetch('${origin}/tasks?' + query, {
  headers: { Authorization: 'Bearer ' + apiKey },
})
`,
}

export const currentModel: Example = {
  title: 'explain.example-current-model',
  python: `
payload = {
    'model_name': 'kling-v2-6',
    'mode': 'pro',
    'duration': '5',
    'prompt': 'A lighthouse at dusk',
}
`,
  typescript: `
const payload = {
  model_name: 'kling-v2-6',
  mode: 'pro',
  duration: '5',
  prompt: 'A lighthouse at dusk',
}
`,
}

export const endFrame: Example = {
  title: 'explain.example-end-frame',
  python: `
payload = {
    'model_name': 'kling-v2-5-turbo',
    'mode': 'pro',
    'duration': '5',
    'image': first_frame_url,
    'image_tail': last_frame_url,
}
`,
  typescript: `
const payload = {
  model_name: 'kling-v2-5-turbo',
  mode: 'pro',
  duration: '5',
  image: firstFrameUrl,
  image_tail: lastFrameUrl,
}
`,
}

export const withSound: Example = {
  title: 'explain.example-with-sound',
  python: `
payload = {'model_name': 'kling-v2-6', 'mode': 'pro', 'sound': 'on', 'duration': '5', 'prompt': 'Waves on a beach'}
`,
  typescript: `
const payload = { model_name: 'kling-v2-6', mode: 'pro', sound: 'on', duration: '5', prompt: 'Waves on a beach' }
`,
}

export const omniDuration: Example = {
  title: 'explain.example-omni-duration',
  python: `
payload = {'model_name': 'kling-video-o1', 'duration': '5', 'aspect_ratio': '16:9', 'prompt': 'A lighthouse at dusk'}
`,
  typescript: `
const payload = { model_name: 'kling-video-o1', duration: '5', aspect_ratio: '16:9', prompt: 'A lighthouse at dusk' }
`,
}
