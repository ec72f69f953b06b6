/** Code with one mistake: a number as the duration. `duration` is put where it is sent. */
export function python(duration = '5'): string {
  return `import os
import requests


def create(prompt):
    return requests.post(
        "https://api-singapore.klingai.com/v1/videos/text2video",
        headers={"Authorization": f"Bearer {os.environ['KLING_API_KEY']}"},
        json={"model_name": "kling-v2-6", "prompt": prompt, "duration": ${duration}},
        timeout=30,
    )
`
}

/** The same in a file that takes no comments. */
export const json = `{
  "url": "https://api-singapore.klingai.com/v1/videos/text2video",
  "method": "POST",
  "body": { "model_name": "kling-v2-6", "prompt": "A boat on a lake", "duration": 5 }
}
`
