import assert from 'node:assert/strict'
import fc from 'fast-check'
import { jsonFrontEnd, readEmbeddedJson } from '../../../src/syntax/json'
import { pythonFrontEnd } from '../../../src/syntax/python'
import type { Entry, Language, RecordValue, SourceModel, TextValue, Value } from '../../../src/syntax/model'
import type { Repair } from '../../../src/syntax/repair'
import { walk } from '../../../src/syntax/visit'
import { applyEdits } from '../apply'
import { chooseRepair, repairChoice } from '../repairs'

const read = (text: string, language: Language = 'json') => jsonFrontEnd.createReader(language).read(text)

function rootOf(model: SourceModel): Value {
  const [step] = model.body.steps
  if (step?.kind !== 'expression') throw new Error('no value')
  return step.value
}

function entryOf(root: Value, key: string): Entry {
  for (const node of walk(root)) if (node.kind === 'entry' && node.key === key) return node
  throw new Error(`no ${key}`)
}

const SAMPLE =
  '{\n  "model_name": "kling-v1",\n  "duration": 5,\n  "nested": {"a": [1, 2.5, true, null]},\n  "body": "{\\"mode\\": \\"std\\"}"\n}\n'

describe('Reading JSON', () => {
  it('gives one record with the spans of its keys and values', () => {
    const root = rootOf(read(SAMPLE))
    assert.equal(root.kind, 'record')
    const entry = entryOf(root, 'duration')
    assert.equal(SAMPLE.slice(entry.keySpan.start, entry.keySpan.end), '"duration"')
    assert.equal(SAMPLE.slice(entry.span.start, entry.span.end), '"duration": 5')
    assert.deepEqual(entry.value, { kind: 'number', span: entry.value.span, value: 5, integer: true })
  })

  it('accepts comments and trailing commas, and collects the comments', () => {
    const model = read('// first\n{"a": 1, /* second */ "b": [2,],}', 'jsonc')
    assert.deepEqual(
      model.comments.map(({ text }) => text),
      ['first', 'second'],
    )
    assert.equal(model.damaged, false)
  })

  it('keeps what is readable in a damaged text', () => {
    const model = read('{"a": 1, "b": , "c": 3')
    assert.equal(model.damaged, true)
    assert.equal(entryOf(rootOf(model), 'a').value.kind, 'number')
    assert.equal(entryOf(rootOf(model), 'c').value.kind, 'number')
  })

  it('turns a text that nests too deep into one unknown value', () => {
    assert.equal(rootOf(read('['.repeat(100_000))).kind, 'unknown')
    assert.equal(rootOf(read('{"a":'.repeat(100_000))).kind, 'unknown')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', 'null', '"', '\\', '//', '/*', '\n', 'x'),
        ),
        (bits) => {
          for (const node of walk(read(bits.join('')).body)) assert.ok(node.span.start <= node.span.end)
        },
      ),
    )
  })
})

describe('Reading JSON inside a text', () => {
  const bodyOf = (source: string): TextValue => {
    const [step] = pythonFrontEnd.createReader('python').read(`body = ${source}`).body.steps
    if (step?.kind !== 'assign' || step.value?.kind !== 'text') throw new Error('no text')
    return step.value
  }

  it('maps spans through the escapes of both', () => {
    const value = entryOf(rootOf(read(SAMPLE)), 'body').value as TextValue
    const mode = entryOf(readEmbeddedJson(value) as Value, 'mode')
    assert.equal(SAMPLE.slice(mode.keySpan.start, mode.keySpan.end), '\\"mode\\"')
    const { content } = mode.value as TextValue
    assert.equal(SAMPLE.slice(content.start, content.end), 'std')
  })

  it('works in the strings of a program, including adjacent ones', () => {
    const source = `'{"a": ' '"b\\u0041", "c": 1}'`
    const root = readEmbeddedJson(bodyOf(source)) as Value
    const text = `body = ${source}`
    const { span, value } = entryOf(root, 'a').value as TextValue
    assert.equal(text.slice(span.start, span.end), '"b\\u0041"')
    assert.equal(value, 'bA')
    const { span: number } = entryOf(root, 'c').value
    assert.equal(text.slice(number.start, number.end), '1')
  })

  it('ignores text that only looks like JSON', () => {
    for (const source of [
      `'={{ JSON.stringify({"a": 1}) }}'`,
      `'{{ $json }}'`,
      `'{"a": 1 {{ $json.rest }}}'`,
      `'{"a": {{ $json.b }'`,
      `'{{"a": {{"b": 1}}, "c": {x}}}'`,
      `'= 1 + 2'`,
    ]) {
      assert.equal(readEmbeddedJson(bodyOf(source)), null, source)
    }
  })

  it('ignores other texts', () => {
    assert.equal(readEmbeddedJson(bodyOf('"hello"')), null)
    assert.equal(readEmbeddedJson(bodyOf('"{name}"')), null)
    assert.equal(readEmbeddedJson(bodyOf(`f'{{"a": {x}}}'`)), null)
    assert.equal(readEmbeddedJson(bodyOf(`'${'['.repeat(9_000)}'`)), null)
  })
})

