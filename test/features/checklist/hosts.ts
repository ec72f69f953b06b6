import type { HostFormat } from '../../../src/regions'

export const address = 'https://api-singapore.klingai.com/v1/videos/text2video'
const body = (prompt: string) => `{"model_name": "kling-v3", "mode": "pro", "prompt": "${prompt}", "duration": "5"}`
const python = (prompt: string) => [
  'import requests\n',
  'headers = {"Authorization": f"Bearer {token}"}\n',
  `requests.post("${address}", headers=headers, json=${body(prompt)})\n`,
]
const curl = (prompt: string) =>
  `curl -X POST ${address} \\\n  -H "Authorization: Bearer $TOKEN" \\\n  -d '${body(prompt)}'\n`
const fetching = (prompt: string) =>
  `return fetch("${address}", { method: "POST", headers, body: JSON.stringify(${body(prompt)}) })`

/** Texts with one request in each, by the prompt. */
export const hosts: readonly (readonly [
  what: string,
  format: HostFormat | 'json',
  text: (prompt: string) => string,
])[] = [
  [
    'a notebook',
    'notebook',
    (prompt) =>
      JSON.stringify(
        {
          cells: [
            { cell_type: 'markdown', metadata: {}, source: ['# Films'] },
            { cell_type: 'code', metadata: {}, outputs: [], source: python(prompt) },
          ],
          metadata: { kernelspec: { language: 'python' } },
          nbformat: 4,
          nbformat_minor: 5,
        },
        null,
        1,
      ),
  ],
  [
    'a page',
    'markdown',
    (prompt) => `# Films\n\n\`\`\`python\n${python(prompt).join('')}\`\`\`\n\n\`\`\`text\nno code\n\`\`\`\n`,
  ],
  ['a script', 'shell', (prompt) => `#!/bin/sh\n${curl(prompt)}`],
  [
    'an HTTP file',
    'http',
    (prompt) => `POST ${address}\nAuthorization: Bearer {{token}}\nContent-Type: application/json\n\n${body(prompt)}\n`,
  ],
  [
    'code in an n8n workflow',
    'json',
    (prompt) =>
      JSON.stringify({ nodes: [{ type: 'n8n-nodes-base.code', parameters: { jsCode: fetching(prompt) } }] }, null, 1),
  ],
  [
    'a request in an n8n workflow',
    'json',
    (prompt) =>
      JSON.stringify(
        {
          nodes: [
            { type: 'n8n-nodes-base.code', parameters: { jsCode: 'return items' } },
            {
              type: 'n8n-nodes-base.httpRequest',
              parameters: { method: 'POST', url: address, jsonBody: body(prompt) },
            },
          ],
        },
        null,
        1,
      ),
  ],
]
