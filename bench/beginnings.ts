/** The start of each shape: a request to the official API, or code that signs a token. */

export const url = 'https://api-singapore.klingai.com/v1/videos/text2video'

export const typescriptRequest = `async function send(prompt: string): Promise<any> {
  const response = await fetch('${url}', {
    method: 'POST',
    headers: { Authorization: \`Bearer \${process.env.KLING_API_KEY}\` },
    body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: 5 }),
  })
  return response.json()
}`

export const pythonRequest = `import os
import sys
import requests

def send(prompt):
    response = requests.post(
        "${url}",
        headers={"Authorization": f"Bearer {os.environ['KLING_API_KEY']}"},
        json={"model_name": "kling-v2-6", "prompt": prompt, "duration": 5},
    )
    return response.json()
`

export const typescriptToken = "import jwt from 'jsonwebtoken'\n"

export const pythonToken = 'import os\nimport time\nimport jwt\n'
