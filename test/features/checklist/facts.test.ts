import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { readFile, runChecklist, type Probes } from '../../../src/features/checklist'
import { english } from '../../said'
import { hints } from './probes'

const host = 'https://api-singapore.klingai.com'
const [text, image, omni] = ['/v1/videos/text2video', '/v1/videos/image2video', '/v1/videos/omni-video']
const photo = 'https://media.my-shop.com/photo.png'

function post(path: string, body: string): string {
  return `fetch(${path.startsWith('`') ? path : `'${host}${path}'`}, { method: 'POST', body: JSON.stringify(${body}) })`
}

/** What is seen of each request: M its model, B its body, the prompts, and how many prompts and images are not seen. */
function seenIn(code: string): readonly string[] {
  const { requests } = readFile('a.ts', openDocument('typescript').check(`const go = (given, more, list) => ${code}\n`))
  return requests.map(({ isModelSeen, isBodySeen, prompts, unseenPrompts, unseenImages }) =>
    [
      isModelSeen ? 'M' : '-',
      isBodySeen ? 'B' : '-',
      prompts.map((prompt) => prompt.text).join('+'),
      unseenPrompts,
      unseenImages,
    ].join(' '),
  )
}

const model = "model_name: 'kling-v2-6'"

describe('the facts of a request', () => {
  for (const [situation, code, expected] of [
    ['a body', post(text, `{ ${model}, prompt: 'a' }`), ['M B a 0 0']],
    ['no model', post(text, "{ prompt: 'a' }"), ['M B a 0 0']],
    ['no model, and more entries', post(text, "{ prompt: 'a', ...list }"), ['- B a 0 0']],
    ['an unknown model', post(text, "{ model_name: given, prompt: 'a' }"), ['- B a 0 0']],
    ['one of two models', post(text, "{ model_name: more ? 'kling-v3' : 'kling-v2-6', prompt: 'a' }"), ['M B a 0 0']],
    [
      'a model that is perhaps known',
      post(text, "{ model_name: more ? 'kling-v3' : given, prompt: 'a' }"),
      ['M B a 0 0'],
    ],
    ['an unknown body', post(text, 'given'), ['- -  0 0']],
    ['the model in the path', post('/text-to-video/kling-3.0', "{ prompt: 'a' }"), ['M B a 0 0']],
    ['the model in the path, an unknown body', post('/text-to-video/kling-3.0', 'given'), ['M -  0 0']],
    [
      'the model in one of two paths',
      post('`' + host + "${more ? '/text-to-video/kling-3.0' : '/v1/videos/text2video'}`", 'given'),
      ['- -  0 0'],
    ],
    [
      'models in both paths',
      post('`' + host + "/text-to-video/${more ? 'kling-3.0' : 'kling-2.6'}`", 'given'),
      ['M -  0 0'],
    ],
    ['an unknown prompt', post(text, `{ ${model}, prompt: given }`), ['M B  1 0']],
    ['two prompts', post(text, `{ ${model}, prompt: 'a', negative_prompt: 'b' }`), ['M B a+b 0 0']],
    ['one of two prompts', post(text, `{ ${model}, prompt: more ? 'a' : 'b' }`), ['M B a+b 0 0']],
    ['a prompt that is no text', post(text, `{ ${model}, prompt: 7 }`), ['M B  1 0']],
    [
      'a prompt where none is taken',
      post('/v1/videos/effects', "{ effect_scene: 'hug', prompt: 'a', input: {} }"),
      ['M B  0 0'],
    ],
    [
      'prompts in a list',
      post(
        '/image-to-video/kling-3.0',
        "{ contents: [{ type: 'prompt', text: 'a' }, { type: 'first_frame', url: given }] }",
      ),
      ['M B a 0 1'],
    ],
    ['a known image', post(image, `{ ${model}, image: '${photo}', prompt: 'a' }`), ['M B a 0 0']],
    ['an unknown image', post(image, `{ ${model}, image: given, prompt: 'a' }`), ['M B a 0 1']],
    ['two unknown images', post(image, `{ ${model}, image: given, image_tail: list, prompt: 'a' }`), ['M B a 0 2']],
    [
      'images in a list',
      post(
        omni,
        `{ model_name: 'kling-v3-omni', image_list: [{ image_url: given }, { image_url: '${photo}' }], prompt: 'a' }`,
      ),
      ['M B a 0 1'],
    ],
    [
      'a video',
      post(omni, `{ model_name: 'kling-v3-omni', video_list: [{ video_url: given }], prompt: 'a' }`),
      ['M B a 0 0'],
    ],
    [
      'a gateway',
      `fetch('https://queue.fal.run/fal-ai/kling-video', { method: 'POST', body: JSON.stringify({ prompt: 'a' }) })`,
      [],
    ],
    [
      'a request in the body of another',
      post(text, `{ ${model}, prompt: 'a', external_task_id: ${post(text, `{ ${model}, prompt: 'b' }`)} }`),
      ['M B a 0 0', 'M B b 0 0'],
    ],
  ] as const)
    it(`are right for ${situation}`, () => {
      assert.deepEqual(seenIn(code), expected)
    })

  for (const [situation, json, count] of [
    ['a description with a body', `{ "url": "${host}${text}", "method": "POST", "body": { "prompt": "a" } }`, 1],
    ['a description without one', `{ "url": "${host}${text}/1", "method": "GET" }`, 1],
    [
      'both',
      `[{ "url": "${host}${text}", "method": "POST", "body": { "prompt": "a" } }, { "url": "${host}${text}/1", "method": "GET" }]`,
      2,
    ],
    [
      'one in the body of another',
      `{ "url": "${host}${text}", "method": "POST", "body": { "prompt": "a", "x": { "url": "${host}${text}/1", "method": "GET" } } }`,
      2,
    ],
  ] as const)
    it(`are of ${count} in JSON with ${situation}`, () => {
      assert.equal(readFile('a.json', openDocument('json').check(json)).requests.length, count)
    })

  it('have the URLs of images that can be asked for', () => {
    const urls = (body: string): readonly string[] =>
      readFile('a.ts', openDocument('typescript').check(`const go = (more) => ${post(image, body)}\n`)).images.map(
        ({ url }) => url,
      )
    for (const [written, expected] of [
      [`'${photo}'`, [photo]],
      [`'${photo.replace('https', 'HTTP')}'`, [photo.replace('https', 'HTTP')]],
      [`more ? '${photo}' : '${photo}?b'`, [photo, `${photo}?b`]],
      ["'ftp://a.test/a.png'", []],
      ["'a https://a.test/a.png'", []],
      ["'iVBORw0KGgo='", []],
    ] as const)
      assert.deepEqual(urls(`{ ${model}, image: ${written} }`), expected, written)
  })
})

