import assert from 'node:assert/strict'
import { withFolder } from './folder'
import { klint, wrongPython } from './support'

const english = '`duration` must be a string: send "5", not 5.'
const chinese = '`duration` 必须是字符串：应传 "5"，而不是 5。'

describe('the language of the command line', () => {
  for (const [situation, args, env, said] of [
    ['English by default', [], {}, english],
    ['that of LANG', [], { LANG: 'zh_CN.UTF-8' }, chinese],
    ['that of LC_ALL rather than LANG', [], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, english],
    ['English for an unsupported language', [], { LANG: 'de_DE.UTF-8' }, english],
    ['that of --lang rather than any other', ['--lang', 'zh-CN'], { LC_ALL: 'en_US.UTF-8' }, chinese],
  ] as const) {
    it(`is ${situation}`, async () => {
      await withFolder({ 'a.py': wrongPython }, async (cwd) => {
        const { stdout } = await klint(['check', ...args, 'a.py'], { cwd, env })
        assert.ok(stdout.includes(said), stdout)
      })
    })
  }

  it('is refused if it is not supported', async () => {
    const { code, stderr } = await klint(['check', '--lang', 'xx'])
    assert.equal(code, 2)
    assert.match(stderr, /^klint: `--lang` does not accept this value\. Use `en` or `zh-CN`\.\n$/)
  })

  it('changes only the words of a report', async () => {
    await withFolder({ 'a.py': wrongPython }, async (cwd) => {
      const dataIn = async (lang: string): Promise<unknown> => {
        const { stdout } = await klint(['check', '--format', 'json', '--lang', lang, 'a.py'], { cwd })
        const [{ messages }] = JSON.parse(stdout) as [
          { messages: { ruleId: string; messageId: string; data: unknown }[] },
        ]
        return messages.map(({ ruleId, messageId, data }) => [ruleId, messageId, data])
      }
      assert.deepEqual(await dataIn('zh-CN'), await dataIn('en'))
    })
  })
})
