/** Code with one mistake, a number as the duration; any other finding in it is a mistake of Klint's. */
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

/** The same in a file that takes no comments. */
export const json = `{
  "url": "https://api-singapore.klingai.com/v1/videos/text2video",
  "method": "POST",
  "body": { "model_name": "kling-v2-6", "prompt": "A boat on a lake", "duration": 5 }
}
`

/** A request whose duration stands in another file. */
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
