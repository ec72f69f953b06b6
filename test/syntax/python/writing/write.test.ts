import assert from 'node:assert/strict'
import { pythonFrontEnd } from '../../../../src/syntax/python'
import type {
  Argument,
  CallValue,
  Entry,
  Field,
  ListValue,
  LoopStep,
  RecordValue,
  SourceModel,
  Step,
  TypeNode,
  Value,
} from '../../../../src/syntax/model'
import type { Repair } from '../../../../src/syntax/repair'
import { readEmbeddedJson } from '../../../../src/syntax'
import { walk } from '../../../../src/syntax/visit'
import { applyEdits } from '../../apply'

const read = (text: string) => pythonFrontEnd.createReader('python').read(text)

/** The outermost node, except blocks, whose source is `source`. */
function find(model: SourceModel, source: string): unknown {
  for (const node of walk(model.body)) {
    const isBlock = node.kind === 'block'
    if (!isBlock && model.text.slice(node.span.start, node.span.end) === source) return node
  }
  throw new Error(`no node reads ${source}`)
}

function findKind(model: SourceModel, kind: string, nth = 0): unknown {
  const found = [...walk(model.body)].filter((node) => node.kind === kind)[nth]
  if (!found) throw new Error(`no ${kind}`)
  return found
}

const entryOf = (model: SourceModel, key: string) =>
  [...walk(model.body)].find((node): node is Entry => node.kind === 'entry' && node.key === key) as Entry

const innermost = (model: SourceModel, source: string) =>
  [...walk(model.body)].filter((node) => model.text.slice(node.span.start, node.span.end) === source).at(-1) as Value

function write(text: string, repair: (model: SourceModel) => Repair): string {
  const model = read(text)
  const result = applyEdits(text, pythonFrontEnd.writer.write(model, repair(model)))
  assert.ok(read(result).damaged === model.damaged, `damaged: ${result}`)
  return result
}

