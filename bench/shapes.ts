/**
 * Deterministic code of any size, in shapes that tempt an analysis to take more than linearly many steps. Tests count
 * the steps; `npm run bench` measures the time.
 */
import type { Language } from '../src/findings/finding'
import { pythonRequest, pythonToken, typescriptRequest, typescriptToken, url } from './beginnings'

/** One shape in one language. */
export interface Shape {
  readonly name: string
  readonly language: Language
  /** Generates code; `size` is the number of repetitions. */
  readonly make: (size: number) => string
}

export const shapes: readonly Shape[] = [
  ...pair('a chain of callbacks that return in two places', {
    typescript: (size) => `${typescriptRequest}
export const film = send('a cat')
${lines(size, (index) => `  .then((step${index}) => { if (step${index}.data) return step${index}.data; return step${index} })`)}
  .then((last) => last.task_id)
`,
    python: (size) => `${pythonRequest}
def step0(answer):
    return answer
${lines(
  size,
  (index) => `def step${index + 1}(answer):
    if "data" in answer:
        return step${index}(answer["data"])
    return step${index}(answer)`,
)}
print(step${size}(send("a cat"))["task_id"])
`,
  }),
  ...pair('an answer handed down through functions', {
    typescript: (size) => `${typescriptRequest}
function show0(answer: any) { console.log(answer.data.task_id); return answer }
${lines(
  size,
  (index) => `function show${index + 1}(answer: any) {
  if (answer.code === 1) return show${index}(answer)
  if (answer.code === 2) return show${index}(answer)
  return show${index}(answer)
}`,
)}
send('a cat').then((answer) => show${size}(answer))
`,
    python: (size) => `${pythonRequest}
def show0(answer):
    print(answer["data"]["task_id"])
    return answer
${lines(
  size,
  (index) => `def show${index + 1}(answer):
    if answer["code"] == 1:
        return show${index}(answer)
    if answer["code"] == 2:
        return show${index}(answer)
    return show${index}(answer)`,
)}
show${size}(send("a cat"))
`,
  }),
  ...pair('a variable that is unwrapped again and again', {
    typescript: (size) => `${typescriptRequest}
export async function film() {
  let d: any = await send('a cat')
${lines(size, () => '  d = d.data ?? d')}
  return d.task_id
}
`,
    python: (size) => `${pythonRequest}
d = send("a cat")
${lines(size, () => 'd = d.get("data", d)')}
print(d["task_id"])
`,
  }),
  ...pair('an object spread twice into the next', {
    typescript: (size) => `${typescriptRequest}
const b0 = { model_name: 'kling-v2-6', prompt: 'a cat', ...(process.env.LONG && { duration: '10' }) }
${lines(size, (index) => `const b${index + 1} = { ...b${index}, ...b${index} }`)}
fetch('${url}', { method: 'POST', body: JSON.stringify(b${size}) })
`,
    python: (size) => `${pythonRequest}
b0 = {"model_name": "kling-v2-6", "prompt": "a cat"}
if LONG:
    b0["duration"] = "10"
${lines(size, (index) => `b${index + 1} = {**b${index}, **b${index}}`)}
requests.post("${url}", json=b${size})
`,
  }),
  ...pair('an object spread under conditions', {
    typescript: (size) => `${typescriptRequest}
const b0 = { model_name: 'kling-v2-6', prompt: 'a cat' }
${lines(size, (index) => `const b${index + 1} = { ...b${index}, ...(flag${index} && b${index}) }`)}
fetch('${url}', { method: 'POST', body: JSON.stringify(b${size}) })
`,
    python: (size) => `${pythonRequest}
b0 = {"model_name": "kling-v2-6", "prompt": "a cat"}
${lines(
  size,
  (index) => `b${index + 1} = dict(b${index}, **b${index})
if flags[${index}]:
    b${index + 1}.update(b${index})`,
)}
requests.post("${url}", json=b${size})
`,
  }),
  ...pair('visitors that call each other beside a client', {
    typescript: (size) => `${typescriptRequest}
${lines(
  size,
  (index) => `export function visit${index}(node: any): any {
  return node.left ? visit${(index + 1) % size}(node.left) : node.right ? visit${(index * 3 + 2) % size}(node.right) : visit${(index * 5 + 3) % size}(node.rest)
}`,
)}
send(visit0({ left: 'a cat' }))
`,
    python: (size) => `${pythonRequest}
${lines(
  size,
  (index) => `def visit${index}(node):
    if node.left:
        return visit${(index + 1) % size}(node.left)
    if node.right:
        return visit${(index * 3 + 2) % size}(node.right)
    return visit${(index * 5 + 3) % size}(node.rest)`,
)}
send(visit0(tree))
`,
  }),
  ...pair('functions that each call all of the next level', {
    typescript: (size) => `${typescriptRequest}
function make0(prompt: string) { return send(prompt) }
${lines(
  size,
  (index) => `function make${index + 1}(prompt: string) {
  make${index}(prompt + '1'); make${index}(prompt + '2'); make${index}(prompt + '3'); make${index}(prompt + '4')
  return make${index}(prompt)
}`,
)}
make${size}('a cat')
`,
    python: (size) => `${pythonRequest}
def make0(prompt):
    return send(prompt)
${lines(
  size,
  (index) => `def make${index + 1}(prompt):
    make${index}(prompt + "1")
    make${index}(prompt + "2")
    make${index}(prompt + "3")
    make${index}(prompt + "4")
    return make${index}(prompt)`,
)}
make${size}("a cat")
`,
  }),
  ...pair('a script that assigns the same variables again and again', {
    typescript: (size) => `${typescriptRequest}
let body: any
let answer: any
${lines(
  size,
  (index) => `body = { model_name: 'kling-v2-6', prompt: 'cat ${index}' }
body.duration = '5'
answer = await (await fetch('${url}', { method: 'POST', body: JSON.stringify(body) })).json()
if (answer.code !== 0) throw new Error(answer.message)
console.log(answer.data.task_id)`,
)}
`,
    python: (size) => `${pythonRequest}
${lines(
  size,
  (index) => `body = {"model_name": "kling-v2-6", "prompt": "cat ${index}"}
body["duration"] = "5"
answer = requests.post("${url}", json=body).json()
if answer["code"] != 0:
    raise RuntimeError(answer["message"])
print(answer["data"]["task_id"])`,
)}
`,
  }),
  ...pair('a variable assigned under conditions again and again', {
    typescript: (size) => `${typescriptRequest}
let prompt = 'a cat'
let answer: any
${lines(
  size,
  (index) => `if (process.argv.includes('${index}')) prompt = 'cat ${index}'
if (process.argv.includes('again ${index}')) answer = await send(prompt)
console.log(answer.data, prompt)`,
)}
`,
    python: (size) => `${pythonRequest}
prompt = "a cat"
answer = None
${lines(
  size,
  (index) => `if "${index}" in sys.argv:
    prompt = "cat ${index}"
if "again ${index}" in sys.argv:
    answer = send(prompt)
print(answer["data"], prompt)`,
)}
`,
  }),
  ...pair('a variable that many steps stand between', {
    typescript: (size) => `${typescriptRequest}
let session: any = null
session = connect()
${lines(
  size,
  (index) => `console.log(${index})
session.post('${url}', { model_name: 'kling-v2-6', prompt: 'cat ${index}' })`,
)}
`,
    python: (size) => `${pythonRequest}
session = None
session = requests.Session()
${lines(
  size,
  (index) => `print(${index})
session.post("${url}", json={"model_name": "kling-v2-6", "prompt": "cat ${index}"})`,
)}
`,
  }),
  ...pair('a text that doubles', {
    typescript: (size) => `${typescriptRequest}
let text = 'cat'
${lines(size, () => 'text = text + text')}
send(text)
`,
    python: (size) => `${pythonRequest}
text = "cat"
${lines(size, () => 'text = text + text')}
send(text)
`,
  }),
  ...pair('a list that doubles', {
    typescript: (size) => `${typescriptRequest}
const l0 = ['succeed', 'failed']
${lines(size, (index) => `const l${index + 1} = [...l${index}, ...l${index}]`)}
send('a cat').then((answer) => l${size}.includes(answer.data.task_status))
`,
    python: (size) => `${pythonRequest}
l0 = ["succeed", "failed"]
${lines(size, (index) => `l${index + 1} = l${index} + l${index}`)}
print(send("a cat")["data"]["task_status"] in l${size})
`,
  }),
  ...pair('a moment that doubles', {
    typescript: (size) => `${typescriptToken}
const t0 = Math.floor(Date.now() / 1000)
${lines(size, (index) => `const t${index + 1} = t${index} + t${index}`)}
export const token = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: t${size}, nbf: t0 - 5 }, process.env.KLING_SECRET_KEY ?? '')
`,
    python: (size) => `${pythonToken}
t0 = int(time.time())
${lines(size, (index) => `t${index + 1} = t${index} + t${index}`)}
def token():
    return jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], "exp": t${size}, "nbf": t0 - 5}, os.environ["KLING_SECRET_KEY"], algorithm="HS256")
`,
  }),
]

function pair(name: string, makers: Readonly<Record<'typescript' | 'python', Shape['make']>>): Shape[] {
  return [
    { name, language: 'typescript', make: makers.typescript },
    { name, language: 'python', make: makers.python },
  ]
}

function lines(size: number, line: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => line(index)).join('\n')
}
