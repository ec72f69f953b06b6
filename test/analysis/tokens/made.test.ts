import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** Where tokens are created once and used later, and what stores them. */
function lifetimes(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).tokens.flatMap((token) =>
    token.lifetimes.map(({ where, oneShot, holder, uses }) =>
      [where, holder.name, `${uses.length} uses`, ...(oneShot ? ['runs once'] : [])].join(', '),
    ),
  )
}

const head =
  'import jwt\nimport os\nimport time\nimport requests\nAK = os.environ["KLING_ACCESS_KEY"]\nSK = os.environ["KLING_SECRET_KEY"]\n'
const make = `${head}def make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`
const send = (token: string) => `requests.post(u, headers={"Authorization": ${token}})`
const used = `def f():\n    ${send('TOKEN')}\n`
const inClass = (init: string, more = '', method = `def f(self):\n        ${send('self.token')}`) =>
  `${make}class C:\n    def __init__(self):\n        ${init}\n    ${method}\n${more}`

const module: readonly Row[] = [
  ['a variable', `${make}TOKEN = make()\n${used}`, 'module, TOKEN, 1 uses'],
  [
    'a variable that two functions use',
    `${make}TOKEN = make()\n${used}def g():\n    ${send('TOKEN')}\n`,
    'module, TOKEN, 2 uses',
  ],
  ['a variable that nothing uses', `${make}TOKEN = make()\n`],
  ['a variable that is sent at once', `${make}TOKEN = make()\n${send('TOKEN')}\n`, 'module, TOKEN, 1 uses, runs once'],
  [
    'a variable that is sent at once, and later',
    `${make}TOKEN = make()\n${send('TOKEN')}\n${used}`,
    'module, TOKEN, 1 uses',
  ],
  ['a variable that is printed', `${make}TOKEN = make()\nprint(TOKEN)\n`],
  ['a variable that is logged', `${make}TOKEN = make()\nlogger.info(TOKEN)\n`],
  ['a variable that is measured', `${make}TOKEN = make()\nprint(len(TOKEN))\n`],
  [
    'a variable that a function sets',
    `${make}TOKEN = make()\ndef renew():\n    global TOKEN\n    TOKEN = make()\n${used}`,
  ],
  [
    'a variable that is set twice',
    `${make}TOKEN = make()\nTOKEN = make()\n${used}`,
    'module, TOKEN, 1 uses',
    'module, TOKEN, 1 uses',
  ],
  ['a field', `${make}config.token = make()\ndef f():\n    ${send('config.token')}\n`],
  [
    'headers of it',
    `${make}TOKEN = make()\nHEADERS = {"Authorization": TOKEN}\ndef f():\n    requests.post(u, headers=HEADERS)\n`,
    'module, TOKEN, 1 uses',
  ],
  [
    'headers of headers',
    `${make}TOKEN = make()\nHEADERS = {"Authorization": TOKEN}\nALL = {"headers": HEADERS}\ndef f():\n    requests.post(u, **ALL)\n`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a response of it',
    `${make}TOKEN = make()\nANSWER = requests.post(u, headers={"Authorization": TOKEN})\ndef f():\n    return ANSWER\n`,
    'module, TOKEN, 1 uses, runs once',
  ],
  [
    'a client of it',
    `${make}TOKEN = make()\nCLIENT = connect(TOKEN)\ndef f():\n    return CLIENT.get()\n`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a function of a function',
    `${make}def wrap():\n    return make()\nTOKEN = wrap()\n${used}`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a function with a variable',
    `${make}def wrap():\n    token = make()\n    return token\nTOKEN = wrap()\n${used}`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a function with a field',
    `${make}def wrap():\n    config.token = make()\n    return config\nTOKEN = wrap()\n${used}`,
  ],
  [
    'a function that returns something else',
    `${make}def wrap():\n    token = make()\n    return 1\nTOKEN = wrap()\n${used}`,
  ],
  [
    'a function with headers',
    `${make}def wrap():\n    return {"Authorization": make()}\nHEADERS = wrap()\ndef f():\n    requests.post(u, headers=HEADERS)\n`,
    'module, HEADERS, 1 uses',
  ],
  ['a default', `${make}def f(token=make()):\n    ${send('token')}\n`, 'default-argument, token, 1 uses'],
  [
    'a default of a keyword',
    `${make}def f(*, token=make()):\n    ${send('token')}\n`,
    'default-argument, token, 1 uses',
  ],
  ['inside a function', `${make}def f():\n    token = make()\n    ${send('token')}\n`],
  [
    'inside a class',
    `${make}class C:\n    token = make()\n    def f(self):\n        ${send('self.token')}\n`,
    'class, token, 1 uses',
  ],
  [
    'inside a class, by its name',
    `${make}class C:\n    token = make()\n    def f(self):\n        ${send('C.token')}\n`,
    'class, token, 1 uses',
  ],
  ['inside a class, not used', `${make}class C:\n    token = make()\n`],
  [
    'inside a class, used by another',
    `${make}class C:\n    token = make()\nclass D:\n    def f(self):\n        ${send('self.token')}\n`,
  ],
  [
    'inside a class, renewed',
    `${make}class C:\n    token = make()\n    def f(self):\n        self.token = make()\n        ${send('self.token')}\n`,
  ],
  ['in a constructor', inClass('self.token = make()'), 'constructor, token, 1 uses'],
  [
    'in a constructor, through a variable',
    inClass('token = make()\n        self.token = token'),
    'constructor, token, 1 uses',
  ],
  [
    'in a constructor, in headers',
    inClass(
      'self.headers = {"Authorization": make()}',
      '',
      'def f(self):\n        requests.post(u, headers=self.headers)',
    ),
    'constructor, headers, 1 uses',
  ],
  ['in a constructor, not kept', inClass('token = make()')],
  ['in a constructor, kept elsewhere', inClass('other.token = make()')],
  ['in a constructor, not used', inClass('self.token = make()', '', 'def f(self):\n        pass')],
  [
    'in a constructor, used there only',
    inClass('self.token = make()\n        print(self.token)', '', 'def f(self):\n        pass'),
  ],
  [
    'in a constructor, renewed',
    inClass('self.token = make()', '', `def f(self):\n        self.token = make()\n        ${send('self.token')}`),
  ],
  ['in a constructor, of an object of a function', inClass('self.token = make()', 'def g():\n    C().f()\n')],
  [
    'in a constructor, of an object of the module',
    inClass('self.token = make()', 'c = C()\n'),
    'constructor, token, 1 uses',
  ],
  [
    'in a constructor, of objects of both',
    inClass('self.token = make()', 'c = C()\ndef g():\n    C().f()\n'),
    'constructor, token, 1 uses',
  ],
]

table('lifetimes of tokens, more', 'python', module, lifetimes)
