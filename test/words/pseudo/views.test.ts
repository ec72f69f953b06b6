import assert from 'node:assert/strict'
import { formatNames } from '../../../src/cli/formats'
import { readBaseline, readConfiguration } from '../../../src/configuration'
import { renderChecklist, runChecklist } from '../../../src/features/checklist'
import { rules } from '../../../src/rules'
import { withFolder } from '../../cli/folder'
import { klint } from '../../cli/support'
import { casesOf } from '../../rules/cases'
import { check } from '../../rules/check'
import { assertWide, names, pseudo, speakPseudo } from './locale'
import { brokenConfigurations, checked, files, ofHelp, ofReports, probed } from './samples'

const found = rules.flatMap(({ id }) =>
  casesOf(id).flatMap(({ text, language }) => [...check(text, language).findings]),
)

describe('in the pseudo-locale', () => {
  speakPseudo()

  it('findings, places and fixes contain no English', () => {
    for (const finding of found) {
      const said = [
        pseudo.line(finding),
        ...finding.related.map(({ message }) => pseudo.place(message)),
        ...finding.fixes.map(({ title }) => pseudo.fix(title)),
      ]
      for (const sentence of said) assertWide(sentence, finding.ruleId, /"[^"]*"/g)
    }
  })

  for (const format of formatNames.filter((name) => !['json', 'sarif', 'agent'].includes(name)))
    it(`reports contain no English: ${format}`, async () => {
      await withFolder(files, async (cwd) => {
        const { stdout, stderr } = await klint(['check', '--format', format], { cwd })
        assertWide(stderr, format)
        assertWide(stdout, format, ...ofReports)
      })
    })

  for (const argv of [
    ['--fix'],
    ['--diff'],
    ['--statistics'],
    ['--quiet'],
    ['--max-warnings', '9'],
    ['--write-baseline'],
  ])
    it(`reports contain no English: ${argv.join(' ')}`, async () => {
      await withFolder(files, async (cwd) => {
        const { stdout } = await klint(['check', ...argv], { cwd })
        assertWide(stdout, argv.join(' '), ...ofReports)
      })
    })

  for (const command of [[], ['check'], ['config'], ['explain'], ['checklist'], ['token'], ['rules'], ['lsp'], ['mcp']])
    it(`help contains no English: klint ${command.join(' ')} --help`, async () => {
      const { stdout } = await klint([...command, '--help'])
      assertWide(stdout, 'help', ...ofHelp)
    })

  it('lists of rules and configurations contain no English', async () => {
    await withFolder({ 'klint.config.json': '{ "rules": { "int-duration": "off" } }' }, async (cwd) => {
      for (const argv of [['rules'], ['config']]) {
        const { stdout } = await klint(argv, { cwd })
        assertWide(stdout, argv.join(' '), ...ofReports, /^rules\.[\w-]+ .*$/gm, /klint rules [\w-]+|"klint rules"/g)
      }
    })
  })

  it('problems of configurations contain no English', () => {
    for (const [file, text] of brokenConfigurations)
      for (const { message } of readConfiguration(file, text)?.problems ?? assert.fail(text))
        assertWide(pseudo.say(message.id, message.data), text)
    for (const text of ['{', '{}']) {
      const read = readBaseline(text)
      if ('message' in read) assertWide(pseudo.say(read.message.id, read.message.data), text)
      else assert.fail(text)
    }
  })

  for (const [situation, probes] of Object.entries(probed))
    it(`the checklist contains no English: ${situation}`, () => {
      const hints = { online: pseudo.say('editor.ask-kling'), credentials: pseudo.say('editor.api-key') }
      const report = runChecklist(checked, probes, hints, pseudo)
      const page = renderChecklist(report, { link: () => null }, pseudo)
      assertWide(page, situation, /kling\/[\w-]+/g)
    })

  it('only names count as names', () => {
    for (const name of names) if (!name.includes('`')) assert.doesNotMatch(name, /(?:\b[a-z]+\b[ ,;]+){3}/, name)
  })
})
