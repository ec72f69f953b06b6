import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createHmac } from 'node:crypto'
import { inspectToken } from '../../../src/features/token'
import { startFakeKling, testCredentials, type FakeKling } from '../../fake-api'
import { english } from '../../said'

const { accessKey, secretKey, apiKey } = testCredentials
const now = Math.floor(Date.now() / 1000)
const claims = { iss: accessKey, exp: now + 1800, nbf: now - 5 }
const recipe = { alg: 'HS256', typ: 'JWT' }

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** Signs any claims, even those that libraries refuse. */
function sign(payload: unknown, header: unknown = recipe, secret = secretKey): string {
  const text = `${encode(header)}.${encode(payload)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

const inspect = (text: string) => inspectToken(text, now * 1000, english)
const errorsOf = (text: string) =>
  inspect(text)
    .problems.filter(({ level }) => level === 'error')
    .map(({ error }) => error)

describe('the inspection of a token', () => {
  let fake: FakeKling
  before(async () => {
    fake = await startFakeKling({ now: () => now * 1000 })
  })
  after(() => fake.close())

  for (const [what, header, codes] of [
    ['a token as documented', `Bearer ${sign(claims)}`, [0]],
    [
      'a token with iat and without typ and nbf',
      `Bearer ${sign({ iss: accessKey, exp: now + 60, iat: now }, { alg: 'HS256' })}`,
      [0],
    ],
    ['an API key', `Bearer ${apiKey}`, [0]],
    ['nothing', '', [1001]],
    ['an expired token', `Bearer ${sign({ ...claims, exp: now - 1 })}`, [1004]],
    ['a token of the future', `Bearer ${sign({ ...claims, nbf: now + 60 })}`, [1003]],
    ['a start in milliseconds', `Bearer ${sign({ ...claims, nbf: now * 1000 })}`, [1003]],
    ['a token without exp', `Bearer ${sign({ iss: accessKey, nbf: now - 5 })}`, [1002]],
    ['a token without iss', `Bearer ${sign({ exp: now + 60 })}`, [1002]],
    ['an API key as iss', `Bearer ${sign({ ...claims, iss: apiKey })}`, [1002]],
    ['another algorithm', `Bearer ${sign(claims, { alg: 'HS512', typ: 'JWT' })}`, [1000]],
    ['no signature', `Bearer ${sign(claims).replace(/[^.]*$/, '')}`, [1002]],
    ['a signature in hexadecimal digits', `Bearer ${sign(claims).replace(/[^.]*$/, 'a1'.repeat(32))}`, [1002]],
    ['Bearer twice', `Bearer Bearer ${sign(claims)}`, [1000]],
    ['access key and secret key in plain text', `Bearer ${accessKey}:${secretKey}`, [1002]],
  ] as const) {
    it(`predicts the response to ${what}`, async () => {
      assert.deepEqual(inspect(header).codes, codes)
      const response = await fetch(
        `${fake.url}/v1/videos/text2video`,
        header === '' ? {} : { headers: { Authorization: header } },
      )
      const { code } = (await response.json()) as { code: number }
      assert.equal(
        code === 0,
        codes.every((each) => each === 0),
        `the fake answers ${code}`,
      )
      if ([1001, 1003, 1004].includes(codes[0])) assert.equal(code, codes[0])
    })
  }

  it('distinguishes tokens, API keys, and others', () => {
    assert.equal(inspect(sign(claims)).kind, 'token')
    assert.equal(inspect(apiKey).kind, 'api-key')
    assert.equal(inspect('hello').kind, 'unknown')
    assert.equal(inspect(' \n').kind, 'nothing')
  })

  it('finds the token in pasted text', () => {
    const token = sign(claims)
    for (const text of [
      `"${token}"`,
      `Authorization: Bearer ${token}`,
      `-H 'Authorization: Bearer ${token}'`,
      `'Bearer ${token}',`,
      `curl -H "Authorization: Bearer ${token}" https://x.test\n`,
    ]) {
      assert.deepEqual([inspect(text).kind, errorsOf(text)], ['token', []], text.slice(0, 30))
    }
  })

  it('reports standard Base64', () => {
    assert.match(errorsOf(`${sign(claims)}=`).join(), /standard Base64/)
  })

  it('reports a line break', () => {
    const token = sign(claims)
    assert.match(errorsOf(`${token.slice(0, 60)}\n${token.slice(60)}`).join(), /white space/)
  })

  it('shows its age, its remaining lifetime, and the local time', () => {
    const { markdown } = inspect(sign({ ...claims, iat: now - 120, exp: now + 900 }))
    assert.match(markdown, /about 2 min old/)
    assert.match(markdown, /valid for another 15 min/)
    assert.ok(markdown.includes(`${new Date(now * 1000).toISOString().slice(0, 10)} `))
  })

  for (const [life, level] of [
    [1800, undefined],
    [3000, 'info'],
    [86_400, 'warning'],
  ] as const) {
    it(`reports ${level ?? 'nothing'} for a lifetime of ${life} s`, () => {
      const { problems, codes } = inspect(sign({ iss: accessKey, exp: now + life, nbf: now - 5 }))
      assert.equal(problems.find(({ error }) => error.includes('is valid for'))?.level, level)
      assert.deepEqual(codes, [0])
    })
  }

  for (const [situation, payload, header, isCertain] of [
    ['it expired', { exp: now - 60 }, undefined, true],
    ['it expired and is not yet valid', { exp: now - 60, nbf: now + 60 }, undefined, true],
    ['it has another algorithm', {}, { alg: 'none', typ: 'JWT' }, false],
    ['it expired and has another algorithm', { exp: now - 60 }, { alg: 'none', typ: 'JWT' }, false],
  ] as const)
    it(`says that the server ${isCertain ? 'answers' : 'may answer'} with the code if ${situation}`, () => {
      const { markdown } = inspect(sign({ ...claims, ...payload }, header))
      const [, answer = ''] = markdown.split('\n\n## ')
      assert.equal(/probably|likely|may/i.test(answer.split('\n- ')[1] ?? ''), !isCertain, answer)
    })

  it('says that paths with the model in them accept no token', () => {
    assert.match(inspect(sign(claims)).markdown, /model in them.*1002/)
  })

  it('shows only the end of a long access key', () => {
    const { markdown } = inspect(sign({ ...claims, iss: 'AKabcdefghijklmnop1234' }))
    assert.match(markdown, /ends in `1234`, 22 characters/)
    assert.equal(markdown.includes('p1234'), false)
    assert.equal(inspect(sign({ ...claims, iss: 'short5678' })).markdown.includes('5678'), false)
  })

  it('repeats no number that is not a time', () => {
    for (const time of [-1_000_000_000_000_000_000, 12_345_678_901_234_567_000, -8_640_000_000_001]) {
      for (const claim of ['exp', 'nbf', 'iat']) {
        const { markdown, problems } = inspect(sign({ ...claims, [claim]: time }))
        const said = (markdown + JSON.stringify(problems)).replaceAll(',', '')
        assert.ok(!said.includes(String(Math.abs(time))), `${claim} ${time}`)
        assert.match(markdown, new RegExp(`\\| \`${claim}\` \\| a time that no calendar has`))
      }
    }
  })

  it('shows neither signature nor key nor any text of header and claims', () => {
    const secret = fc.stringMatching(/^[\w-]{20,50}$/)
    const value = fc.oneof(secret, fc.record({ inner: secret }), fc.array(secret), fc.double(), fc.constant(null))
    const names = fc.constantFrom('iss', 'exp', 'nbf', 'iat', 'sub', 'sk')
    const headerNames = fc.constantFrom('alg', 'typ', 'kid')
    fc.assert(
      fc.property(
        fc.dictionary(names, value),
        fc.dictionary(headerNames, value),
        secret,
        fc.constantFrom('', 'Bearer ', 'Authorization: Bearer ', 'x '),
        (payload, header, key, before) => {
          const token = sign(payload, header, key)
          const { markdown, problems } = inspect(before + token)
          const output = markdown + JSON.stringify(problems)
          const inside = [...JSON.stringify([payload, header]).matchAll(/[\w-]{20,}/g)].map(([text]) => text)
          for (const part of [...token.split('.').filter((text) => text.length > 8), key, ...inside])
            assert.ok(!output.includes(part), part)
        },
      ),
    )
  })

  it('repeats nothing of an API key or of other texts', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[!-~]{12,60}$/),
        fc.constantFrom('', 'api-key-kling-', 'Bearer '),
        (text, before) => {
          fc.pre(!/^[.\s-]*$/.test(text))
          assert.ok(!inspect(before + text).markdown.includes(text))
        },
      ),
    )
  })

  it('answers any text', () => {
    for (const piece of ['x', 'a.', 'Bearer ', 'eyJ.', '"', 'ab:cd|'])
      assert.ok(inspect(piece.repeat(2_000_000)).markdown.startsWith('# '), piece)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.json(), fc.json(), fc.string()).map(([a, b, c]) => [encode(a), encode(b), c].join('.')),
          fc.jsonValue().map((payload) => sign(payload)),
        ),
        (text) => {
          assert.ok(inspect(text).markdown.startsWith('# '))
        },
      ),
    )
  })
})