describe('an image that a rule reported', () => {
  const local = 'http://localhost/a.png'
  const code = (silenced: readonly boolean[]): string =>
    silenced
      .map(
        (isSilent) =>
          `${isSilent ? '// kling-ignore-next-line unreachable-url -- seen\n' : ''}${post(image, `{ ${model}, image: '${local}' }`)}\n`,
      )
      .join('')
  const probes = (...kinds: readonly ('private' | 'refused')[]): Probes => ({
    host,
    authentication: [],
    credits: null,
    images: kinds.map((kind) => ({
      url: local,
      outcome: kind === 'private' ? { kind, what: 'private-name' } : { kind, status: 404 },
    })),
  })
  for (const [situation, silenced, kind, isRepeated] of [
    ['on its only line', [false], 'private', false],
    ['on no line', [true], 'private', true],
    ['on both lines', [false, false], 'private', false],
    ['on one of two lines', [false, true], 'private', true],
    ['for another reason', [false], 'refused', true],
  ] as const)
    it(`is ${isRepeated ? '' : 'not '}reported again if that was ${situation}`, () => {
      const file = readFile('a.ts', openDocument('typescript').check(code(silenced)))
      const { answers } = runChecklist([file], probes(kind), hints, english)
      const { problems } = answers.find(({ question }) => question === 'images')!
      const found = silenced.some((isSilent) => !isSilent) ? 1 : 0
      assert.equal(problems.length, found + (isRepeated ? 1 : 0))
    })
})
