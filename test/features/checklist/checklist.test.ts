import assert from 'node:assert/strict'
import fc from 'fast-check'
import { marked } from 'marked'
import { openDocument } from '../../../src/engine'
import {
  questionOfRule,
  questions,
  readFile,
  renderChecklist,
  runChecklist,
  type Answer,
  type FileFacts,
  type RenderOptions,
  type ChecklistReport,
  type Probes,
  type QuestionId,
} from '../../../src/features/checklist'
import { showAddress, showCode } from '../../../src/features/checklist/place'
import type { Finding } from '../../../src/findings/finding'
import { rules } from '../../../src/rules'
import { prose } from '../../../src/text/prose'
import { english } from '../../said'

const hints = { online: prose`Say so.`, credentials: prose`Give keys.` }
const run = (files: readonly FileFacts[], probes: Probes | null = null): ChecklistReport =>
  runChecklist(files, probes, hints, english)
const render = (report: ChecklistReport, link: RenderOptions['link'] = () => null): string =>
  renderChecklist(report, { link }, english)

const request = (body: string, path = '/v1/videos/image2video') =>
  `import requests\n\nrequests.post("https://api-singapore.klingai.com${path}", json=${body})\n`
const right = request('{"model_name": "kling-v3", "image": photo, "prompt": "a boat", "duration": "5", "mode": "pro"}')

function check(...texts: readonly string[]): ChecklistReport {
  const files = texts.map((text, index) => readFile(`file${index}.py`, openDocument('python').check(text)))
  return run(files)
}

function answerTo(question: QuestionId, ...texts: readonly string[]): Answer {
  return check(...texts).answers.find((answer) => answer.question === question)!
}

/** A text with one injected finding, as a rule would report it. */
function withFinding(ruleId: string, at: string, level: Finding['level'] = 'error'): ChecklistReport {
  const checked = openDocument('python').check(right)
  const start = right.indexOf(at)
  const finding: Finding = {
    ruleId,
    level,
    confidence: 'certain',
    message: { id: 'wrong', data: {}, when: null, about: [] },
    span: { start, end: start + at.length },
    related: [],
    tags: [],
    docsUrl: 'https://x.test',
    facts: [],
    fixes: [],
  }
  return run([readFile('a.py', { ...checked, findings: [finding] })])
}

