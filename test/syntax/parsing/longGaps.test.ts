import assert from 'node:assert/strict'
import { parser as scripts } from '@lezer/javascript'
import { parser as python } from '@lezer/python'
import { errorNodesOf, withComments } from '../../../src/syntax/trees'

const typescript = scripts.configure({ dialect: 'ts' })

/** What the parser cannot read, before and after the long gaps are left out. */
function errorsOf(parser: typeof scripts, text: string): readonly [before: number, after: number] {
  const tree = parser.parse(text)
  return [errorNodesOf(tree).length, errorNodesOf(withComments(parser, text, tree).tree).length]
}

const lines = (count: number): string => '// about it\n'.repeat(count)
const block = (count: number): string => `/**\n${' * about it\n'.repeat(count)} */\n`

const declarations = [
  'interface A { b: string }',
  'type A = string',
  'enum A { B }',
  'abstract class A {}',
  'namespace A { let b = 1 }',
  'async function f() {}',
  'async () => { await 1 }',
]

describe('what follows a long comment is read', () => {
  for (const declaration of declarations)
    it(declaration, () => {
      // The parser alone reads it behind a short comment only, or this would prove nothing.
      for (const before of ['a()\n', "import a from 'b'\n", 'class C { d() { return 1 } }\n'])
        for (const comment of [lines(150), block(60), `${lines(80)}\n\n${lines(80)}`]) {
          const [alone, now] = errorsOf(typescript, before + comment + declaration)
          assert.ok(alone > 0, `${before}${declaration} has no error`)
          assert.equal(now, 0, `${before}${declaration}`)
        }
    })

  it('whatever the length of the comment', () => {
    for (let count = 0; count < 150; count++)
      for (const comment of [lines(count), block(count), `${'/* a */ '.repeat(count)}\n`])
        assert.equal(errorsOf(typescript, `a()\n${comment}interface A { b: string }\n`)[1], 0, `${count} lines`)
  })

  it('at its own place', () => {
    const text = `a()\n${block(60)}interface A { b: string }\n`
    const { tree, comments } = withComments(typescript, text, typescript.parse(text))
    const { from, to } = tree.topNode.lastChild!
    assert.equal(text.slice(from, to), 'interface A { b: string }')
    assert.deepEqual(
      comments.map(({ start, end }) => text.slice(start, end)),
      [block(60).trim()],
    )
  })
})

describe('what follows many blank lines is read', () => {
  const long = `class A:\n${'    a = "some text"\n'.repeat(200)}`
  const inText = `class A:\n    a = """${'\n'.repeat(400)}"""\n    b = 1\n`

  for (const [situation, text] of [
    ['in a block', `${long}${'\n'.repeat(400)}    b = 2\n`],
    ['with spaces in them', `${long}${'    \n'.repeat(400)}    b = 2\n`],
    ['behind a block', `${long}${'\n'.repeat(400)}b = 2\n`],
    ['between comments', `${long}${'\n\n    # about it\n'.repeat(200)}    b = 2\n`],
    ['with other line breaks', `${long}${'\n'.repeat(400)}    b = 2\n`.replaceAll('\n', '\r\n')],
  ] as const)
    it(situation, () => {
      const [alone, now] = errorsOf(python, text)
      assert.ok(alone > 0)
      assert.equal(now, 0)
    })

  it('and those in a text stay what they are', () => {
    const text = `${long}${'\n'.repeat(400)}    b = """${'\n'.repeat(400)}"""\n    c = 3\n`
    const { tree } = withComments(python, text, python.parse(text))
    const { from, to } = tree.resolveInner(text.indexOf('"""') + 1)
    assert.equal(text.slice(from, to), `"""${'\n'.repeat(400)}"""`)
    assert.deepEqual(errorsOf(python, inText), [0, 0])
  })
})

describe('a real error', () => {
  for (const [parser, text] of [
    [typescript, `a()\n${block(60)}interface A { b: }\n`],
    [typescript, `a(\n${lines(150)}let b = 1\n`],
    [python, `def f():\n    a = (\n${'\n'.repeat(400)}    b = 2\n`],
  ] as const)
    it(`stays one in ${JSON.stringify(text.slice(0, 8))}`, () => {
      assert.ok(errorsOf(parser, text)[1] > 0)
    })
})
