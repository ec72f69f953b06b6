import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** The guards: the names in their tests, and whether they only ask for presence. */
function guards(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).guards.map(
    ({ names, isPresence }) => `${[...names].sort().join(' ')}${isPresence ? ', presence' : ''}`,
  )
}

const py = (test: string, then = 'raise ValueError()') => `if ${test}:\n    ${then}\n`
const python: readonly Row[] = [
  ['a name', py('mode'), 'mode, presence'],
  ['no name', py('not mode'), 'mode, presence'],
  ['a negative number', py('-mode'), 'mode'],
  ['a field', py('request.mode'), 'mode request, presence'],
  ['a key', py('body["mode"]'), 'body mode, presence'],
  ['a key that is computed', py('body[key]'), 'body key, presence'],
  ['a key by get', py('body.get("mode")'), 'body get mode, presence'],
  ['a key by get with a default', py('body.get("mode", "std")'), 'body get mode std'],
  ['a key by something else', py('body.pop("mode")'), 'body mode pop'],
  ['a call', py('check(mode)'), 'check mode'],
  ['nothing', py('mode is None'), 'mode, presence'],
  ['nothing on the left', py('None is mode'), 'mode, presence'],
  ['an empty text', py('mode == ""'), ' mode, presence'],
  ['a text', py('mode == "std"'), 'mode std'],
  ['a text in a name', py('"mode" in body'), 'body mode, presence'],
  ['a text not in a name', py('"mode" not in body'), 'body mode, presence'],
  ['a name in a list', py('mode in ("std", "pro")'), 'mode pro std'],
  ['two names', py('image and image_tail'), 'image image_tail, presence'],
  ['one of two names', py('image or image_tail'), 'image image_tail, presence'],
  ['a name and a comparison', py('image and mode == "pro"'), 'image mode pro'],
  ['a number', py('seconds > 10'), 'seconds'],
  ['names in camel case', py('imageTail and cameraControl'), 'camera_control image_tail, presence'],
  [
    'a variable with names',
    'both = image and image_tail\nif both:\n    raise ValueError()\n',
    'both image image_tail, presence',
  ],
  [
    'a variable that is set twice',
    'both = image\nboth = image_tail\nif both:\n    raise ValueError()\n',
    'both, presence',
  ],
  [
    'a variable of a response',
    'answer = requests.post(url, json=image)\nif answer:\n    raise ValueError()\n',
    'answer, presence',
  ],
  [
    'that returns',
    `def f(mode):\n    ${py('mode', 'return')}`.replace('\n    return', '\n        return'),
    'mode, presence',
  ],
  ['that goes on', py('mode', 'warn(mode)')],
  [
    'that ends in both branches',
    'if mode:\n    if x:\n        raise ValueError()\n    else:\n        raise TypeError()\n',
    'mode, presence',
    'x, presence',
  ],
  ['that ends in one branch', 'if mode:\n    if x:\n        raise ValueError()\n', 'x, presence'],
]

const typescript: readonly Row[] = [
  ['undefined by its type', "if (typeof mode === 'undefined') throw new Error()\n", 'mode undefined, presence'],
  ['another type', "if (typeof mode === 'string') throw new Error()\n", 'mode string'],
  ['a cast', 'if (mode as boolean) throw new Error()\n', 'mode, presence'],
  ['a promise', 'if (await mode) throw new Error()\n', 'mode, presence'],
  ['a promise of a call', 'if (await check(mode)) throw new Error()\n', 'check mode'],
  [
    'a list of names',
    'const all = [image, cameraControl].filter(Boolean)\nif (all.length > 1) throw new Error()\n',
    'all boolean camera_control filter image length',
  ],
  ['a number', 'if (5) throw new Error()\n', ''],
]

table('guards', 'python', python, guards)
table('guards', 'typescript', typescript, guards)
