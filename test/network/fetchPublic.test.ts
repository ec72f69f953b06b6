import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isPublicAddress } from '../../src/network/addresses'
import { createFetchPublic, fetchPublic } from '../../src/network/fetchPublic'
import { isPrivateTarget } from '../../src/probe/surroundings'

const address = (text: string) => [{ address: text, family: text.includes(':') ? 6 : 4 }]

describe('an IP address', () => {
  for (const text of [
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '198.17.255.255',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00::1',
    '64:ff9b::8.8.8.8',
    '::ffff:8.8.8.8',
  ])
    it(`${text} is public`, () => assert.ok(isPublicAddress(text)))

  for (const text of [
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.0',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.0',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '2001:0:1::1',
    '2001:db8::1',
    '2002:a00:1::',
    'fc00::1',
    'fd12::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
  ])
    it(`"${text}" is not`, () => assert.ok(!isPublicAddress(text)))
})

describe('fetching from the public Internet', () => {
  let server: Server
  let port = 0
  let hosts: (string | undefined)[] = []
  before(async () => {
    server = createServer((request, response) => {
      hosts.push(request.headers.host)
      if (request.url === '/moved') response.writeHead(302, { location: '/a' }).end()
      else if (request.url === '/empty') response.writeHead(204).end()
      else if (request.url === '/endless') endless(() => response.write('x'.repeat(65536)))
      else response.writeHead(206, { 'content-range': 'bytes 0-1/9', 'set-cookie': ['a=1', 'b=2'] }).end('ab')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  beforeEach(() => {
    hosts = []
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })

  /** Writes as long as someone reads. */
  function endless(write: () => boolean): void {
    const more = setInterval(() => {
      while (write());
    }, 1)
    server.once('close', () => clearInterval(more))
  }

  for (const [name, found] of [
    ['nip.test', '127.0.0.1'],
    ['localhost.', '127.0.0.1'],
    ['nat64.test', '64:ff9b::a00:1'],
    ['mapped.test', '::ffff:192.168.1.7'],
    ['shared.test', '100.64.3.2'],
  ] as const) {
    it(`refuses ${name}, which resolves to ${found}`, async () => {
      const fetched = createFetchPublic(() => Promise.resolve(address(found)))(`http://${name}:${port}/a`, {})
      await assert.rejects(fetched, isPrivateTarget)
      assert.deepEqual(hosts, [])
    })
  }

  it('refuses a name if one of its addresses is private', async () => {
    const lookUp = () => Promise.resolve([...address('8.8.8.8'), ...address('10.0.0.8')])
    await assert.rejects(createFetchPublic(lookUp)('http://both.test/', {}), isPrivateTarget)
  })

  it('refuses a name that does not resolve', async () => {
    await assert.rejects(createFetchPublic(() => Promise.resolve([]))('http://none.test/', {}), isPrivateTarget)
  })

  for (const host of ['127.0.0.1', '[::1]', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost'])
    it(`refuses ${host}, without resolving it`, async () => {
      await assert.rejects(fetchPublic(`http://${host}:${port}/a`, {}), isPrivateTarget)
      assert.deepEqual(hosts, [])
    })

  /** The local machine replaces the Internet: it is looked up as public, but still connected to. */
  const here = (): ReturnType<typeof createFetchPublic> => {
    let asked = 0
    return createFetchPublic(() => {
      assert.equal((asked += 1), 1, 'a name is looked up once')
      const found = {
        family: 4,
        get address() {
          return this.reads++ < 1 ? '8.8.8.8' : '127.0.0.1'
        },
        reads: 0,
      }
      return Promise.resolve([found])
    })
  }

  it('connects to the resolved address, with the name as host, and returns the response', async () => {
    const response = await here()(`http://images.test:${port}/a`, { headers: { Range: 'bytes=0-1' } })
    assert.deepEqual([response.status, response.headers.get('content-range')], [206, 'bytes 0-1/9'])
    assert.equal(await response.text(), 'ab')
    assert.deepEqual(hosts, [`images.test:${port}`])
  })

  it('follows no redirect', async () => {
    const response = await here()(`http://images.test:${port}/moved`, {})
    assert.deepEqual([response.status, response.headers.get('location'), hosts.length], [302, '/a', 1])
  })

  it('accepts a response without a body', async () => {
    assert.equal((await here()(`http://images.test:${port}/empty`, {})).status, 204)
  })

  it('ends when it is aborted, before and during a response', async () => {
    const stop = new AbortController()
    const response = await here()(`http://images.test:${port}/endless`, { signal: stop.signal })
    stop.abort()
    await assert.rejects(response.text())
    await assert.rejects(here()(`http://images.test:${port}/a`, { signal: stop.signal }), { name: 'AbortError' })
  })

  it("rejects with the network's error", async () => {
    await assert.rejects(here()('http://images.test:1/', {}), { code: 'ECONNREFUSED' })
    const unknown = createFetchPublic(() => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })))
    await assert.rejects(unknown('http://nobody.test/', {}), { code: 'ENOTFOUND' })
  })
})
