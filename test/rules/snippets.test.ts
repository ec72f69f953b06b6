import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cases'
import { check } from './check'
import { said } from '../said'

describe('The rules on the snippets', () => {
  for (const language of ['python', 'typescript', 'javascript'] as const) {
    const folder = join(root, 'snippets', language)
    for (const file of readdirSync(folder)) {
      it(`report nothing in ${language}/${file}`, () => {
        const { findings } = check(readFileSync(join(folder, file), 'utf8'), language)
        assert.deepEqual(
          findings.map((finding) => `${finding.ruleId}: ${said(finding)}`),
          [],
        )
      })
    }
  }
})