describe('Reading JSON templates', () => {
  const inner = (value: string) => {
    const text = JSON.stringify({ body: value })
    const root = readEmbeddedJson(entryOf(rootOf(read(text)), 'body').value as TextValue)
    return {
      text,
      root: root as Value,
      source: ({ span: { start, end } }: { span: { start: number; end: number } }) =>
        JSON.parse(`"${text.slice(start, end)}"`) as string,
    }
  }

  it('turns a hole that is a value into an unknown value, with or without quotes', () => {
    const { root, source } = inner('={"a": {{ $json["x"] }}, "b": "{{ $json.y }}", "c": [{{z}}], "d": -{{ n }}}')
    for (const [key, written] of [
      ['a', '{{ $json["x"] }}'],
      ['b', '"{{ $json.y }}"'],
      ['d', '-{{ n }}'],
    ] as const) {
      const { value } = entryOf(root, key)
      assert.equal(value.kind, 'unknown', key)
      assert.equal(source(value), written)
    }
    const { value } = entryOf(root, 'c')
    assert.ok(value.kind === 'list' && value.items[0]?.kind === 'unknown')
  })

  it('turns a hole in a text into a hole, and maps the text around it', () => {
    const { root, source } = inner('={"a": "\\"{{ x }}\\" and {{ "}" }}\\u0041", "b": 5}')
    const text = entryOf(root, 'a').value as TextValue
    assert.equal(text.value, null)
    assert.deepEqual(
      text.parts.map((part) => (part.kind === 'piece' ? part.value : part.kind)),
      ['"', 'unknown', '" and ', 'unknown', 'A'],
    )
    assert.deepEqual(text.parts.map(source), ['\\"', '{{ x }}', '\\" and ', '{{ "}" }}', '\\u0041'])
    assert.equal(source(entryOf(root, 'b').value), '5')
  })

  it('does not know the value of a templated key', () => {
    const { root, source } = inner('{"{{ k }}": {{ v }}, "b": 5}')
    const [open] = (root as RecordValue).entries
    assert.ok(open?.kind === 'entry' && open.key === null && open.computed?.kind === 'unknown')
    assert.equal(source({ span: open.keySpan }), '"{{ k }}"')
    assert.equal(source(entryOf(root, 'b').value), '5')
  })

  it('keeps double braces in a text that is valid JSON', () => {
    const { value } = entryOf(inner('{"a": "{{ x }}", "b": "}}"}').root, 'a')
    assert.ok(value.kind === 'text' && value.value === '{{ x }}')
  })

  it('accepts any JSON in which holes replace values', () => {
    const plain = fc.string().map((text) => text.replace(/[{}@]/g, ''))
    const leaf = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      plain,
      fc.constantFrom('@@0', 'a @@0 b', '"@@0\\'),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(leaf, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(plain, tie('tree'), { maxKeys: 4 })),
    }))
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 4 }),
        fc.constantFrom('{{x}}', '{{ $json["a b"] }}', "{{ f('é\n') }}"),
        (value, hole) => {
          const { root, source } = inner(
            `=${JSON.stringify(value, null, 1).replaceAll('"@@0"', hole).replaceAll('@@0', hole)}`,
          )
          for (const node of walk(root)) {
            if (node.kind === 'unknown') assert.ok(source(node).includes(hole), source(node))
            else if (node.kind === 'number') assert.equal(Number(source(node)), node.value)
          }
        },
      ),
    )
  })
})

