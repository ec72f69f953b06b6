import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createReader } from '../../../../src/syntax/python/reading/reader'
import { children, walk, type AnyNode } from '../../../../src/syntax/visit'
import { partKinds } from '../../javascript/outline'
import type { Entry, SourceModel, Step, TextValue, TypeNode, Value } from '../../../../src/syntax/model'

const read = (text: string) => createReader().read(text)

/** The model without spans and without properties that are false, null or empty. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare)
  if (typeof node !== 'object' || node === null) return node
  const quiet = ([key, value]: [string, unknown]) =>
    !/[sS]pan$|^(content|parts|shifts)$/.test(key) &&
    value !== null &&
    value !== false &&
    !(key === 'kind' && partKinds.has(value))
  return Object.fromEntries(
    Object.entries(node)
      .filter(quiet)
      .map(([key, value]) => [key, bare(value)]),
  )
}

const stepsOf = (text: string) => bare(read(text).body.steps) as Step[]
const valueOf = (text: string): Value => {
  const [step] = read(text).body.steps
  if (step?.kind !== 'expression') throw new Error('no expression')
  return step.value
}
const bareValue = (text: string) => bare(valueOf(text))
const name = (text: string) => ({ kind: 'name', name: text })
const number = (value: number) => ({ kind: 'number', value, integer: true })

function entry(model: SourceModel, key: string): Entry | undefined {
  return [...walk(model.body)].find((node: AnyNode): node is Entry => node.kind === 'entry' && node.key === key)
}

describe('Reading Python texts', () => {
  const text = (source: string) => valueOf(source) as TextValue

  it('cooks escapes and records the span of each cooked character', () => {
    const value = text(String.raw`"a\n\x41\u00e9\101\q\
b"`)
    assert.equal(value.value, 'a\nAéA\\qb')
    assert.deepEqual(value.parts[0], {
      kind: 'piece',
      span: { start: 1, end: 23 },
      value: 'a\nAéA\\qb',
      shifts: [
        [0, 1],
        [2, 4],
        [3, 8],
        [4, 14],
        [5, 18],
        [7, 20],
        [7, 22],
      ],
    })
  })

  it('respects prefixes and triple quotes', () => {
    assert.equal(text(String.raw`r"a\n"`).value, 'a\\n')
    assert.equal(text(String.raw`b"\u0041\x41"`).value, '\\u0041A')
    assert.equal(text('b"x"').bytes, true)
    assert.equal(text('"""a\n"b" """').value, 'a\n"b" ')
    assert.deepEqual(text("u'''abc'''").content, { start: 4, end: 7 })
  })

  it('joins adjacent literals into one text', () => {
    const value = text(`("a" 'b'\n  f"{c}d")`)
    assert.equal(value.value, null)
    assert.deepEqual(
      value.parts.map((part) => (part.kind === 'piece' ? part.value : part.kind)),
      ['ab', 'name', 'd'],
    )
    assert.equal(text(`"a" 'b'`).value, 'ab')
  })

  it('finds the holes of an f-string in any format', () => {
    const value = text('f"{{a}} {b!r:>{width}} {c=} {d["k"]}"')
    assert.deepEqual(
      value.parts.map((part) => (part.kind === 'piece' ? part.value : part.kind)),
      ['{a} ', 'name', ' ', 'name', ' ', 'member'],
    )
    assert.equal(text('f"plain"').value, 'plain')
    assert.equal(text('""').parts.length, 0)
  })
})

describe('Reading Python values', () => {
  it('reads numbers, constants and names', () => {
    assert.deepEqual(bareValue('1_000'), number(1000))
    assert.deepEqual(bareValue('0x10'), number(16))
    assert.deepEqual(bareValue('5.'), { kind: 'number', value: 5 })
    assert.deepEqual(bareValue('None'), { kind: 'null' })
    assert.deepEqual(bareValue('True'), { kind: 'boolean', value: true })
  })

  it('reads dicts with literal, computed and spread keys', () => {
    const value = bareValue('{"a": 1, b: 2, **c, "d" "e": 3}')
    assert.deepEqual(value, {
      kind: 'record',
      entries: [
        { kind: 'entry', key: 'a', value: number(1) },
        { kind: 'entry', computed: name('b'), value: number(2) },
        { kind: 'spread', value: name('c') },
        { kind: 'entry', key: 'de', value: number(3) },
      ],
    })
  })

  it('reads calls with every kind of argument', () => {
    const call = bareValue('f(a, *b, c=1, **d)') as { arguments: unknown[] }
    assert.deepEqual(call.arguments, [
      { kind: 'positional', value: name('a') },
      { kind: 'positional-spread', value: name('b') },
      { kind: 'keyword', name: 'c', value: number(1) },
      { kind: 'keyword-spread', value: name('d') },
    ])
  })

  it('reads subscripts with literal keys as properties', () => {
    assert.deepEqual(bareValue('x["k"]'), { kind: 'member', object: name('x'), property: 'k', bracket: true })
    assert.deepEqual(bareValue('x[i]'), { kind: 'member', object: name('x'), index: name('i'), bracket: true })
    assert.deepEqual(bareValue('x.k'), { kind: 'member', object: name('x'), property: 'k' })
    assert.equal((valueOf('x[1:2]') as { index: Value | null }).index?.kind, 'slice')
    assert.equal((valueOf('x[1:2:3]') as { index: Value | null }).index?.kind, 'unknown')
  })

  it('splits comparison chains into pairs', () => {
    const compare = (operator: string, left: string, right: string) => ({
      kind: 'compare',
      operator,
      left: name(left),
      right: name(right),
    })
    assert.deepEqual(bareValue('a < b <= c'), {
      kind: 'logical',
      operator: 'and',
      left: compare('<', 'a', 'b'),
      right: compare('<=', 'b', 'c'),
    })
    assert.deepEqual(bareValue('a not in b'), compare('not in', 'a', 'b'))
    assert.deepEqual(bareValue('a is not b'), compare('is not', 'a', 'b'))
    assert.equal((valueOf('"%s" % x') as { operator: string }).operator, '%')
  })

  it('reads comprehensions, lambdas, conditions and the walrus', () => {
    assert.deepEqual(bareValue('{k: v for k, v in x if k}'), {
      kind: 'comprehension',
      shape: 'dict',
      key: name('k'),
      element: name('v'),
      clauses: [
        {
          target: { kind: 'list-pattern', items: [{ target: name('k') }, { target: name('v') }] },
          iterable: name('x'),
        },
      ],
      conditions: [name('k')],
    })
    assert.deepEqual(bareValue('a if b else c'), {
      kind: 'conditional',
      test: name('b'),
      then: name('a'),
      otherwise: name('c'),
    })
    assert.deepEqual(bareValue('(y := 5)'), {
      kind: 'assign-value',
      target: name('y'),
      operator: ':=',
      value: number(5),
    })
    const lambda = valueOf('lambda x, *, k=1: x')
    assert.equal(lambda.kind === 'function' && lambda.parameters[1]?.keywordOnly, true)
  })
})

describe('Reading Python annotations', () => {
  const typeOf = (source: string) => bare((read(`x: ${source}`).body.steps[0] as { annotation: TypeNode }).annotation)

  it('reduces them to what matters', () => {
    assert.deepEqual(typeOf('int'), { kind: 'number-type', integer: true })
    assert.deepEqual(typeOf('Optional[str]'), {
      kind: 'union-type',
      members: [{ kind: 'text-type' }, { kind: 'null-type' }],
    })
    assert.deepEqual(typeOf('str | None'), typeOf('Optional[str]'))
    assert.deepEqual(typeOf('typing.Union[str, None]'), typeOf('Optional[str]'))
    assert.deepEqual(typeOf('"Optional[str]"'), typeOf('Optional[str]'))
    assert.deepEqual(typeOf('Literal["5", 10]'), {
      kind: 'union-type',
      members: [
        { kind: 'literal-type', value: '5' },
        { kind: 'literal-type', value: 10 },
      ],
    })
    assert.deepEqual(typeOf('List[int]'), { kind: 'list-type', element: { kind: 'number-type', integer: true } })
    assert.deepEqual(typeOf('Dict[str, Task]'), {
      kind: 'named-type',
      name: 'Dict',
      parameters: [{ kind: 'text-type' }, { kind: 'named-type', name: 'Task', parameters: [] }],
    })
  })

  it('has the spans of types inside quotes', () => {
    const text = 'x: "Optional[int]" = 5'
    const [step] = read(text).body.steps
    const type = step?.kind === 'assign' ? step.annotation : null
    const spans = type?.kind === 'union-type' ? type.members.map(({ span }) => text.slice(span.start, span.end)) : []
    assert.equal(spans[0], 'int')
  })
})

describe('Reading Python statements', () => {
  it('reads all forms of assignment', () => {
    assert.deepEqual(stepsOf('a = b = c'), [
      { kind: 'assign', targets: [name('a'), name('b')], operator: '=', value: name('c') },
    ])
    assert.deepEqual(stepsOf('self.x: int = 3'), [
      {
        kind: 'assign',
        targets: [{ kind: 'member', object: name('self'), property: 'x' }],
        operator: '=',
        value: number(3),
        annotation: { kind: 'number-type', integer: true },
      },
    ])
    assert.deepEqual(stepsOf('x //= 2'), [{ kind: 'assign', targets: [name('x')], operator: '//=', value: number(2) }])
    assert.deepEqual(stepsOf('a, *b = c'), [
      {
        kind: 'assign',
        targets: [{ kind: 'list-pattern', items: [{ target: name('a') }], rest: name('b') }],
        operator: '=',
        value: name('c'),
      },
    ])
  })

  it('reads elif as an if inside else', () => {
    const expression = (value: string) => ({ kind: 'block', steps: [{ kind: 'expression', value: name(value) }] })
    assert.deepEqual(stepsOf('if a:\n  b\nelif c:\n  d\nelse:\n  e\n'), [
      {
        kind: 'if',
        test: name('a'),
        then: expression('b'),
        otherwise: {
          kind: 'block',
          steps: [{ kind: 'if', test: name('c'), then: expression('d'), otherwise: expression('e') }],
        },
      },
    ])
  })

  it('reads try with all its clauses', () => {
    const [step] = stepsOf(
      'try:\n  a\nexcept (A, B) as e:\n  b\nexcept C:\n  c\nelse:\n  d\nfinally:\n  f\n',
    ) as unknown as [Record<string, unknown>]
    assert.deepEqual(
      (step.handlers as { types: unknown; target?: unknown }[]).map(({ types, target }) => [types, target]),
      [
        [[name('A'), name('B')], name('e')],
        [[name('C')], undefined],
      ],
    )
    assert.ok(step.otherwise && step.finalizer)
  })

  it('reads with, including parentheses over several lines', () => {
    const flat = stepsOf('with open(a) as f, g:\n  pass\n')
    assert.deepEqual(stepsOf('with (\n  open(a) as f,\n  g,\n):\n  pass\n'), flat)
    assert.equal(read('with (\n  open(a) as f,\n):\n  pass\n').damaged, false)
  })

  it('reads match with its patterns as tests', () => {
    const [step] = stepsOf('match x:\n  case 1 | "a":\n    b\n  case A.B:\n    c\n  case _:\n    d\n') as unknown as [
      { cases: { tests: unknown[] }[] },
    ]
    assert.deepEqual(
      step.cases.map(({ tests }) => tests),
      [[number(1), { kind: 'text', value: 'a' }], [{ kind: 'member', object: name('A'), property: 'B' }], []],
    )
  })

  it('reads imports with the names they bind', () => {
    const names = (text: string) =>
      read(text).body.steps.map(
        (step) => step.kind === 'import' && [step.module, ...step.names.map((n) => [n.imported, n.local])],
      )
    assert.deepEqual(names('import os, a.b as c, google.auth'), [
      ['os', ['*', 'os']],
      ['a.b', ['*', 'c']],
      ['google.auth', ['*', 'google']],
    ])
    assert.deepEqual(names('from ..p.q import (a as b, d,)'), [['..p.q', ['a', 'b'], ['d', 'd']]])
    assert.deepEqual(names('from m import *'), [['m', ['*', '*']]])
  })

  it('reads functions and classes', () => {
    const [step] = read(
      'class A(B):\n  x: int = 5\n  y: str\n  @property\n  def p(self): return self.x\n  @staticmethod\n  async def q(a, *, b: int = 1, **c) -> str: ...\n',
    ).body.steps
    assert.ok(step?.kind === 'class-step')
    const { fields, methods } = step.value
    assert.deepEqual(
      fields.map((field) => [field.name, field.annotation?.kind, field.isStatic]),
      [
        ['x', 'number-type', true],
        ['y', 'text-type', false],
      ],
    )
    const [p, q] = methods
    assert.equal(p?.isGetter, true)
    assert.deepEqual([q?.isAsync, q?.isStatic, q?.returns?.kind], [true, true, 'text-type'])
    assert.deepEqual(
      q?.parameters.map((parameter) => [parameter.keywordOnly, parameter.rest]),
      [
        [false, null],
        [true, null],
        [false, 'record'],
      ],
    )
  })

  it('excludes comments and line breaks after a block from its span', () => {
    const text = 'def f():\n    return 1\n    # end\n\nx = 1\n'
    const [step] = read(text).body.steps
    assert.equal(step && text.slice(step.span.start, step.span.end), 'def f():\n    return 1')
  })

  it('collects the comments', () => {
    assert.deepEqual(
      read('# one\nx = 1  # two\n').comments.map(({ text }) => text),
      ['one', 'two'],
    )
  })
})

describe('Reading damaged Python', () => {
  it('skips notebook magics', () => {
    const model = read(
      '%pip install x\n!ls \\\n  -la\nx = {"a": 1}\nif x:\n    !ls\n# %%\n%%bash\necho "it\'s"\n# %%\ny = 5 \\\n  % 2\n',
    )
    assert.equal(model.damaged, false)
    assert.deepEqual(
      model.body.steps.map(({ kind }) => kind),
      ['assign', 'if', 'assign'],
    )
  })

  it('turns the result of a notebook magic into an unknown value', () => {
    const model = read('files = !ls -la\nnow = %time x\n?files\nfiles.sort?\nx = a != b\ny = "a %s" \\\n  % x\n')
    assert.equal(model.damaged, false)
    assert.deepEqual(
      model.body.steps.map((step) => (step.kind === 'assign' ? step.value?.kind : step.kind)),
      ['name', 'name', 'compare', 'binary'],
    )
  })

  it('keeps the entries after a missing comma, value or bracket', () => {
    for (const text of [
      'd = {\n  "a": 1\n  "b": 2,\n}\n',
      'd = {"a": 1 "b": 2}',
      'd = {"a": , "b": 2}',
      'f(a b, {"b": 2})',
      'f(a=, c={"b": 2})',
      'def f(:\n  x = {"b": 2}\n',
    ]) {
      const model = read(text)
      assert.equal(model.damaged, true, text)
      assert.equal(entry(model, 'b')?.value.kind, 'number', text)
    }
  })

  it('reports an unclosed string', () => {
    assert.equal(read('x = "abc\ny = 1').damaged, true)
  })

  it('copes with any depth and length', () => {
    const texts = [
      '['.repeat(20_000),
      `${'('.repeat(20_000)}1${')'.repeat(20_000)}`,
      '{"a":'.repeat(20_000),
      'lambda: '.repeat(20_000),
      'f"{'.repeat(5_000),
      `x = ${Array(10_000).fill('a').join(' + ')}`,
      `a${'.b()'.repeat(20_000)}`,
      `if a: b\n${'elif a: b\n'.repeat(10_000)}`,
      Array(10_000).fill('a').join(' < '),
      'a if b else '.repeat(10_000),
      `x: ${'List['.repeat(5_000)}`,
      Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''),
    ]
    for (const text of texts) assert.doesNotThrow(() => JSON.stringify(read(text)))
  })

  it('bounds the depth of the model even if the text is flat', () => {
    const chain = (indent: string, inner: string): string =>
      `${indent}if a: b\n${`${indent}elif a: b\n`.repeat(150)}${indent}else:\n${inner}`
    const nested = [4, 3, 2, 1, 0].reduce((inner, depth) => chain(' '.repeat(depth), inner), '     last()\n')
    assert.equal(branchDepth(read(chain('', ' last()\n'))), 151)
    assert.ok(branchDepth(read(nested)) <= 400)
  })

  it('never throws and keeps every span inside the text', () => {
    const bit = fc.constantFrom(
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '"""',
      ':',
      ',',
      '=',
      '\n',
      '\n  ',
      'if',
      'else',
      'for',
      'in',
      'def',
      'class',
      'f"',
      '\\',
      '*',
      '**',
      'x',
      '1',
      '.',
      '@',
      'lambda',
      'import',
      'from',
      'as',
      'case',
      'match',
      'yield',
      'with',
      ' ',
      '#',
      ';',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        const text = bits.join(' ')
        for (const { span } of walk(read(text).body))
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
      }),
      { numRuns: 500 },
    )
  })
})

/** How deep `if` steps are nested. */
function branchDepth({ body }: SourceModel): number {
  let deepest = 0
  const pending = [{ node: body as AnyNode, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const depth = next.depth + (next.node.kind === 'if' ? 1 : 0)
    deepest = Math.max(deepest, depth)
    for (const node of children(next.node)) pending.push({ node, depth })
  }
  return deepest
}
