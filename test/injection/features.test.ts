import assert from 'node:assert/strict'
import fc from 'fast-check'
import { agent, checklist, explain, inEnglish, openDocument } from '../../src/engine'
import type { Language } from '../../src/findings/finding'
import { prose } from '../../src/text/prose'
import { hostile, programs } from './hostile'
import { assertOursAlone } from './readMarkdown'
import { english, placed, said as textOf, titleOf } from '../said'

const hidden = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u
const runs = { numRuns: 40, seed: 8 }
const languages: readonly (readonly [Language, string])[] = [
  ['python', 'py'],
  ['typescript', 'ts'],
  ['json', 'json'],
]

function property(read: (text: string, language: Language, program: string) => void): void {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...languages), (text, [language, ending]) =>
      read(text, language, programs[ending]!(text)),
    ),
    runs,
  )
}

describe('a hostile program', () => {
  it('does not affect hovers', () => {
    let hovers = 0
    property((_text, language, program) => {
      const checked = openDocument(language).check(program)
      for (let offset = 0; offset < program.length; offset += 11) {
        const hover = checked.hover(offset, english)
        if (!hover) continue
        hovers += 1
        assertOursAlone(hover.markdown)
        assert.doesNotMatch(hover.markdown, hidden)
      }
    })
    assert.ok(hovers > 0)
  })

  it('gets one-line titles and messages', () => {
    property((_text, language, program) => {
      const checked = openDocument(language).check(program)
      const actions = checked.codeActions({ start: 0, end: program.length })
      const said = checked.findings.flatMap((finding) => [textOf(finding), ...finding.related.map(placed)])
      assert.ok(said.length > 0)
      for (const text of [...said, ...actions.map(titleOf)]) {
        assert.doesNotMatch(text, /[\n]/)
        assert.doesNotMatch(text, hidden)
        assertOursAlone(text)
      }
    })
  })

  it("starts no line of a tool's answer", () => {
    property((text, language, program) => {
      const { findings } = openDocument(language).check(program)
      const lines = agent.answerCheck({ path: text, text: program, findings }).split('\n')
      assert.equal(lines.filter((line) => /^\S/.test(line)).length, findings.length + 3)
      assert.doesNotMatch(lines.join('\n'), hidden)
    })
  })

  it('does not affect the saved report', () => {
    property((text, language, program) => {
      const facts = checklist.readFile(text, openDocument(language).check(program))
      const report = checklist.runChecklist([facts], null, { online: prose`Ask.`, credentials: prose`Give.` }, english)
      for (const link of [() => null, () => checklist.lineLink('/a', `/a/${text}`, 1)])
        assertOursAlone(checklist.renderChecklist(report, { link }, english))
    })
  })
})

describe('a hostile text to look up or explain', () => {
  it('does not affect the answer', () => {
    property((text) => {
      for (const error of [
        text,
        `Error ${text}`,
        JSON.stringify({ code: 1201, message: text, request_id: text }),
        JSON.stringify({ task_status: 'failed', task_status_msg: text }),
        `https://api.piapi.ai/${text} {"message": ${JSON.stringify(text)}}`,
      ]) {
        const { markdown, title } = explain(error, 'python', inEnglish)
        assertOursAlone(markdown)
        assert.doesNotMatch(markdown + title, hidden)
      }
      assertOursAlone(agent.lookUp({ endpoint: text, parameter: text, model: text }))
      assertOursAlone(agent.lookUp({ endpoint: null, parameter: text, model: `kling-v4${text}` }))
    })
  })

  it("does not affect Kling's message in it", () => {
    property((text) => {
      const outcome = {
        kind: 'answer',
        status: 401,
        code: 1002,
        message: text,
        requestId: text,
        clockAhead: null,
      } as const
      const probes = {
        host: 'https://api-singapore.klingai.com',
        authentication: [
          { use: 'api-key', outcome },
          { use: 'token', outcome: { kind: 'failure', reason: 'network', detail: text } },
        ],
        credits: {
          outcomes: [{ ...outcome, status: 200, code: 0 }],
          packs: [{ name: text, status: text, total: 1, remaining: 1, expires: null }],
          balance: { amount: 1, currency: text, at: 0 },
        },
        images: [],
      } as const
      const report = checklist.runChecklist([], probes, { online: prose`Ask.`, credentials: prose`Give.` }, english)
      assertOursAlone(checklist.renderChecklist(report, { link: () => null }, english))
    })
  })
})
