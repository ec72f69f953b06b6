import { isOneShot } from '../../../src/analysis/program/script'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** Whether the file runs once from top to bottom. */
function once(code: string, language: Language): readonly string[] {
  const { program } = meaningOf(code, language)
  return [isOneShot(program, program.model.body) ? 'once' : 'not once']
}

const python: readonly Row[] = [
  ['a guard', 'def main():\n    pass\nif __name__ == "__main__":\n    main()\n', 'once'],
  ['another guard', 'def main():\n    pass\nif debug:\n    main()\n', 'not once'],
  ['a call of main', 'def main():\n    pass\nmain()\n', 'once'],
  ['a call of run', 'def run():\n    pass\nrun()\n', 'once'],
  ['a call of another function', 'def film():\n    pass\nfilm()\n', 'not once'],
  ['a call of main in a function', 'def f():\n    main()\n', 'not once'],
  ['a call of a method', 'app.main()\n', 'not once'],
  ['a call of main and more', 'import os\nx = 1\nmain()\n', 'once'],
  ['a call of main in a server', 'import fastapi\nmain()\n', 'not once'],
  ['a call of main beside other modules', 'import os\nimport json\nmain()\n', 'once'],
  ['a server among other modules', 'import os\nfrom flask import Flask\nmain()\n', 'not once'],
  ['nothing', '', 'not once'],
]
const javascript: readonly Row[] = [
  ['a call of main', 'main()\n', 'once'],
  ['a call of main that is awaited', 'await main()\n', 'once'],
  ['a call of main that is caught', 'main().catch(console.error)\n', 'once'],
  ['a call of main with two methods', 'main().then(show).catch(console.error)\n', 'once'],
  ['a call of a method of a name', 'film.main()\n', 'not once'],
  ['a call of another function that is caught', 'film().catch(console.error)\n', 'not once'],
  ['a call of a function as it is', '(async () => { film() })()\n', 'once'],
  ['an export and a call of main', 'export const a = 1\nmain()\n', 'not once'],
  ['an export after a call of main', 'main()\nexport const a = 1\n', 'not once'],
  ['exports of a module', 'module.exports = { a }\nmain()\n', 'not once'],
  ['one export of a module', 'exports.a = 1\nmain()\n', 'not once'],
  ['one export of a module by its name', 'module.exports.a = 1\nmain()\n', 'not once'],
  ['a field of something else', 'config.a = 1\nmain()\n', 'once'],
  ['a field of a field of something else', 'config.a.b = 1\nmain()\n', 'once'],
  ['a variable', 'const a = 1\nmain()\n', 'once'],
  ['two targets of which one is an export', 'a = module.exports = { b }\nmain()\n', 'not once'],
  ['a server', "import express from 'express'\nmain()\n", 'not once'],
]

table('scripts', 'python', python, once)
table('scripts', 'javascript', javascript, once)
