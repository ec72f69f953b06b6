/** Code with one mistake, a number as the duration. Any other finding in it is a bug of Klint. */
export function python(duration = '5'): string {
  return `import os
import requests


def create(prompt):
    response = requests.post(
        "https://api-singapore.klingai.com/v1/videos/text2video",
        headers={"Authorization": f"Bearer {os.environ['KLING_API_KEY']}"},
        json={"model_name": "kling-v2-6", "prompt": prompt, "duration": ${duration}},
        timeout=30,
    )
    body = response.json()
    if body["code"] != 0:
        raise RuntimeError(f"{body['code']}: {body['message']}")
    return body["data"]["task_id"]
`
}

/** The same in a file format without comments. */
export const json = `{
  "url": "https://api-singapore.klingai.com/v1/videos/text2video",
  "method": "POST",
  "body": { "model_name": "kling-v2-6", "prompt": "A boat on a lake", "duration": 5 }
}
`

/** A request whose duration is in another file. */
export const linkedClient = `import requests
from settings import SECONDS


def film(prompt, headers):
    return requests.post(
        "https://api-singapore.klingai.com/v1/videos/text2video",
        headers=headers,
        json={"model_name": "kling-v2-6", "prompt": prompt, "duration": SECONDS},
        timeout=30,
    )
`
