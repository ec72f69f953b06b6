import { spawnSync } from 'node:child_process'
import { python } from '../snippets/pythonDriver'

/** Reports each `[place, text]` on standard input that Python does not compile. */
const program = `
import json, sys
for place, text in json.load(sys.stdin):
    try:
        compile(text, place, "exec")
    except SyntaxError as error:
        print(place, error, text, sep="\\n")
`

/** CPython's errors for texts, each with its place; empty if it compiles all of them. */
export function compilePython(texts: readonly (readonly [place: string, text: string])[]): string {
  const { status, stdout, stderr } = spawnSync(python, ['-c', program], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: Infinity,
  })
  return status === 0 ? stdout + stderr : `Python ended with ${status}: ${stderr}`
}
