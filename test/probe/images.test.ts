import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { imageUrls, readFile, runChecklist, type Answer } from '../../src/features/checklist'
import { runProbes, realSurroundings, type Surroundings } from '../../src/probe'
import { jpeg, png } from './pictures'
import { imageHost, serveFiles, silentNetwork, type FileServer } from './support'
import { prose } from '../../src/text/prose'
import { english } from '../said'

const hints = { online: prose`Say so.`, credentials: prose`Give keys.` }
const big = 11 * 1024 * 1024

const files: Readonly<Record<string, { body: Buffer | string; type?: string; size?: number }>> = {
  '/right.png': { body: png(1280, 720), type: 'image/png' },
  '/right.jpg': { body: jpeg(720, 1280, [60_000, 60_000]), type: 'image/jpeg' },
  '/untyped': { body: png(512, 512) },
  '/small.png': { body: png(299, 512), type: 'image/png' },
  '/long.png': { body: png(1300, 500), type: 'image/png' },
  '/big.png': { body: png(1280, 720), type: 'image/png', size: big },
  '/picture.webp': { body: 'RIFF0000WEBP', type: 'image/webp' },
  '/page': { body: '<!doctype html><title>Log in</title>', type: 'text/html' },
}

const code = (url: string, generation: 'legacy' | 'new' = 'legacy') =>
  generation === 'legacy'
    ? `import requests\nrequests.post("https://api-singapore.klingai.com/v1/videos/image2video",\n  json={"model_name": "kling-v3", "prompt": "a boat",\n    "image": "${url}"})\n`
    : `import requests\nrequests.post("https://api-singapore.klingai.com/image-to-video/kling-3.0",\n  json={"contents": [{"type": "prompt", "text": "a boat"}, {"type": "first_frame",\n    "url": "${url}"}]})\n`

