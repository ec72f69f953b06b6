import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { SignJWT } from 'jose'
import { readHidden } from '../../src/cli/prompt'
import type { Inspection } from '../../src/features/token'
import { klint } from './support'
import { terminal } from '../../src/cli/terminal'

const now = Math.floor(Date.now() / 1000)
const sign = (exp: number) =>
  new SignJWT({ iss: 'an-access-key-of-the-tests', exp, nbf: now - 5 })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(Buffer.from('a-secret-key-of-the-tests-for-signing'))

describe('klint token', () => {
  it('inspects standard input', async () => {
    const stdin = `Bearer ${await sign(now + 600)}\n`
    for (const argv of [['token', '-'], ['token']]) {
      const { code, stdout } = await klint(argv, { stdin })
      assert.equal(code, 0)
      assert.match(stdout, /## Claims/)
    }
  })

  it('answers in the language of the environment', async () => {
    const { stdout } = await klint(['token', '-'], { stdin: await sign(now - 600), env: { LANG: 'zh_CN.UTF-8' } })
    assert.match(stdout, /已于 \d+ 分钟前/)
    assert.match(stdout, /错误码 1004（Authorization 已失效）/)
  })

  it('exits with 1 for a token that would be refused', async () => {
    const { code, stdout } = await klint(['token', '-'], { stdin: await sign(now - 600) })
    assert.equal(code, 1)
    assert.match(stdout, /code 1004/)
  })

  it('uses the given clock', async () => {
    const { stdout } = await klint(['token', '-'], {
      stdin: await sign(now - 600),
      surroundings: { now: () => (now - 900) * 1000 },
    })
    assert.doesNotMatch(stdout, /code 1004/)
  })

  it('prints data for --format json', async () => {
    const token = await sign(now - 600)
    const surroundings = { now: () => now * 1000 }
    const { code, stdout } = await klint(['token', '--format', 'json'], { stdin: token, surroundings })
    const { kind, codes, problems, expires, markdown, ...others } = JSON.parse(stdout) as Inspection
    assert.deepEqual(
      [code, kind, codes, problems.map((problem) => problem.code), expires, others],
      [1, 'token', [1004], [1004], now - 600, {}],
    )
    assert.equal(markdown, (await klint(['token'], { stdin: token, surroundings })).stdout)
    for (const part of [...token.split('.'), 'an-access-key-of-the-tests']) assert.equal(stdout.includes(part), false)
    const key = JSON.parse(
      (await klint(['token', '-f', 'json'], { stdin: 'api-key-kling-of-nobody' })).stdout,
    ) as Inspection
    assert.deepEqual([key.kind, key.codes, key.expires], ['api-key', [0], null])
  })

  it('refuses a token as an argument, says why, and does not repeat it', async () => {
    const token = await sign(now + 600)
    for (const argv of [[token], ['-', token], [`--token=${token}`], ['Bearer', token], ['--fromat', token]]) {
      const { code, stdout, stderr } = await klint(['token', ...argv])
      assert.equal(code, 2)
      assert.match(stderr, /history of the shell/)
      assert.equal((stdout + stderr).includes(token), false)
    }
  })

  it('does not repeat a token that was given as the format', async () => {
    const token = await sign(now + 600)
    for (const argv of [['-f', token], [`--format=${token}`], [`-f${token}`]]) {
      const { code, stdout, stderr } = await klint(['token', ...argv])
      assert.deepEqual([code, stdout, stderr], [2, '', 'klint: there is no such format. Use `markdown` or `json`.\n'])
    }
  })

  for (const [what, stdin, message] of [
    ['nothing', '\n', /nothing to inspect.*klint token - < token\.txt/],
    ['more than a credential', 'x'.repeat(5_000_000), /too long for a token/],
    ['a binary file', Buffer.from([1, 0, 2]), /binary file/],
  ] as const) {
    it(`exits with 2 for ${what}`, async () => {
      const { code, stdout, stderr } = await klint(['token', '-'], { stdin })
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, message)
    })
  }

  it('reads UTF-16, as PowerShell writes it', async () => {
    const { stdout } = await klint(['token'], { stdin: Buffer.from(`\ufeff${await sign(now + 600)}`, 'utf16le') })
    assert.match(stdout, /^# A token/)
  })
})

describe('the hidden prompt', () => {
  const ask = async (...chunks: readonly string[]) => {
    const modes: boolean[] = []
    let shown = ''
    const stdin = Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), {
      isTTY: true,
      setRawMode: (on: boolean) => modes.push(on),
    })
    const stderr = {
      write: (text: string) => {
        shown += text
      },
    }
    const answer = await readHidden(terminal`Key: `, { stdin, stderr }).catch((error: unknown) => error)
    return { answer, shown, modes }
  }

  it('reads to the end of the line and echoes nothing', async () => {
    assert.deepEqual(await ask('abc', 'd\ref'), { answer: 'abcd', shown: 'Key: \n', modes: [true, false] })
  })

  it('applies backspaces', async () => {
    assert.equal((await ask('abx\u007fcd\u007f\u007f\n')).answer, 'ab')
  })

  it('ends with Ctrl+D, and is canceled by Ctrl+C', async () => {
    assert.equal((await ask('abc\u0004')).answer, 'abc')
    const { answer, modes } = await ask('abc\u0003')
    assert.ok(answer instanceof Error)
    assert.deepEqual(modes, [true, false])
  })
})
