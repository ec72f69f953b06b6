import { python } from '../suite/samples'

/** An image that only this machine can load. */
const image = `import requests

requests.post(
    "https://api-singapore.klingai.com/v1/videos/image2video",
    headers=headers,
    json={"model_name": "kling-v2-6", "image": "http://127.0.0.1:8080/fox.png", "prompt": "A fox", "duration": "5"},
)
`

const log = `2026-11-20 09:14:02 INFO  create task 7 of 12
2026-11-20 09:14:03 ERROR POST /v1/videos/text2video 400 {"code":1201,"message":"duration must be a string","request_id":"CjMT7Wd"}
`

/** A response that is used without a check, whose fix is long. */
const unchecked = `import requests


def film(prompt, headers):
    response = requests.post(
        "https://api-singapore.klingai.com/v1/videos/text2video",
        headers=headers,
        json={"model_name": "kling-v2-6", "prompt": prompt},
        timeout=30,
    )
    return response.json()["data"]["task_id"]
`

/** Longer than what is checked. */
const large = `{ "url": "https://api-singapore.klingai.com/v1/videos/text2video", "data": "${'x'.repeat(1_350_000)}" }\n`

/** A file without any relation to Kling. */
export const plain = 'plain.py'

/** The workspace. */
export const files = {
  'video.py': python(),
  'image.py': image,
  'unchecked.py': unchecked,
  'large.json': large,
  'server.log': log,
  [plain]: 'print("hello")\n',
  'gateway.ts':
    "import { fal } from '@fal-ai/client'\n\nawait fal.subscribe('fal-ai/kling-video/v2/master/text-to-video', { input: {} })\n",
} as const

/** The error in the log. */
export const error = '{"code":1201,"message":"duration must be a string"}'
