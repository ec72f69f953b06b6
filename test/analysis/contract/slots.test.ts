import assert from 'node:assert/strict'
import { slotsOf } from '../../../src/analysis/contract/slots'
import { openDocument } from '../../../src/engine'

/**
 * The paths of all slots of the only request in a text, with how many of its possible shapes are known: `prompt 1/1`.
 */
function pathsIn(python: string): readonly string[] {
  const [request] = openDocument('python').check(`import requests\n${python}`).meaning.requests
  assert.ok(request, 'there is no request')
  return slotsOf(request).map(
    ({ path, parameters }) =>
      `${path} ${parameters.filter((parameter) => parameter !== null).length}/${parameters.length}`,
  )
}

const post = (path: string, body: string) => `requests.post("https://api-singapore.klingai.com${path}", json=${body})`

describe('the slots of a request', () => {
  it('are its keys, including those of objects and list items', () => {
    const body =
      '{"prompt": "x", "camera_control": {"type": "simple", "config": {"pan": 1}}, "multi_prompt": [{"index": 1}]}'
    assert.deepEqual(pathsIn(post('/v1/videos/text2video', body)), [
      'prompt 1/1',
      'camera_control 1/1',
      'camera_control.type 1/1',
      'camera_control.config 1/1',
      'camera_control.config.pan 1/1',
      'multi_prompt 1/1',
      'multi_prompt[] 1/1',
      'multi_prompt[].index 1/1',
    ])
  })

  it('include unknown keys, but nothing inside them', () => {
    assert.deepEqual(pathsIn(post('/v1/videos/text2video', '{"seed": {"a": 1}, "watermark_info": {"text": "x"}}')), [
      'seed 0/1',
      'watermark_info 1/1',
      'watermark_info.text 0/1',
    ])
  })

  it('depend on the kind of an item', () => {
    const body = '{"contents": [{"type": "prompt", "url": "x"}, {"type": "first_frame", "url": "x"}]}'
    assert.deepEqual(
      pathsIn(post('/image-to-video/kling-3.0-turbo', body)).filter((path) => path.includes('.')),
      ['contents[].type 1/1', 'contents[].url 0/1', 'contents[].type 1/1', 'contents[].url 1/1'],
    )
  })

  it('treat an item of an open kind as any kind, and one of an unknown kind as none', () => {
    const body = '{"contents": [{"type": kind, "url": "x"}, {"type": "frame", "url": "x"}]}'
    assert.deepEqual(
      pathsIn(`def send(kind):\n    ${post('/image-to-video/kling-3.0-turbo', body)}`).filter((path) =>
        path.includes('.'),
      ),
      ['contents[].type 2/2', 'contents[].url 1/2', 'contents[].type 1/1'],
    )
  })

  it('include items that are spread in or added later', () => {
    const code = [
      'images = [{"image_url": "a"}]',
      'images.append({"type": "first_frame"})',
      post('/v1/videos/omni-video', '{"image_list": [*images, {"image_url": "b"}]}'),
    ]
    assert.deepEqual(
      pathsIn(code.join('\n')).filter((path) => path.includes('.')),
      ['image_list[].image_url 1/1', 'image_list[].type 1/1', 'image_list[].image_url 1/1'],
    )
  })

  it('are those of every possible endpoint if the URL is ambiguous', () => {
    const code = `def send(text: bool):\n    path = "text2video" if text else "image2video"\n    requests.post(f"https://api-singapore.klingai.com/v1/videos/{path}", json={"prompt": "x", "sound": "on"})`
    assert.deepEqual(pathsIn(code), ['prompt 2/2', 'sound 2/2'])
  })

  it('are none if the method is different', () => {
    assert.deepEqual(
      pathsIn('requests.get("https://api-singapore.klingai.com/v1/videos/text2video", params={"pageNum": 1})'),
      [],
    )
  })
})