describe('the diagnostic checklist', () => {
  it('asks the seven questions in order', () => {
    assert.deepEqual(
      check().answers.map(({ question }) => question),
      ['authentication', 'credits', 'model', 'parameters', 'prompt', 'images', 'exclusive'],
    )
  })

  it('assigns every rule', () => {
    for (const { id } of rules)
      assert.ok(id in questionOfRule, `${id} is missing in src/features/checklist/questions.ts`)
  })

  for (const { id } of rules) {
    it(`answers ${questionOfRule[id] ?? 'no question'} with findings of ${id}`, () => {
      const report = withFinding(id, '"5"')
      const no = report.answers.filter(({ verdict }) => verdict === 'no').map(({ question }) => question)
      assert.deepEqual(no, [questionOfRule[id] ?? []].flat())
      assert.equal(report.otherFindings, questionOfRule[id] === null ? 1 : 0)
    })
  }

  it('assigns problems in a prompt to the prompt question', () => {
    const { answers } = withFinding('invalid-value', '"a boat"')
    assert.deepEqual(
      answers.filter(({ verdict }) => verdict === 'no').map(({ question }) => question),
      ['prompt'],
    )
  })

  it('assigns a prompt that is too long to the prompt question', () => {
    const long = 'a boat '.repeat(500)
    for (const text of [right.replace('a boat', long), `PROMPT = "${long}"\n${right.replace('"a boat"', 'PROMPT')}`]) {
      const { verdict, problems } = answerTo('prompt', text)
      assert.equal(verdict, 'no')
      assert.match(problems[0]!.error, /3500 characters/)
      assert.deepEqual(answerTo('parameters', text).problems, [])
    }
  })

  it('treats infos and hints as notes', () => {
    for (const level of ['info', 'hint'] as const) {
      const answer = withFinding('invalid-value', '"5"', level).answers.find(
        ({ question }) => question === 'parameters',
      )!
      assert.deepEqual([answer.verdict, answer.problems.length], ['yes', 1])
    }
  })

  it('says yes to a correct request, and lists what only the network can answer', () => {
    const verdicts = Object.fromEntries(check(right).answers.map(({ question, verdict }) => [question, verdict]))
    assert.deepEqual(verdicts, {
      authentication: 'unanswered',
      credits: 'unanswered',
      model: 'yes',
      parameters: 'yes',
      prompt: 'yes',
      images: 'unanswered',
      exclusive: 'yes',
    })
  })

  it('says no to an error', () => {
    const text = request('{"model_name": "kling-v3", "image": photo, "prompt": "a boat", "mode": "fast"}')
    const { verdict, problems } = answerTo('parameters', text)
    assert.deepEqual([verdict, problems.map(({ level }) => level)], ['no', ['error']])
  })

  it('answers a warning with doubtful: a token without `typ` may be accepted', () => {
    const text = `import { SignJWT } from 'jose'
const sign = () =>
  new SignJWT({ iss: process.env.AK })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('30m')
    .setNotBefore('-5s')
    .sign(new TextEncoder().encode(process.env.SK))
fetch('https://api-singapore.klingai.com/v1/videos/text2video', {
  method: 'POST',
  headers: { Authorization: \`Bearer \${await sign()}\` },
  body: JSON.stringify({ prompt: 'a boat' }),
})
`
    const facts = readFile('sign.mjs', openDocument('javascript').check(text))
    const report = run([facts])
    const [{ verdict, problems } = assert.fail()] = report.answers
    assert.deepEqual([verdict, problems.map(({ level }) => level)], ['doubtful', ['warning']])
    const page = render(report)
    assert.match(page, /\| ! \| 1\. [^|]*\| Perhaps not \|[^]*\*\*Perhaps not\.\*\*\n\n\*\*Warning:\*\* /)
    assert.doesNotMatch(page, /\*\*(?:Error|No)\b/)
  })

  it('shows the line, the cause and the remedy', () => {
    const { verdict, problems } = answerTo(
      'parameters',
      request('{"model_name": "kling-v3", "image": photo, "prompt": "a boat", "duration": 5}'),
    )
    const [problem] = problems
    assert.equal(verdict, 'doubtful')
    assert.match(problem!.error, /send "5", not 5.*kling\/int-duration/)
    assert.match(problem!.cause, /declares a string/)
    assert.match(problem!.repairs.join(), /safe fix/)
    assert.deepEqual(
      problem!.places.map(({ path, line }) => [path, line]),
      [['file0.py', 3]],
    )
    assert.match(problem!.places[0]!.code ?? '', /klingai\.com\/v1\/videos\/image2video.*"duration": 5/)
  })

  it('says no to features that exclude each other', () => {
    const text = request(
      '{"model_name": "kling-v1-5", "mode": "pro", "image": "https://a.test/1.png", "image_tail": "https://a.test/2.png", "camera_control": {"type": "forward_up"}}',
    )
    assert.equal(answerTo('exclusive', text).verdict, 'no')
  })

  it('lists the same problem in many files once, with its places', () => {
    const wrong = request('{"model_name": "kling-v3", "image": photo, "prompt": "a boat", "duration": 5}')
    const { problems } = answerTo('parameters', ...Array.from({ length: 14 }, () => wrong))
    assert.deepEqual([problems.length, problems[0]!.places.length, problems[0]!.placeCount], [1, 10, 14])
  })

  it('says what is missing if no request is found', () => {
    for (const texts of [
      [],
      ['print("hello")'],
      ['requests.post("https://api.replicate.com/v1/x", json={"prompt": "a"})'],
    ]) {
      for (const question of ['model', 'parameters', 'prompt', 'images', 'exclusive'] as const) {
        const { verdict, needs } = answerTo(question, ...texts)
        assert.equal(verdict, 'unanswered', question)
        assert.match(needs.join(), /Name files|No request/)
      }
    }
  })

  it('says what is defined elsewhere', () => {
    const { verdict, needs } = answerTo(
      'prompt',
      request('{"model_name": "kling-v3", "image": photo, "prompt": words}'),
    )
    assert.equal(verdict, 'unanswered')
    assert.match(needs.join(), /1 prompt made at run time/)
    assert.match(answerTo('images', right).needs.join(), /1 image chosen at run time/)
    assert.equal(answerTo('model', request('make_body()')).verdict, 'unanswered')
  })

  it('notes invisible characters in a prompt', () => {
    const { verdict, problems } = answerTo('prompt', right.replace('a boat', 'a\u200b boat'))
    assert.deepEqual([verdict, problems.map(({ level }) => level)], ['yes', ['info']])
  })

  it('omits images if a request accepts none', () => {
    const text = request('{"model_name": "kling-v3", "prompt": "a boat"}', '/v1/videos/text2video')
    assert.equal(answerTo('images', text).verdict, 'not-applicable')
  })
})

