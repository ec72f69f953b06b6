import assert from 'node:assert/strict'
import { dialectOf, frontEndFor } from '../../src/syntax'
import type { Around, Idioms } from '../../src/syntax/idioms'
import type { Language } from '../../src/syntax/model'

const around = ([before, after]: Around, value = 'value') => before + value + after

/** Programs that use each idiom once. */
const programs: readonly [idiom: string, write: (idioms: Idioms) => string][] = [
  ['a constant', ({ statements }) => statements.constant(statements.identifier('poll', 'deadline'), '5')],
  ['giving up', ({ statements, time }) => statements.when(time.isPast('deadline'), statements.timeOut('Too late'))],
  ['an instance', ({ statements, expressions }) => statements.constant('made', expressions.instance('Made', 'a', 'b'))],
  ['a choice', ({ statements, expressions }) => statements.constant('word', around(expressions.choice('on', 'off')))],
  ['a record', ({ statements, expressions }) => statements.constant('record', around(expressions.record('key')))],
  ['a test', ({ statements, expressions }) => statements.constant('fits', `ok${expressions.andOneOf('code', [1, 2])}`)],
  ['a truth', ({ texts, expressions }) => texts.of(expressions.truth(expressions.keys('record')))],
  ['seconds', ({ expressions }) => expressions.wholeSeconds('time')],
  [
    'a prefix',
    ({ statements, texts }) => statements.constant('header', around(texts.prefix('Bearer '), texts.key('key'))),
  ],
  ['the environment', ({ environment }) => environment.lookUp('KEY').code],
  [
    'the environment as text',
    ({ statements, environment }) => statements.constant('key', environment.lookUpText('KEY').code),
  ],
  ['the time', ({ statements, time }) => statements.constant('now', time.now.code)],
  ['a deadline', ({ statements, time }) => statements.constant('deadline', time.deadline(300).code)],
]

const languages: readonly Language[] = ['python', 'javascript', 'typescript']

for (const language of languages) {
  describe(`The idioms of ${language}`, () => {
    const { idioms } = dialectOf(language)
    const read = (text: string) => frontEndFor(language).createReader(language).read(text)

    for (const [idiom, write] of programs) {
      it(`are valid code of the language: ${idiom}`, () => {
        const text = write(idioms)
        const { damaged, body } = read(text)
        assert.deepEqual([damaged, body.steps.length], [false, 1], text)
      })
    }

    it('import what they require', () => {
      const { environment, statements, time } = idioms
      const modules = [environment.lookUp('KEY'), time.now, time.deadline(5)].flatMap((code) => code.modules)
      for (const module of modules) {
        const [step] = read(statements.importModule?.(module) ?? '').body.steps
        assert.equal(step?.kind === 'import' && step.module, module)
      }
    })

    it('use nothing of other languages', () => {
      const words = language === 'python' ? /process\.env|Date\.now|\bconst\b/ : /os\.environ|time\.time|\braise\b/
      for (const [, write] of programs) assert.doesNotMatch(write(idioms), words)
    })
  })
}
