import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openDocument } from '../../../src/engine'
import { questionOfRule, questions, readFile, type LocatedFinding } from '../../../src/features/checklist'
import { explain, explanationData, inEnglish, likelyCauses, withLikelyCauses } from '../../../src/features/explain'
import { suspectsOfCode } from '../../../src/features/explain/suspects'
import { serviceErrors } from '../../../src/knowledge'
import { assertChinese } from '../../words/assertChinese'

const python = `import requests

requests.post(
    "https://api-singapore.klingai.com/v1/videos/text2video",
    headers={"Authorization": f"Bearer {token()}"},
    json={
        "model_name": "kling-v2-6",
        "prompt": "a boat",
        "mode": "fast",
        "duration": 5,
    },
)
`
const files = [readFile('src/text2video.py', openDocument('python').check(python))]
const causesOf = (input: string): readonly LocatedFinding[] => likelyCauses(explain(input, 'python', inEnglish), files)
const rulesOf = (input: string): readonly string[] => causesOf(input).map(({ finding }) => finding.ruleId)

describe('the likely lines of an error', () => {
  it('concern the parameter in the message', () => {
    assert.deepEqual(rulesOf('{"code":1201,"message":"duration must be a string"}'), ['int-duration'])
    assert.deepEqual(rulesOf('{"code":1201,"message":"mode value is invalid"}'), ['invalid-value'])
  })

  it('are all possible causes of the code if the message mentions no parameter', () => {
    assert.deepEqual(rulesOf('{"code":1201,"message":"Parameters not valid"}').toSorted(), [
      'int-duration',
      'invalid-value',
    ])
    assert.deepEqual(rulesOf('400').toSorted(), ['int-duration', 'invalid-value'])
  })

  it('are none if nothing in the code is related', () => {
    for (const input of ['1102', '{"code":1303}', 'no idea', '{"code":1004,"message":"Authorization expired"}'])
      assert.deepEqual(causesOf(input), [], input)
  })

  it("are none for a gateway's error", () => {
    assert.deepEqual(causesOf('fal.run: 422 {"detail":[{"loc":["body","duration"],"msg":"field required"}]}'), [])
  })

  it('appear in the explanation with a link and the fix', () => {
    const explanation = explain('{"code":1201,"message":"duration must be a string"}', 'python', inEnglish)
    const page = withLikelyCauses(explanation, likelyCauses(explanation, files), {
      link: ({ path, line }) => `/${path}#L${line}`,
    })
    assert.match(
      page,
      /\*\*In your code:\*\*\n\n1\. \[src\/text2video\.py:10:\d+\]\(\/src\/text2video\.py#L10\) `"duration": 5,`: `duration` must be a string: send "5", not 5.*\*\*Fix:\*\* Quote the number/,
    )
    assert.ok(page.indexOf('**In your code:**') < page.indexOf('**Retry?**'))
    assert.equal(page.startsWith('# 1201'), true)
  })

  it("are described in the explanation's language", () => {
    const explanation = explain('{"code":1201,"message":"参数 duration 无效"}', 'python', { locale: 'en' })
    const causes = likelyCauses(explanation, files)
    assert.match(
      withLikelyCauses(explanation, causes, { link: () => null }),
      /\*\*在你的代码中\*\*：\n\n1\. `src\/text2video\.py:10:\d+` `"duration": 5,`：`duration` .*\*\*修复\*\*：.*（点击该行的灯泡）。/,
    )
    const [line] = explanationData(explanation, causes).likelyLines
    assertChinese(`${line?.message}\n${line?.fix?.title}`, 'as data')
  })

  it('do not change the explanation if there are none', () => {
    const explanation = explain('1102', 'python', inEnglish)
    assert.equal(withLikelyCauses(explanation, [], { link: () => null }), explanation.markdown)
  })

  it('refer to existing questions and rules for every code', () => {
    const known = new Set<string>([...Object.keys(questionOfRule), ...questions])
    for (const { code } of serviceErrors)
      for (const suspect of suspectsOfCode[code]) assert.ok(known.has(suspect), suspect)
  })

  const named = (message: LocatedFinding['finding']['message'], code: string | null): LocatedFinding => {
    const [first] = files[0]!.findings
    return {
      ...first!,
      finding: { ...first!.finding, ruleId: 'invalid-value', message },
      place: { ...first!.place, code },
    }
  }
  const about = (...codes: readonly string[]): LocatedFinding['finding']['message'] => ({
    id: 'wrong',
    data: Object.fromEntries(codes.map((code, index) => [`name${index}`, { code }])),
    when: null,
    about: [],
  })
  const refused = explain('{"code":1201,"message":"mode value \'fast\' is invalid"}', 'python', inEnglish)
  for (const [situation, cause, isLikely] of [
    ['names the parameter', about('mode'), true],
    ['names the parameter beside others', about('duration', 'mode'), true],
    ['names the value', about('fast'), true],
    ['names the value beside others', about('ultra', 'fast'), true],
    ['names a value that contains it', about('"fastest"'), true],
    ['names a word that contains the parameter', about('modes'), false],
    ['names others', about('duration', '5'), false],
    ['names nothing', about(), false],
  ] as const)
    it(`are ${isLikely ? '' : 'not '}those whose finding ${situation}`, () => {
      const finding = named(cause, null)
      assert.deepEqual(likelyCauses(refused, [{ findings: [finding] }]), isLikely ? [finding] : [])
    })

  it('are those with the value before those with the parameter, and both first', () => {
    const all = [
      named(about('mode'), 'mode = "slow"'),
      named(about('fast'), null),
      named(about('mode'), 'mode = "fast"'),
    ]
    assert.deepEqual(likelyCauses(refused, [{ findings: all }]), [all[2], all[1], all[0]])
  })

  it('are faults before notes, then the more likely rules', () => {
    const [first] = files[0]!.findings
    const of = (ruleId: string, level: LocatedFinding['finding']['level']): LocatedFinding => ({
      ...first!,
      question: null,
      finding: { ...first!.finding, ruleId, level },
    })
    const page = explain('{"code":1002,"message":"a b"}', 'python', inEnglish)
    const all = [
      of('hardcoded-secret', 'error'),
      of('jwt-on-new-api', 'info'),
      of('wrong-jwt-algorithm', 'warning'),
      of('blind-retry', 'error'),
    ]
    assert.deepEqual(likelyCauses(page, [{ findings: all }]), [all[2], all[0], all[1]])
  })

  it('are at most three for any text', () => {
    fc.assert(fc.property(fc.string(), (input) => causesOf(input).length <= 3))
  })
})
