import assert from 'node:assert/strict'
import type { Language } from '../../../src/findings/finding'
import { formatNames } from '../../../src/cli/formats'
import { programsWithKeys } from '../../rules/programsWithKeys'
import { withFolder } from '../folder'
import { klint } from '../support'

const accessKey = 'Ab3dEf6hJk9mNpQ2sTuV5xYz7Cw4Rg8L'
const secretKey = 'Zt5nB8wLq2RkVx9PdM4sHc7JgF3yUaTe'

const endings: Partial<Record<Language, string>> = { python: 'py', typescript: 'ts', javascript: 'js', json: 'json' }
const files = Object.fromEntries(
  programsWithKeys.map(([language, program], index) => [
    `p${index}.${endings[language]}`,
    program(accessKey, secretKey),
  ]),
)
/** Fixes that edit code before the key, after it, or both. */
const around = {
  'around.py': `import jwt, time
def sign():
    return jwt.encode({"exp": int(time.time() * 1000) + 1800000, "iss": "${accessKey}", "nbf": int(time.time() * 1000)}, "${secretKey}", algorithm="HS256")
KLING_SECRET_KEY = "${secretKey}"
`,
}

describe('a secret in checked code', () => {
  for (const format of formatNames) {
    for (const fix of [[], ['--fix']]) {
      it(`is in no ${format} report${fix.length > 0 ? ' of fixed files' : ''}, not even in part`, async () => {
        await withFolder({ ...files, ...around }, async (cwd) => {
          const { stdout, stderr } = await klint(['check', '--format', format, ...fix], { cwd })
          assert.ok(stdout.includes('hardcoded-secret'))
          for (const secret of [accessKey, secretKey])
            for (let at = 0; at + 8 <= secret.length; at++)
              assert.ok(!(stdout + stderr).includes(secret.slice(at, at + 8)))
        })
      })
    }
  }

  it('is not in the edits of a fix that surround it', async () => {
    await withFolder({ ...files, ...around }, async (cwd) => {
      const results = JSON.parse((await klint(['check', '--format', 'json'], { cwd })).stdout) as Result[]
      const spanned = results.flatMap(({ filePath, messages }) => {
        const text = Object.entries({ ...files, ...around }).find(([name]) => filePath.endsWith(name))?.[1] ?? ''
        return messages
          .flatMap(({ fixes }) => fixes)
          .map(({ edits }) => text.slice(edits[0]?.range[0], edits.at(-1)?.range[1]))
      })
      assert.ok(spanned.some((code) => code.includes(secretKey) || code.includes(accessKey)))
    })
  })
})

interface Result {
  filePath: string
  messages: { fixes: { edits: { range: [number, number] }[] }[] }[]
}
