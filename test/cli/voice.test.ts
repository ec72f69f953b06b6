import assert from 'node:assert/strict'
import { english as catalogue } from '../../src/words/en'
import { literalsOf } from '../words/holes'
import { withFolder } from './folder'
import { klint, rightPython } from './support'

/** An error or a note: `klint: `, what went wrong in lower case, then what to do. */
const voice = /^klint: (?:[a-z][^\n]*|`[^\n]+)\.$/

describe('the messages of the command line', () => {
  for (const argv of [
    ['chek'],
    ['check', '--fixx'],
    ['check', '--format'],
    ['check', '--format', 'xml'],
    ['check', '--rule', 'int-duration'],
    ['check', '--rule', 'int-durations=error'],
    ['check', '--rule', 'int-duration=warn'],
    ['check', '--max-warnings', 'many'],
    ['check', '--ignore', '!a'],
    ['check', '--fix', '--diff'],
    ['check', '--cache-location', 'a'],
    ['check', '-'],
    ['check', '--stdin-filename', 'a.go'],
    ['check', 'none.py'],
    ['check', '*.py'],
    ['config', 'a', 'b'],
    ['checklist', '--host', 'http://a.test'],
    ['explain'],
    ['explain', 'a.py'],
    ['explain', 'none.log'],
    ['rules', 'int-durations'],
    ['token'],
    ['token', 'secret'],
    ['token', '--format', 'xml'],
    ['--lang', 'de', 'rules'],
  ]) {
    it(`have the same form: klint ${argv.join(' ')}`, async () => {
      await withFolder({ 'a.py': rightPython }, async (cwd) => {
        const { code, stderr } = await klint(argv, { cwd })
        assert.equal(code, 2)
        for (const line of stderr.trimEnd().split('\n')) assert.match(line, voice)
      })
    })
  }

  it('neither blame nor shout', () => {
    for (const [id, template] of Object.entries(catalogue.sentences))
      if (id.startsWith('commandLine.'))
        assert.doesNotMatch(literalsOf(template).join(' '), /!|\binvalid\b|\byou must\b/i, id)
  })
})
