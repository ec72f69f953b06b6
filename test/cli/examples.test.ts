import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { withFolder } from './folder'
import { klint } from './support'

/** Every planted mistake in the examples: `rule:line level`. Files without any are correct, or do not use Kling. */
const planted: Readonly<Record<string, readonly string[]>> = {
  'gateways/fal.ts': [],
  'gateways/replicate_kling.py': [],
  'javascript/Storyboard.jsx': ['conflicting-parameters:19 info'],
  'javascript/server.js': ['missing-jwt-headers:9 hint', 'import-time-token:12 warning', 'int-duration:19 warning'],
  'javascript/signer.mjs': ['missing-jwt-headers:8 warning'],
  'json/image2video.json': ['int-duration:15 warning', 'unsupported-combination:16 error'],
  'json/text2video.jsonc': [],
  'python/batch.py': [],
  'python/image_to_video.py': ['unsupported-combination:36 error', 'int-duration:39 warning'],
  'python/kling_client.py': ['missing-jwt-headers:17 hint', 'import-time-token:21 warning', 'int-duration:32 warning'],
  'python/quick_start.py': ['import-time-token:10 info'],
  'typescript/GenerateButton.tsx': ['int-duration:22 warning'],
  'typescript/klingClient.ts': [
    'import-time-token:26 warning',
    'int-duration:35 warning',
    'conflicting-parameters:41 info',
    'unsupported-combination:41 warning',
    'missing-jwt-headers:57 warning',
  ],
  'typescript/newGeneration.ts': [],
}

interface Result {
  filePath: string
  messages: { ruleId: string; line: number; level: string; fixes: { safety: string }[] }[]
}

async function check(folder: string, ...argv: string[]): Promise<Result[]> {
  const { stdout, stderr } = await klint(['check', '--format', 'json', ...argv], { cwd: folder })
  assert.equal(stderr, '')
  return JSON.parse(stdout) as Result[]
}

describe('the examples', () => {
  it('report each planted mistake and nothing else', async () => {
    const folder = join(process.cwd(), 'examples')
    const found = (await check(folder)).map(({ filePath, messages }) => [
      relative(folder, filePath).replaceAll(sep, '/'),
      messages.map(({ ruleId, line, level }) => `${ruleId.replace('kling/', '')}:${line} ${level}`),
    ])
    assert.deepEqual(Object.fromEntries(found), planted)
  })

  it('lose every mistake with a safe fix to --fix, and get no new one', async () => {
    await withFolder({}, async (folder) => {
      cpSync('examples', folder, { recursive: true })
      const idsOf = (results: Result[], keep: (message: Result['messages'][number]) => boolean): string[] =>
        results
          .flatMap(({ filePath, messages }) => messages.filter(keep).map(({ ruleId }) => `${filePath} ${ruleId}`))
          .sort()
      const isSafe = ({ fixes }: Result['messages'][number]): boolean => fixes.some(({ safety }) => safety === 'safe')
      const before = await check(folder)
      const after = await check(folder, '--fix')
      assert.ok(idsOf(before, isSafe).length > 8)
      assert.deepEqual(
        idsOf(after, () => true),
        idsOf(before, (message) => !isSafe(message)),
      )
      assert.deepEqual(
        (await check(folder)).map(({ messages }) => messages),
        after.map(({ messages }) => messages),
      )
    })
  })
})