describe('Writing repairs to JSON', () => {
  const write = (text: string, repair: (root: Value) => Repair) => {
    const model = read(text)
    return applyEdits(text, jsonFrontEnd.writer.write(model, repair(rootOf(model))))
  }

  it('converts, renames and replaces', () => {
    assert.equal(
      write('{"a": 5}', (root) => ({ do: 'convert', at: entryOf(root, 'a').value, to: 'text' })),
      '{"a": "5"}',
    )
    assert.equal(
      write('{"a": "5"}', (root) => ({ do: 'convert', at: entryOf(root, 'a').value, to: 'integer' })),
      '{"a": 5}',
    )
    assert.equal(
      write('{"a": 5}', (root) => ({ do: 'rename-key', at: entryOf(root, 'a'), to: 'b' })),
      '{"b": 5}',
    )
    assert.equal(
      write('{"a": 5}', (root) => ({ do: 'replace', at: entryOf(root, 'a').value, by: { list: ['x', true] } })),
      '{"a": ["x", true]}',
    )
  })

  it('leaves neither surplus nor missing commas', () => {
    const remove = (text: string, key: string) => write(text, (root) => ({ do: 'remove', at: entryOf(root, key) }))
    assert.equal(remove('{\n  "a": 1,\n  "b": 2\n}', 'b'), '{\n  "a": 1\n}')
    assert.equal(remove('{\n  "a": 1,\n  "b": 2\n}', 'a'), '{\n  "b": 2\n}')
    assert.equal(remove('{"a": 1,\n "b": 2}', 'b'), '{"a": 1}')
    assert.equal(remove('{"a": 1}', 'a'), '{}')
    const insert = (text: string) =>
      write(text, (root) => ({ do: 'insert-entry', into: root as RecordValue, key: 'k', value: 'v' }))
    assert.equal(insert('{\r\n\t"a": 1\r\n}'), '{\r\n\t"a": 1,\r\n\t"k": "v"\r\n}')
    assert.equal(insert('{\n}'), '{"k": "v"}')
  })

  it('reaches into JSON inside a string', () => {
    const model = read(SAMPLE)
    const body = readEmbeddedJson(entryOf(rootOf(model), 'body').value as TextValue) as RecordValue
    const edits = jsonFrontEnd.writer.write(model, { do: 'insert-entry', into: body, key: 'k', value: 'a"b' })
    const after = applyEdits(SAMPLE, edits)
    const { body: written } = JSON.parse(after) as { body: string }
    assert.deepEqual(JSON.parse(written), { mode: 'std', k: 'a"b' })
  })

  it('adds comments only to JSON with comments', () => {
    const comment = (language: Language) =>
      jsonFrontEnd.writer.commentAbove(read('{\n  "a": 1\n}', language), 6, 'note')
    assert.equal(comment('json'), null)
    assert.deepEqual(comment('jsonc'), { span: { start: 2, end: 2 }, newText: '  // note\n' })
  })

  it('leaves valid JSON, with all its holes, after any repair of a template', () => {
    const body =
      '={\n  "mode": "{{ $json["m"] }}",\n  "prompt": "a {{ x }} b",\n  "n": {{ n }}, "nested": {"a": [1, {{ y }}]}\n}'
    const sample = JSON.stringify({ url: 'https://api.example.com', body }, null, 2)
    const model = read(sample)
    const [root] = model.body.steps
    assert.ok(root?.kind === 'expression')
    const inside = readEmbeddedJson(entryOf(root.value, 'body').value as TextValue) as Value
    fc.assert(
      fc.property(repairChoice, (choice) => {
        const repair = chooseRepair(
          { ...model, body: { ...model.body, steps: [{ kind: 'expression', span: inside.span, value: inside }] } },
          choice,
        )
        const after = applyEdits(sample, jsonFrontEnd.writer.write(model, repair))
        const { body: written } = JSON.parse(after) as { body: string }
        assert.match(written, /^=\{/)
        for (const hole of written.match(/\{\{.*?\}\}/g) ?? []) assert.ok(body.includes(hole), hole)
        const filled = written.slice(1).replace(/\{\{.*?\}\}/g, '0')
        assert.doesNotThrow(() => JSON.parse(filled) as unknown, written)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves valid JSON after any repair', () => {
    const model = read(SAMPLE)
    fc.assert(
      fc.property(repairChoice, (choice) => {
        const repair = chooseRepair(model, choice)
        const after = applyEdits(SAMPLE, jsonFrontEnd.writer.write(model, repair))
        assert.doesNotThrow(() => JSON.parse(after) as unknown, after)
      }),
      { numRuns: 300 },
    )
  })
})
