import { table } from '../table'

table(
  'wrong-task-status',
  'python',
  [
    [
      'videos of an image task',
      `import requests
def result(task_id, headers):
    body = requests.get(f"https://api-singapore.klingai.com/v1/images/generations/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    data = body["data"]
    return data["task_result"]["videos"][0]["url"] if data["task_status"] == "succeed" else None
`,
      '7 warning likely: The response has no `data.task_result.videos`. | Read `data.task_result.images` (review): "videos" → "images"',
    ],
    [
      'images of an image task',
      `import requests
def result(task_id, headers):
    body = requests.get(f"https://api-singapore.klingai.com/v1/images/generations/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    data = body["data"]
    return data["task_result"]["images"][0]["url"] if data["task_status"] == "succeed" else None
`,
    ],
    [
      'images of a video task, by get',
      `import requests
def result(task_id, headers):
    body = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    return body["data"].get("task_result", {}).get("images", [])
`,
      '6 warning likely: The response has no `data.task_result.images`. | Read `data.task_result.videos` (review): "images" → "videos"',
    ],
    [
      'either list',
      `import requests
def result(task_id, headers):
    body = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    result = body["data"].get("task_result", {})
    return result.get("videos") or result.get("images") or []
`,
    ],
    [
      'any task',
      `import requests
def result(path, task_id, headers):
    body = requests.get(f"https://api-singapore.klingai.com/v1/{path}/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    return body["data"]["task_result"]["videos"][0]["url"]
`,
    ],
    [
      'one of two tasks',
      `import requests
def result(kind, task_id, headers):
    path = "videos/text2video" if kind == "video" else "images/generations"
    body = requests.get(f"https://api-singapore.klingai.com/v1/{path}/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    return body["data"]["task_result"]["videos"][0]["url"]
`,
    ],
    [
      'audios of a task that makes them',
      `import requests
def result(task_id, headers):
    body = requests.get(f"https://api-singapore.klingai.com/v1/audio/text-to-audio/{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    return body["data"]["task_result"]["videos"][0]["url"]
`,
    ],
  ],
  'lists of results',
)
table(
  'wrong-task-status',
  'typescript',
  [
    [
      'videos of an image task',
      `export async function result(id: string, headers: Record<string, string>) {
  const response = await fetch(\`https://api-singapore.klingai.com/v1/images/generations/\${id}\`, { headers })
  const { code, message, data } = await response.json()
  if (code !== 0) throw new Error(message)
  return data.task_result?.videos?.[0]?.url
}
`,
      '5 warning likely: The response has no `data.task_result.videos`. | Read `data.task_result.images` (review): videos → images',
    ],
    [
      'either list, by what is there',
      `export async function result(id: string, headers: Record<string, string>) {
  const response = await fetch(\`https://api-singapore.klingai.com/v1/images/generations/\${id}\`, { headers })
  const { code, message, data } = await response.json()
  if (code !== 0) throw new Error(message)
  if (data.task_result.videos) return data.task_result.videos[0].url
  return data.task_result.images[0].url
}
`,
    ],
  ],
  'lists of results',
)
table(
  'wrong-task-status',
  'javascript',
  [
    [
      'images of a video task, taken apart',
      `export async function result(id, headers) {
  const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/image2video/\${id}\`, { headers })
  const { code, message, data } = await response.json()
  if (code !== 0) throw new Error(message)
  const { images } = data.task_result
  return images[0].url
}
`,
      '5 warning likely: The response has no `data.task_result.images`.',
    ],
    [
      'a helper for both kinds',
      `async function query(path, id, headers) {
  const response = await fetch(\`https://api-singapore.klingai.com/v1/\${path}/\${id}\`, { headers })
  const { code, message, data } = await response.json()
  if (code !== 0) throw new Error(message)
  return data.task_result
}
export const image = async (id, headers) => (await query('images/generations', id, headers)).images[0].url
export const video = async (id, headers) => (await query('videos/text2video', id, headers)).videos[0].url
export const wrong = async (id, headers) => (await query('videos/text2video', id, headers)).images[0].url
`,
      '9 warning likely: The response has no `data.task_result.images`. | Read `data.task_result.videos` (review): images → videos',
    ],
  ],
  'lists of results',
)
