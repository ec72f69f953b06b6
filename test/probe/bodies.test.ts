import assert from 'node:assert/strict'
import { readBeginning } from '../../src/probe/bodies'
import { runProbes, realSurroundings } from '../../src/probe'

/** A response that continues as long as it is read; `sent` counts its bytes. */
function endless(piece: string): {
  readonly response: Response
  readonly sent: () => number
  readonly isOver: () => boolean
} {
  let sent = 0
  let over = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const bytes = new TextEncoder().encode(piece)
      sent += bytes.length
      controller.enqueue(bytes)
    },
    cancel() {
      over = true
    },
  })
  return { response: new Response(body), sent: () => sent, isOver: () => over }
}

describe('an endless response', () => {
  it('is cut off at the limit, and its server notices', async () => {
    const { response, isOver } = endless('abc')
    assert.equal((await readBeginning(response, 100)).length, 100)
    assert.ok(isOver())
  })

  it('is cut off as soon as enough was read', async () => {
    const { response, sent } = endless('abc')
    assert.equal((await readBeginning(response, 100, (bytes) => bytes.length >= 7)).length, 9)
    assert.ok(sent() < 20)
  })

  it('is read completely if it is short', async () => {
    assert.equal((await readBeginning(new Response('abc'), 100)).length, 3)
    assert.equal((await readBeginning(new Response(null), 100)).length, 0)
    assert.equal((await readBeginning(new Response('abc'), 3)).length, 3)
  })

  it('does not count as a response of the API, and is not kept', async () => {
    const { response, sent } = endless(' '.repeat(65_536))
    const { authentication } = await runProbes(
      {
        origin: 'https://api.test',
        credentials: { apiKey: 'api-key-kling-x' },
        images: [],
        signal: new AbortController().signal,
      },
      { ...realSurroundings, fetch: () => Promise.resolve(response) },
    )
    assert.deepEqual(
      authentication.map(({ outcome }) => outcome.kind === 'answer' && [outcome.code, outcome.message]),
      [[null, '']],
    )
    assert.ok(sent() < 2_000_000)
  })
})

describe('a credential that a server repeats', () => {
  const secret = 'k3y/+"q~'
  for (const [form, text] of Object.entries({
    'as it is': secret,
    'in a URL': encodeURIComponent(secret),
    'in JSON': JSON.stringify({ secret }),
    'in Base64': Buffer.from(secret).toString('base64'),
    'in base64url': Buffer.from(secret).toString('base64url'),
    'in hexadecimal': Buffer.from(secret).toString('hex'),
    'in capital hexadecimal': Buffer.from(secret).toString('hex').toUpperCase(),
  })) {
    it(`is removed ${form}, however short`, async () => {
      const { authentication } = await runProbes(
        {
          origin: 'https://api.test',
          credentials: { accessKey: 'abc', secretKey: secret },
          images: [],
          signal: new AbortController().signal,
        },
        {
          ...realSurroundings,
          fetch: () => Promise.resolve(Response.json({ code: 1002, message: `wrong: <${text}>` })),
        },
      )
      assert.match(JSON.stringify(authentication), /wrong: <.*\[removed\]/)
      assert.ok(!JSON.stringify(authentication).includes(text))
    })
  }
})
