import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** What comes to light: the credential, where, and whether all of it. */
function leaks(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.leaks.map(({ carried, sink }) =>
    [`${carried.role} by ${sink.kind}`, ...(carried.whole ? [] : ['in part'])].join(', '),
  )
}

/** What is written into the code. */
function literals(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.literals.map(({ role, by, fallbackOf, setBy }) =>
    [`${role} by ${by}`, ...(fallbackOf ? ['fallback'] : []), ...(setBy ? ['set'] : [])].join(', '),
  )
}

const keys = 'import os\nSK = os.environ["KLING_SECRET_KEY"]\n'

const shownPython: readonly Row[] = [
  ['print', `${keys}print(SK)`, 'secret-key by print'],
  ['inside of a text', `${keys}print(f"key {SK}")`, 'secret-key by print'],
  ['a logger', `${keys}logger.info("key %s", SK)`, 'secret-key by log'],
  ['a method that does not log', `${keys}logger.addHandler(SK)`],
  ['its first letters', `${keys}print(SK[:4])`, 'secret-key by print, in part'],
  ['its length', `${keys}print(len(SK))`],
  ['masked', `${keys}print(mask(SK))`],
  ['in an object', `${keys}print({"key": SK})`, 'secret-key by print'],
  ['through a parameter', `${keys}def show(key: str):\n    print(key)\nshow(SK)`, 'secret-key by print'],
  ['a variable that is no key', 'import os\nprint(os.environ["HOME"])'],
  ['answered by a route', `${keys}@app.get("/key")\ndef key():\n    return SK`, 'secret-key by response'],
  ['returned by a plain function', `${keys}def key():\n    return SK`],
]

const shownTypescript: readonly Row[] = [
  ['the console', 'console.log(process.env.KLING_SECRET_KEY)', 'secret-key by print'],
  [
    'a response',
    'app.get("/key", (req, res) => res.json({ key: process.env.KLING_SECRET_KEY }))',
    'secret-key by response',
  ],
  ['its length', 'const sk = process.env.KLING_SECRET_KEY\nconsole.log(sk.length)'],
]

const secret = 'Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ'
const writtenPython: readonly Row[] = [
  ['in a variable of Kling', `KLING_SECRET_KEY = "${secret}"`, 'secret-key by name'],
  ['as a fallback', `import os\nSK = os.getenv("KLING_SECRET_KEY", "${secret}")`, 'secret-key by name, fallback'],
  ['put into the environment', `import os\nos.environ["KLING_SECRET_KEY"] = "${secret}"`, 'secret-key by name, set'],
  ['a key by its shape', `x = "api-key-kling-${secret}"`, 'api-key by shape'],
  ['a placeholder', 'KLING_SECRET_KEY = "your-secret-key-goes-right-here-12"'],
  ['in a test', `import pytest\nKLING_SECRET_KEY = "${secret}"`],
  ['of another service', `OTHER_SECRET = "${secret}"`],
]

table('credentials that come to light', 'python', shownPython, leaks)
table('credentials that come to light', 'typescript', shownTypescript, leaks)
table('credentials in the code', 'python', writtenPython, literals)
