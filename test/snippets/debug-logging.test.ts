import assert from 'node:assert/strict'
import { testCredentials } from '../fake-api'
import { describeSnippets } from './suite'

const { accessKey, secretKey, apiKey } = testCredentials
const image = 'iVBORw0KGgo'.repeat(40)

describeSnippets('Debug logging', ({ start, run }) => {
  it('logs requests and responses without their secrets', async () => {
    const fake = await start()
    const url = `${fake.url}/v1/videos/image2video`
    const { value: log = '' } = await run('log', {
      calls: [
        { method: 'POST', url, body: { image, prompt: 'a boat', secret_key: secretKey } },
        { method: 'GET', url: `${url}/task-1?signature=signature-of-a-file` },
        { method: 'GET', url, headers: { Authorization: `Bearer ${apiKey}` } },
        { method: 'GET', url, headers: { Authorization: accessKey } },
      ],
    })
    const signed = fake.requests.map(({ authorization = '' }) => authorization.replace('Bearer ', ''))
    for (const secret of [...signed, accessKey, secretKey, apiKey, 'signature-of-', image.slice(0, 100)]) {
      assert.ok(secret.length > 0 && !log.includes(secret), `${secret} is in the log:\n${log}`)
    }
    const useful = ['POST', 'GET', '/v1/videos/image2video/task-1', 'a boat', 'SUCCEED', '200', '401', 'results.example/task-1']
    for (const shown of useful) {
      assert.ok(log.includes(shown), `${shown} is not in the log:\n${log}`)
    }
  })

  it('redacts keys and tokens in any form, and nothing else', async () => {
    await start()
    const secrets = [
      `KLING_SECRET_KEY=${secretKey}`,
      `{'secretKey': '${secretKey}'}`,
      `{"ak":"${accessKey}","sk":"${secretKey}"}`,
      `{"mySecretKey": "with \\" quote ${secretKey}"}`,
      `authorization: Bearer ${secretKey}`,
      `{"url":"https://results.example/a.mp4?Expires=1\\u0026Signature=${secretKey}"}`,
      `the key ${apiKey} is invalid`,
    ]
    const harmless = ['{"task_id": "123", "risk": 5, "total_tokens": 7}', 'miss: 1, mask: 2', 'POST /v1/videos -> 429 code 1302']
    const { value = [] } = await run('redact', { texts: [...secrets, ...harmless] })
    for (const text of value.slice(0, secrets.length)) {
      assert.ok(![accessKey, secretKey, apiKey].some((secret) => text.includes(secret)), text)
      assert.match(text, /\[redacted\]/)
    }
    assert.deepEqual(value.slice(secrets.length), harmless)
  })
})
