import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { withFolder } from './folder'
import { klint } from './support'

const canary = 'AkCanary0123456789abcdefABCDEF01'
const files = {
  'pyproject.toml': '',
  '.gitignore': '.env\n',
  '.env': `KLING_BASE_URL=https://api-singapore.klingai.com\nKLING_SECRET_KEY=${canary}\n`,
  'settings.py': '# What clips are like.\nSECONDS = 5\n',
  'studio/client.py': `import os
import requests
from settings import SECONDS

BASE = os.environ["KLING_BASE_URL"]

def film(prompt, headers):
    return requests.post(f"{BASE}/v1/videos/text2video", headers=headers, json={"prompt": prompt, "duration": SECONDS})
`,
}

interface Message {
  readonly ruleId: string
  readonly related: readonly {
    readonly filePath: string
    readonly line: number
    readonly column: number
    readonly message: string
  }[]
}

describe('klint check of files that import each other', () => {
  it('shows places in other files, in every format', async () => {
    await withFolder(files, async (cwd) => {
      const check = async (format: string, ...paths: string[]) =>
        (await klint(['check', '--format', format, ...paths], { cwd })).stdout
      const [{ messages }] = JSON.parse(await check('json', 'studio/client.py')) as [{ messages: Message[] }]
      const [message] = messages.filter(({ ruleId }) => ruleId === 'kling/int-duration')
      assert.deepEqual(message?.related, [
        {
          filePath: join(cwd, 'settings.py'),
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 12,
          message: 'The number comes from here.',
        },
      ])
      const log = JSON.parse(await check('sarif')) as Log
      const result = log.runs[0]?.results?.find(({ ruleId }) => ruleId === 'kling/int-duration')
      const place = result?.relatedLocations?.[0]?.physicalLocation
      assert.deepEqual([place?.artifactLocation?.uri, place?.region?.startLine], ['settings.py', 2])
      assert.match(await check('stylish'), /\n {2}see: settings\.py:2:11 The number comes from here\.\n/)
      assert.match(await check('agent'), /\n {2}see settings\.py:2:11: The number comes from here\.\n/)
      assert.match(await check('github'), /See settings\.py:2:11: The number comes from here\.\n/)
    })
  })

  it('reports only on the given files', async () => {
    await withFolder(files, async (cwd) => {
      const { stdout } = await klint(['check', '--format', 'json', 'settings.py'], { cwd })
      assert.deepEqual(
        (JSON.parse(stdout) as { filePath: string; messages: unknown[] }[]).map(({ filePath, messages }) => [
          filePath,
          messages.length,
        ]),
        [[join(cwd, 'settings.py'), 0]],
      )
    })
  })

  it('uses the fixed version of a file when it checks the next one', async () => {
    const names = {
      'pyproject.toml': '',
      'a.py': 'import b\nDURATION = 5\nbody = {"duration": DURATION}\n',
      'b.py': files['studio/client.py'].replace('from settings import SECONDS', 'SECONDS = 5'),
      '.env': files['.env'],
    }
    await withFolder(names, async (cwd) => {
      await klint(['check', '--fix'], { cwd })
      const once = readFileSync(join(cwd, 'b.py'), 'utf8')
      assert.match(once, /"duration": "5"|str\(SECONDS\)|SECONDS = "5"/)
      await klint(['check', '--fix'], { cwd })
      assert.equal(readFileSync(join(cwd, 'b.py'), 'utf8'), once)
    })
  })

  it('shows no key from a settings file, in any format', async () => {
    await withFolder(files, async (cwd) => {
      for (const format of ['stylish', 'json', 'sarif', 'github', 'agent']) {
        const { stdout, stderr } = await klint(['check', '--format', format], { cwd })
        assert.match(stdout, /int-duration/)
        assert.ok(!(stdout + stderr).includes(canary), format)
      }
      const { stdout, stderr } = await klint(['checklist', '--format', 'json'], { cwd })
      assert.match(stdout, /client\.py/)
      assert.ok(!(stdout + stderr).includes(canary))
    })
  })
})