describe('the report of the checklist', () => {
  it('names no cause of what works', () => {
    const works = 'import jwt\ntoken = jwt.encode({"iss": "AK", "exp": 1, "nbf": 0}, "SK", algorithm="HS256")\n'
    const page = render(
      check(`${works}${right}`.replace('json=', 'headers={"Authorization": f"Bearer {token}"}, json=')),
    )
    assert.match(page, /^\*\*Note:\*\* PyJWT adds `typ` [^\n]* This works\.$/m)
    assert.doesNotMatch(page, /\*\*Root cause:\*\* This works/)
  })

  const report = check(right.replace('"5"', '5'), right)
  const markdown = render(report, ({ path, line }) => `${path}#L${line}`)

  it('has a table and a section for each question', () => {
    for (const [index, question] of questions.entries()) {
      const title = english.say(`checklist.question-${question}`)
      assert.ok(markdown.includes(`| ${index + 1}. ${title} |`))
      assert.ok(markdown.includes(`\n## ${index + 1}. ${title}\n`))
    }
  })

  it('links to the line', () => {
    assert.match(markdown, /\[file0\.py:3:\d+\]\(file0\.py#L3\)/)
  })

  it('works without links', () => {
    assert.equal(render(report).includes('file0.py#L3'), false)
  })

  it('is Markdown whose links support any path', () => {
    for (const name of ['a b(1).py', 'x[0].py', 'ü.py']) {
      const file = readFile(name, openDocument('python').check(right.replace('"5"', '5')))
      const html = marked.parse(
        render(run([file]), () => name),
        {
          async: false,
        },
      )
      assert.ok(html.includes(`>${name}:3:`), html)
    }
  })
})

const secretText = fc.stringMatching(/^[A-Za-z0-9+_-]{24,60}$/).filter((text) => /\d.*\d/.test(text))
const token = fc.tuple(secretText, secretText).map(([a, b]) => `eyJ${a}.eyJ${b}.${a}`)
const secret = fc.oneof(
  secretText,
  token,
  secretText.map((text) => `api-key-kling-${text}`),
)

const lines: readonly ((secret: string) => string)[] = [
  (text) => `requests.post(url, headers={"Authorization": "Bearer ${text}"}, json={"duration": 5})`,
  (text) => `client = Kling("${text}", duration=5)`,
  (text) => `const body = { apiKey: '${text}', duration: 5 } // ${text}`,
  (text) => `url = "https://user:${text}@api-singapore.klingai.com/v1/videos/text2video?token=${text}"`,
  (text) => `"image": "https://bucket.test/${text}/a.png?X-Signature=${text}",`,
  (text) => `SECRET_KEY = os.getenv("KLING_SECRET_KEY", "${text}")`,
  (text) => `${text}", "duration": 5`,
  (text) => text,
]

describe('a line of code in the report', () => {
  for (const line of lines) {
    it(`contains no secret: ${line('SECRET')}`, () => {
      fc.assert(
        fc.property(secret, (text) => {
          const shown = showCode(line(text)) ?? ''
          for (const part of text.replace(/^api-key-kling-/, '').split('.')) assert.ok(!shown.includes(part), shown)
        }),
      )
    })
  }

  it('contains no short secret that has a name', () => {
    for (const line of [
      'secret_key = "abc123xyz"',
      '"accessKey": "abc123xyz",',
      "AK = 'abc123xyz'",
      'token = os.environ.get("KLING_AK") or "abc123xyz"',
      'getenv("KLING_SK", "abc123xyz")',
      'password: `abc123xyz`',
    ]) {
      assert.equal(showCode(line)?.includes('abc123xyz'), false, line)
    }
  })

  it('keeps everything else', () => {
    for (const line of [
      '"duration": 5,',
      'const token = signToken()',
      'r = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-5-turbo", "duration": 5})',
      'return jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800 }, process.env.KLING_SECRET_KEY)',
      'createVideoGenerationRequestWithRetries(payload)',
      'return jwt.encode({"iss": AK, "exp": 1800, "nbf": 0}, SK)',
    ]) {
      assert.equal(showCode(line), line)
    }
  })

  it('is omitted if it is unreadable', () => {
    assert.equal(showCode(`x = ${'1 + '.repeat(200)}1`), null)
  })
})

describe('a URL in the report', () => {
  it('contains neither user nor folders nor query', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const shown = showAddress(`https://u:${text}@bucket.test/${text}/photo.png?X-Signature=${text}#${text}`)
        assert.ok(!shown.includes(text))
        assert.match(shown, /^https:\/\/bucket\.test\/…\/photo\.png\?…$/)
      }),
    )
  })
})

describe('the hosts that the report lists', () => {
  const host = 'https://api-singapore.klingai.com'
  const sent = { use: 'api-key', outcome: { kind: 'failure', reason: 'timeout', detail: '' } } as const
  const malformed = { use: 'api-key', outcome: { kind: 'malformed', defect: 'line-break' } } as const
  const refused = { url: 'https://images.test/a.png', outcome: { kind: 'refused', status: 404 } } as const
  const skipped = {
    url: 'http://localhost/a.png',
    outcome: { kind: 'private', what: { fact: 'this machine' } },
  } as const
  const cases: readonly (readonly [what: string, probes: Partial<Probes>, expected: RegExp])[] = [
    ['are none without a credential', {}, /Nothing was sent/],
    [
      'are none if a credential cannot be sent and an image is not fetched',
      { authentication: [malformed], images: [skipped] },
      /Nothing was sent/,
    ],
    [
      'include the host that received a credential',
      { authentication: [sent], images: [skipped] },
      /network: `https:\/\/api-singapore\.klingai\.com`\./,
    ],
    ['include the images that were fetched', { images: [refused, skipped] }, /network: 1 image that the code names\./],
    [
      'may be both',
      { authentication: [sent], images: [refused, { ...refused }] },
      /network: `[^`]+`, and 2 images that the code names\./,
    ],
  ]
  for (const [what, probes, expected] of cases) {
    it(what, () => {
      const report = run([], { host, authentication: [], credits: null, images: [], ...probes })
      assert.match(render(report), expected)
    })
  }
})