describe('the question of images', () => {
  let server: FileServer
  let ranges = true
  before(async () => {
    server = await serveFiles((path, _request, response) => {
      const { body, type, size } = files[path.replace(/\?.*/, '')] ?? {}
      if (path === '/moved') return void response.writeHead(302, { location: '/right.png' }).end()
      if (path === '/inside') return void response.writeHead(302, { location: 'http://192.168.1.7/a.png' }).end()
      if (path === '/round') return void response.writeHead(302, { location: '/round' }).end()
      if (path === '/forbidden') return void response.writeHead(403).end()
      if (path === '/broken') return void response.destroy()
      if (body === undefined) return void response.writeHead(404).end()
      const length = size ?? body.length
      const headers = ranges
        ? { 'content-range': `bytes 0-${body.length - 1}/${length}` }
        : { 'content-length': String(length) }
      response.writeHead(ranges ? 206 : 200, { ...headers, ...(type ? { 'content-type': type } : {}) })
      response.write(body)
      if (ranges || length === body.length) response.end()
    })
  })
  after(() => server.close())

  async function ask(
    url: string,
    options: { generation?: 'legacy' | 'new'; signal?: AbortSignal } & Partial<Surroundings> = {},
  ): Promise<Answer> {
    const { generation, signal = new AbortController().signal, ...surroundings } = options
    const read = [readFile('client.py', openDocument('python').check(code(url, generation)))]
    const run = { origin: 'https://api.test', credentials: {}, images: imageUrls(read), signal }
    const probes = await runProbes(run, { ...realSurroundings, fetchPublic: server.fetch, ...surroundings })
    return runChecklist(read, probes, hints, english).answers.find(({ question }) => question === 'images')!
  }

  for (const [path, words] of [
    ['/right.png', /png, 1280 × 720 pixels/],
    ['/right.jpg', /jpg, 720 × 1280 pixels, 0\.11 MB/],
    ['/untyped', /png, 512 × 512 pixels/],
    ['/moved', /1280 × 720/],
  ] as const) {
    it(`is answered yes for ${path}`, async () => {
      const { verdict, problems, statements } = await ask(`https://${imageHost}${path}`)
      assert.deepEqual([verdict, problems], ['yes', []])
      assert.match(statements.join(), words)
    })
  }

  for (const [path, words, otherwise = 'no'] of [
    ['/small.png', /299 × 512 pixels, and each side needs 300/],
    ['/long.png', /ratio of 2\.60, and 0\.4 to 2\.5 is allowed/],
    ['/big.png', /has 11 MB, and 10 MB are allowed/],
    ['/picture.webp', /format is webp, and jpg, jpeg and png are allowed/],
    ['/page', /is not a picture \(`text\/html`\)/],
    ['/missing.png', /refused with HTTP 404/],
    ['/forbidden', /refused with HTTP 403/],
    ['/inside', /a private network/],
    ['/round', /from one address to the next/],
    ['/broken', /could not be loaded/, 'doubtful'],
  ] as const) {
    it(`is answered ${otherwise} for ${path}, and points at the line`, async () => {
      const { verdict, problems } = await ask(`https://${imageHost}${path}`)
      assert.equal(verdict, otherwise)
      assert.match(problems[0]!.error, words)
      assert.deepEqual(
        problems[0]!.places.map(({ path: file, line }) => [file, line]),
        [['client.py', 4]],
      )
      assert.ok(problems[0]!.repairs.every((repair) => repair !== ''))
    })
  }

  it('accepts larger files for endpoints with the model in the path', async () => {
    assert.equal((await ask(`https://${imageHost}/big.png`, { generation: 'new' })).verdict, 'yes')
  })

  it('loads only the header of a file, even from a server without ranges', async () => {
    ranges = false
    try {
      const { problems } = await ask(`https://${imageHost}/big.png`)
      assert.match(problems[0]!.error, /11 MB/)
    } finally {
      ranges = true
    }
    assert.equal(server.requests.at(-1), 'GET /big.png bytes=0-262143')
  })

  for (const [url, what] of [
    ['http://localhost:3000/a.png', 'this machine'],
    ['http://127.1/a.png', 'this machine'],
    ['http://2130706433/a.png', 'this machine'],
    ['http://user@127.0.0.1/a.png', 'this machine'],
    ['http://10.0.0.8/a.png', 'a private network'],
    ['http://[fd00::1]/a.png', 'a private network'],
    ['http://[::ffff:10.0.0.8]/a.png', 'a private network'],
    ['http://169.254.169.254/latest', 'a private network'],
    ['http://nas.local/a.png', 'a private name'],
  ] as const) {
    it(`reports ${url} without fetching it`, async () => {
      const calls: string[] = []
      const { verdict, problems } = await ask(url, {
        fetchPublic: (address) => {
          calls.push(address)
          return Promise.reject(new Error())
        },
      })
      assert.deepEqual([verdict, calls], ['no', []])
      // A rule may have reported it already.
      assert.ok(problems.some(({ error }) => error.includes(what) || error.includes('unreachable-url')))
    })
  }

  it('does not fetch URLs of examples', async () => {
    const { verdict, problems } = await ask('https://cdn.example.com/a.png', {
      fetchPublic: () => Promise.reject(new Error('called')),
    })
    assert.deepEqual([verdict, problems.map(({ level }) => level)], ['unanswered', ['info']])
  })

  it('gives up on a server that does not answer', async () => {
    const { verdict, problems } = await ask(`https://${imageHost}/right.png`, {
      fetchPublic: silentNetwork,
      timeout: () => AbortSignal.abort(),
    })
    assert.equal(verdict, 'doubtful')
    assert.match(problems[0]!.error, /in time/)
  })

  it('ends when it is canceled', async () => {
    const { verdict, needs } = await ask(`https://${imageHost}/right.png`, {
      fetchPublic: silentNetwork,
      signal: AbortSignal.abort(),
    })
    assert.deepEqual([verdict, needs], ['unanswered', ['Loading was cancelled.']])
  })

  it('shows neither the query nor the folders of a URL', async () => {
    const secret = 'c2lnbmF0dXJlLW9mLXRoZS11cmw'
    const answer = await ask(`https://${imageHost}/private-${secret}/x/right.png?X-Signature=${secret}`)
    assert.equal(answer.verdict, 'no')
    assert.equal(JSON.stringify(answer).includes(secret), false)
    assert.match(answer.problems[0]!.error, /https:\/\/images\.klint-test\.dev\/…\/right\.png\?…/)
  })
})