describe('Writing repairs to Python', () => {
  it('replaces a value with a literal', () => {
    assert.equal(
      write("x = f('a', 5)", (m) => ({ do: 'replace', at: innermost(m, '5'), by: 'b' })),
      "x = f('a', 'b')",
    )
    assert.equal(
      write('x = 5', (m) => ({
        do: 'replace',
        at: innermost(m, '5'),
        by: {
          record: [
            ['a', true],
            ['b', { list: [null, 1.5] }],
          ],
        },
      })),
      'x = {"a": True, "b": [None, 1.5]}',
    )
  })

  it('converts values to text', () => {
    const convert = (source: string) =>
      write(`x = ${source}`, (m) => ({ do: 'convert', at: (m.body.steps[0] as { value: Value }).value, to: 'text' }))
    assert.equal(convert('5'), 'x = "5"')
    assert.equal(convert('5.0'), 'x = "5"')
    assert.equal(convert('0.5'), 'x = "0.5"')
    assert.equal(convert('True'), 'x = "true"')
    assert.equal(convert('"5"'), 'x = "5"')
    assert.equal(convert('duration'), 'x = str(duration)')
    assert.equal(convert('str(duration)'), 'x = str(duration)')
    assert.equal(convert('int("5")'), 'x = "5"')
    assert.equal(convert('int(duration)'), 'x = str(int(duration))')
    assert.equal(convert('duration or 5'), 'x = str(duration or 5)')
    assert.equal(convert('5 if short else 10'), 'x = "5" if short else "10"')
    assert.equal(convert('(a + b)'), 'x = (str(a + b))')
    assert.equal(convert('None'), 'x = None')
  })

  it('converts values to integers', () => {
    const convert = (source: string) =>
      write(`x = ${source}`, (m) => ({ do: 'convert', at: (m.body.steps[0] as { value: Value }).value, to: 'integer' }))
    assert.equal(convert('"5"'), 'x = 5')
    assert.equal(convert("'long'"), "x = 'long'")
    assert.equal(convert('5.0'), 'x = 5')
    assert.equal(convert('str(n)'), 'x = int(n)')
    assert.equal(convert('str(5)'), 'x = 5')
    assert.equal(convert('f"{n}"'), 'x = int(f"{n}")')
    assert.equal(convert('n'), 'x = int(n)')
  })

  it('changes annotations', () => {
    const retype = (type: string, to: 'text' | 'integer') =>
      write(`x: ${type} = y`, (m) => ({
        do: 'retype',
        at: (m.body.steps[0] as { annotation: TypeNode }).annotation,
        to,
      })).slice(3, -4)
    assert.equal(retype('int', 'text'), 'str')
    assert.equal(retype('float', 'text'), 'str')
    assert.equal(retype('Optional[int]', 'text'), 'Optional[str]')
    assert.equal(retype('int | None', 'text'), 'str | None')
    assert.equal(retype('int | str | None', 'text'), 'str | None')
    assert.equal(retype('Union[int, str]', 'text'), 'str')
    assert.equal(retype('typing.Union[int, float, None]', 'text'), 'typing.Union[str, None]')
    assert.equal(retype('Literal[5, 10]', 'text'), 'Literal["5", "10"]')
    assert.equal(retype('"Literal[5, 10]"', 'text'), `"Literal['5', '10']"`)
    assert.equal(retype('List[int]', 'text'), 'List[str]')
    assert.equal(retype('str', 'integer'), 'int')
    assert.equal(retype('Literal["5", "10"]', 'integer'), 'Literal[5, 10]')
    assert.equal(retype('Task', 'text'), 'Task')
  })

  it('renames keys and keeps their quotes', () => {
    assert.equal(
      write(`d = {'a': 1, "b": 2}`, (m) => ({ do: 'rename-key', at: entryOf(m, 'a'), to: 'c' })),
      `d = {'c': 1, "b": 2}`,
    )
    assert.equal(
      write('f(a=1)', (m) => ({ do: 'rename-key', at: findKind(m, 'keyword') as Argument, to: 'b' })),
      'f(b=1)',
    )
    assert.equal(
      write("x['a'] = 1", (m) => ({ do: 'rename-key', at: find(m, "x['a']") as Value, to: 'b' })),
      "x['b'] = 1",
    )
    assert.equal(
      write('x.a = 1', (m) => ({ do: 'rename-key', at: find(m, 'x.a') as Value, to: 'b' })),
      'x.b = 1',
    )
    assert.equal(
      write('x.get("a")', (m) => ({ do: 'rename-key', at: innermost(m, '"a"'), to: 'b' })),
      'x.get("b")',
    )
    assert.equal(
      write('class A:\n    a: int = 5\n', (m) => ({ do: 'rename-key', at: find(m, 'a: int = 5') as Field, to: 'b' })),
      'class A:\n    b: int = 5\n',
    )
  })

  it('removes entries with their comma and line', () => {
    const remove = (text: string, key: string) => write(text, (m) => ({ do: 'remove', at: entryOf(m, key) }))
    assert.equal(remove('d = {"a": 1, "b": 2}', 'a'), 'd = {"b": 2}')
    assert.equal(remove('d = {"a": 1, "b": 2}', 'b'), 'd = {"a": 1}')
    assert.equal(remove('d = {"a": 1, "b": 2,}', 'b'), 'd = {"a": 1,}')
    assert.equal(remove('d = { "a": 1, }', 'a'), 'd = {}')
    assert.equal(remove('d = {\n    "a": 1,  # one\n    "b": 2,\n}', 'a'), 'd = {\n    "b": 2,\n}')
    assert.equal(remove('d = {\n    "a": 1,\n    "b": 2\n}', 'b'), 'd = {\n    "a": 1\n}')
    assert.equal(remove('d = {\r\n    "a": 1,\r\n    "b": 2\r\n}', 'a'), 'd = {\r\n    "b": 2\r\n}')
    assert.equal(remove('d = {"a": 1,  # one\n     "b": 2}', 'b'), 'd = {"a": 1  # one\n     }')
  })

  it('removes arguments', () => {
    const remove = (text: string, source: string) =>
      write(text, (m) => ({ do: 'remove', at: find(m, source) as Argument }))
    assert.equal(remove('f(a, b=1)', 'b=1'), 'f(a)')
    assert.equal(remove('f(\n    a=1,\n    b=2,\n)', 'a=1'), 'f(\n    b=2,\n)')
    assert.equal(remove('f(b=1)', 'b=1'), 'f()')
  })

  it('removes statements, and leaves pass in a block that would be empty', () => {
    const remove = (text: string, source: string) => write(text, (m) => ({ do: 'remove', at: find(m, source) as Step }))
    assert.equal(remove('a = 1\nb = 2  # two\nc = 3\n', 'b = 2'), 'a = 1\nc = 3\n')
    assert.equal(remove('if x:\n    a = 1\nb = 2\n', 'a = 1'), 'if x:\n    pass\nb = 2\n')
    assert.equal(remove('if x: a = 1\n', 'a = 1'), 'if x: pass\n')
    assert.equal(remove('a = 1; b = 2; c = 3\n', 'b = 2'), 'a = 1; c = 3\n')
    assert.equal(remove('a = 1; b = 2\n', 'b = 2'), 'a = 1\n')
    assert.equal(remove('class A:\n    a = 1\n', 'a = 1'), 'class A:\n    pass\n')
    assert.equal(remove('class A:\n    a = 1\n    b = 2\n', 'a = 1'), 'class A:\n    b = 2\n')
    assert.equal(
      remove('d = {\n    "a": [\n        1,\n    ],\n}\ne = 1', 'e = 1'),
      'd = {\n    "a": [\n        1,\n    ],\n}\n',
    )
    assert.equal(remove('if x:\n    a\nelif y:\n    b\n', 'elif y:\n    b'), 'if x:\n    a\n')
  })

  it('removes items of lists, and keeps a tuple a tuple', () => {
    const without = (before: string, item: string) => {
      const model = read(before)
      const from = findKind(model, 'list') as ListValue
      return applyEdits(
        before,
        pythonFrontEnd.writer.write(model, { do: 'remove-item', from, item: innermost(model, item) }),
      )
    }
    assert.equal(without('a = [1, 2, 3]\n', '1'), 'a = [2, 3]\n')
    assert.equal(without('a = {1, 2, 3}\n', '3'), 'a = {1, 2}\n')
    assert.equal(without('if x in (1, 2):\n    pass\n', '2'), 'if x in (1,):\n    pass\n')
    assert.equal(without('a = [\n    1,  # one\n    2,\n]\n', '1'), 'a = [\n    2,\n]\n')
  })

  it('unwraps a loop, except for some of its steps', () => {
    const unwrapped = (before: string, ...without: number[]) => {
      const model = read(before)
      const at = findKind(model, 'loop') as LoopStep
      const steps = at.body.steps.filter((_, index) => without.includes(index))
      return applyEdits(before, pythonFrontEnd.writer.write(model, { do: 'unwrap', at, without: steps }))
    }
    assert.equal(
      unwrapped(
        'def f():\n    for x in xs:  # all\n        # first\n        a(\n            x,\n        )\n        b()\n    c()\n',
        1,
      ),
      'def f():\n    # first\n    a(\n        x,\n    )\n    c()\n',
    )
    assert.equal(unwrapped('while (\n    True\n):\n    a()\n\n    b()', 0), '\nb()')
    assert.equal(unwrapped('while True:\r\n\ta()\r\n\tb()\r\n', 1), 'a()\r\n')
    for (const kept of [
      'for x in xs: a()\n',
      'for x in xs:\n    a()\nelse:\n    b()\n',
      "for x in xs:\n    a('''1\n    2''')\n",
    ])
      assert.equal(unwrapped(kept), kept)
    assert.equal(unwrapped('for x in xs:\n    a(); b()\n', 0), 'for x in xs:\n    a(); b()\n')
  })

  it('adds entries in the style of their siblings', () => {
    const insert = (text: string, where?: 'start' | 'end') =>
      write(text, (m) => ({
        do: 'insert-entry',
        into: findKind(m, 'record') as RecordValue,
        key: 'k',
        value: 5,
        ...(where && { where }),
      }))
    assert.equal(insert('d = {}'), 'd = {"k": 5}')
    assert.equal(insert("d = {'a': 1}"), "d = {'a': 1, 'k': 5}")
    assert.equal(insert("d = {'a': 1,}"), "d = {'a': 1, 'k': 5,}")
    assert.equal(insert('d = {"a": 1}', 'start'), 'd = {"k": 5, "a": 1}')
    assert.equal(insert('d = {\n    "a": 1,\n}'), 'd = {\n    "a": 1,\n    "k": 5,\n}')
    assert.equal(insert('d = {\n    "a": 1\n}'), 'd = {\n    "a": 1,\n    "k": 5\n}')
    assert.equal(insert('d = {\n    "a": 1,  # one\n}'), 'd = {\n    "a": 1,  # one\n    "k": 5,\n}')
    assert.equal(insert('d = {\n    "a": 1  # one\n}'), 'd = {\n    "a": 1,  # one\n    "k": 5\n}')
    assert.equal(insert('d = {\r\n    "a": 1,\r\n}'), 'd = {\r\n    "a": 1,\r\n    "k": 5,\r\n}')
    assert.equal(insert('d = {\n    "a": 1,\n}', 'start'), 'd = {\n    "k": 5,\n    "a": 1,\n}')
    assert.equal(insert('d = {\n    # nothing yet\n}'), 'd = {\n    # nothing yet\n    "k": 5\n}')
    assert.equal(insert('d = {"k": 1}'), 'd = {"k": 1}')
  })

  it('moves an entry into a nested record, or creates that record', () => {
    const move = (text: string) =>
      write(text, (m) => ({
        do: 'move-entry',
        entry: entryOf(m, 'a'),
        from: findKind(m, 'record') as RecordValue,
        into: 's',
      }))
    assert.equal(move("d = {'a': 1, 'b': 2}"), "d = {'s': {'a': 1}, 'b': 2}")
    assert.equal(move('d = {"a": 1, "s": {"b": 2}}'), 'd = {"s": {"b": 2, "a": 1}}')
    assert.equal(
      move('d = {\n    "a": [\n        1,\n    ],\n    "s": {\n        "b": 2,\n    },\n}'),
      'd = {\n    "s": {\n        "b": 2,\n        "a": [\n            1,\n        ],\n    },\n}',
    )
    assert.equal(move('d = {"a": 1, "s": other}'), 'd = {"a": 1, "s": other}')
  })

  it('adds arguments', () => {
    const add = (text: string, name: string | null) =>
      write(text, (m) => ({ do: 'add-argument', call: findKind(m, 'call') as CallValue, name, value: 30 }))
    assert.equal(add('f()', 'timeout'), 'f(timeout=30)')
    assert.equal(add('f(a, b=1)', 'timeout'), 'f(a, b=1, timeout=30)')
    assert.equal(add('f(a, b=1)', null), 'f(a, 30, b=1)')
    assert.equal(add('f(\n    a,\n    b=1,\n)', 'timeout'), 'f(\n    a,\n    b=1,\n    timeout=30,\n)')
    assert.equal(add('f(a,\n  b=1)', 'timeout'), 'f(a,\n  b=1,\n  timeout=30)')
    assert.equal(add('f(timeout=5)', 'timeout'), 'f(timeout=5)')
    assert.equal(add('f(x for x in y)', 'timeout'), 'f(x for x in y)')
  })

  it('indents later lines of new code like the first', () => {
    assert.equal(
      write('if x:\r\n    a\r\n', (m) => ({ do: 'code', at: (find(m, 'a') as Value).span, by: 'while y:\n    b\nc' })),
      'if x:\r\n    while y:\r\n        b\r\n    c\r\n',
    )
  })

  describe('adds a helper', () => {
    const helper = 'def sign(key):\n    return jwt.encode(key)\n'
    const add = (text: string) =>
      write(text, () => ({ do: 'add-helper', imports: ['import time', 'import jwt'], source: helper }))

    it('after the imports, with the missing ones', () => {
      assert.equal(
        add('"""Doc."""\nimport time\n\nx = 1\n'),
        '"""Doc."""\nimport time\nimport jwt\n\n\ndef sign(key):\n    return jwt.encode(key)\n\n\nx = 1\n',
      )
    })

    it('after the docstring or the header comments if nothing is imported', () => {
      assert.equal(add('"""Doc."""\nx = 1\n'), `"""Doc."""\nimport time\nimport jwt\n\n\n${helper}\n\nx = 1\n`)
      assert.equal(
        add('#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n\nx = 1\n').startsWith(
          '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nimport time\n',
        ),
        true,
      )
      assert.equal(add('x = 1\n'), `import time\nimport jwt\n\n\n${helper}\n\nx = 1\n`)
    })

    it('only once', () => {
      const once = add('import os\r\nx = 1')
      assert.equal(
        once,
        'import os\r\nimport time\r\nimport jwt\r\n\r\n\r\ndef sign(key):\r\n    return jwt.encode(key)\r\n\r\n\r\nx = 1',
      )
      assert.equal(add(once), once)
    })
  })

  describe('inserts a comment above a line', () => {
    const comment = (text: string, marked: string) => {
      const edit = pythonFrontEnd.writer.commentAbove(read(text), text.indexOf(marked), 'note')
      return edit && applyEdits(text, [edit])
    }

    it('with the indentation of the line', () => {
      assert.equal(comment('if x:\n    y = 1\n', 'y = 1'), 'if x:\n    # note\n    y = 1\n')
      assert.equal(comment('d = {\r\n    "a": 1,\r\n}', '"a"'), 'd = {\r\n    # note\r\n    "a": 1,\r\n}')
    })

    it('except inside a string or after a backslash', () => {
      assert.equal(comment('x = """a\nb"""\n', 'b"""'), null)
      assert.equal(comment('x = f"""a\n{b}"""\n', '{b}'), null)
      assert.equal(comment('x = a \\\n  + b\n', '+ b'), null)
      assert.equal(comment('x = ("a"\n     "b")\n', '"b"'), 'x = ("a"\n     # note\n     "b")\n')
    })
  })

  describe('changes JSON inside a string', () => {
    const rename = (source: string) =>
      write(`body = ${source}`, (m) => {
        const text = (m.body.steps[0] as { value: Value }).value
        const record = text.kind === 'text' ? readEmbeddedJson(text) : null
        if (record?.kind !== 'record') throw new Error('no JSON')
        return { do: 'insert-entry', into: record, key: 'k', value: '5' }
      }).slice(7)

    it('and escapes as the literal needs', () => {
      assert.equal(rename(`'{"a": 1}'`), `'{"a": 1, "k": "5"}'`)
      assert.equal(rename(`"{\\"a\\": 1}"`), `"{\\"a\\": 1, \\"k\\": \\"5\\"}"`)
      assert.equal(rename(`r'{"a": 1}'`), `r'{"a": 1, "k": "5"}'`)
      assert.equal(rename(`"""{\n  "a": 1\n}"""`), `"""{\n  "a": 1,\n  \\"k\\": \\"5\\"\n}"""`)
      assert.equal(rename(`f'{{"a": 1}}'`), `f'{{"a": 1, "k": "5"}}'`)
    })

    it('except across adjacent literals', () => {
      assert.equal(rename(`('{"a":' ' 1}')`), `('{"a":' ' 1}')`)
    })
  })
})
