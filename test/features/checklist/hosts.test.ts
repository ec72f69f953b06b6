import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { readFile } from '../../../src/features/checklist'
import type { HostFormat } from '../../../src/regions'

const address = 'https://api-singapore.klingai.com/v1/videos/text2video'
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

const hosts: readonly (readonly [what: string, format: HostFormat | 'json', text: (prompt: string) => string])[] = [
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

describe('the requests in host texts', () => {
  for (const [what, format, write] of hosts) {
    const text = write('A boat at dawn')
    const read = (version: string) => readFile('films', openDocument(format).check(version))
    const lineOf = (part: string, version: string) => version.split('\n').findIndex((line) => line.includes(part)) + 1

    it(`are found once in ${what}`, () => {
      const { requests } = read(text)
      assert.equal(requests.length, 1)
      const [request] = requests
      assert.ok(request?.isBodySeen && request.isModelSeen)
      assert.deepEqual(
        request.prompts.map(({ text: said, place }) => [said, place.path, place.line]),
        [['A boat at dawn', 'films', lineOf('A boat at dawn', text)]],
      )
    })

    it(`classify a finding in ${what} as one about the prompt`, () => {
      const wrong = text.replace(/\\*"A boat at dawn\\*"/, '12345')
      assert.deepEqual(
        read(wrong).findings.map(({ question, place }) => [question, place.line]),
        [['prompt', lineOf('12345', wrong)]],
      )
    })

    it(`are not found in ${what} that calls another service`, () => {
      assert.deepEqual(read(text.replaceAll('api-singapore.klingai.com', 'video.example.com')).requests, [])
    })
  }

  it('are not found in a page without code or in damaged notebooks', () => {
    for (const [text, format] of [
      [`# Kling\n\nPOST ${address}\n`, 'markdown'],
      ['{"cells": [', 'notebook'],
    ] as const)
      assert.deepEqual(readFile('films', openDocument(format).check(text)).requests, [])
  })
})
