import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { SignJWT } from 'jose'
import { readHidden } from '../../src/cli/prompt'
import { klint } from './support'

const now = Math.floor(Date.now() / 1000)
const sign = (exp: number) => new SignJWT({ iss: 'an-access-key-of-the-tests', exp, nbf: now - 5 }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(Buffer.from('a-secret-key-of-the-tests-for-signing'))

describe('klint token', () => {
  it('inspects what it reads', async () => {
    const stdin = `Bearer ${await sign(now + 600)}\n`
    for (const argv of [['token', '-'], ['token']]) {
      const { code, stdout } = await klint(argv, { stdin })
      assert.equal(code, 0)
      assert.match(stdout, /## Claims/)
    }
  })

  it('answers 1 for a token that would be refused', async () => {
    const { code, stdout } = await klint(['token', '-'], { stdin: await sign(now - 600) })
    assert.equal(code, 1)
    assert.match(stdout, /code 1004/)
  })

  it('goes by the clock it is given', async () => {
    const { stdout } = await klint(['token', '-'], { stdin: await sign(now - 600), surroundings: { now: () => (now - 900) * 1000 } })
    assert.doesNotMatch(stdout, /code 1004/)
  })

  it('takes no token as an argument, says why, and does not repeat it', async () => {
    const token = await sign(now + 600)
    for (const argv of [[token], ['-', token], [`--token=${token}`], ['Bearer', token]]) {
      const { code, stdout, stderr } = await klint(['token', ...argv])
      assert.equal(code, 2)
      assert.match(stderr, /history of the shell/)
      assert.equal((stdout + stderr).includes(token), false)
    }
  })

  it('answers 2 where there is nothing to inspect', async () => {
    assert.equal((await klint(['token', '-'], { stdin: '\n' })).code, 2)
  })
})

describe('the hidden prompt', () => {
  const ask = async (...chunks: readonly string[]) => {
    const modes: boolean[] = []
    let shown = ''
    const stdin = Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { isTTY: true, setRawMode: (on: boolean) => modes.push(on) })
    const stderr = {
      write: (text: string) => {
        shown += text
      },
    }
    const answer = await readHidden('Key: ', { stdin, stderr }).catch((error: unknown) => error)
    return { answer, shown, modes }
  }

  it('reads to the end of the line and shows nothing of it', async () => {
    assert.deepEqual(await ask('abc', 'd\ref'), { answer: 'abcd', shown: 'Key: \n', modes: [true, false] })
  })

  it('takes characters back', async () => {
    assert.equal((await ask('abx\u007fcd\u007f\u007f\n')).answer, 'ab')
  })

  it('ends with Ctrl+D, and is cancelled by Ctrl+C', async () => {
    assert.equal((await ask('abc\u0004')).answer, 'abc')
    const { answer, modes } = await ask('abc\u0003')
    assert.ok(answer instanceof Error)
    assert.deepEqual(modes, [true, false])
  })
})
