import { TruthOf } from '../../../src/analysis/values/situations/truth'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** Whether the argument of the last `show(…)` call holds. */
function truth(code: string, language: Language): readonly string[] {
  const { program, evaluator } = meaningOf(code, language)
  const call = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
  const value = call?.arguments[0]?.value
  return [String((value && new TruthOf(evaluator, null).test(value)) ?? 'unknown')]
}

const tests = (rows: readonly (readonly [test: string, truth: string])[], before = ''): readonly Row[] =>
  rows.map(([test, holds]) => [test, `${before}show(${test})\n`, holds])

const equal = tests([
  ['"a" == "a"', 'true'],
  ['"a" == "b"', 'false'],
  ['"a" != "a"', 'false'],
  ['"a" is not "b"', 'true'],
  ['1 == "1"', 'unknown'],
  ['1 == "2"', 'false'],
  ['None == None', 'true'],
  ['None is None', 'true'],
  ['None == "a"', 'false'],
  ['"a" == None', 'false'],
  ['None == x', 'unknown'],
  ['x == None', 'unknown'],
  ['[] == None', 'false'],
  ['f"a{x}" == "ab"', 'unknown'],
  ['f"a{x}" == "bb"', 'false'],
  ['f"{x}a" == "bb"', 'false'],
  ['f"{x}b" == "bb"', 'unknown'],
  ['"bb" == f"a{x}"', 'false'],
  ['f"a{x}" == f"b{x}"', 'unknown'],
  ['[] == "a"', 'false'],
  ['"a" == {}', 'false'],
  ['[] == {}', 'false'],
  ['[] == []', 'unknown'],
  ['str(x) == 1', 'unknown'],
  ['x == "a"', 'unknown'],
  ['("a" if x else "b") == "a"', 'unknown'],
  ['("a" if x else "b") == "c"', 'false'],
])
const ordered = tests([
  ['1 < 2', 'true'],
  ['2 < 2', 'false'],
  ['3 < 2', 'false'],
  ['2 <= 2', 'true'],
  ['3 <= 2', 'false'],
  ['3 > 2', 'true'],
  ['2 > 2', 'false'],
  ['2 >= 2', 'true'],
  ['1 >= 2', 'false'],
  ['"a" < "b"', 'unknown'],
  ['1 < "2"', 'unknown'],
  ['x < 2', 'unknown'],
  ['2 < x', 'unknown'],
  ['(1 if x else 5) < 9', 'true'],
  ['(1 if x else 5) < 3', 'unknown'],
])
const among = tests([
  ['"a" in ["a", "b"]', 'true'],
  ['"c" in ["a", "b"]', 'false'],
  ['"a" not in ["a", "b"]', 'false'],
  ['"c" not in ["a", "b"]', 'true'],
  ['"c" in ["a", x]', 'unknown'],
  ['"a" in ["a", x]', 'true'],
  ['"a" in ["a", *x]', 'true'],
  ['"c" in ["a", *x]', 'unknown'],
  ['"c" in []', 'false'],
  ['x in ["a"]', 'unknown'],
  ['"a" in {"a": 1}', 'true'],
  ['"b" in {"a": 1}', 'false'],
  ['"b" in {"a": 1, **x}', 'unknown'],
  ['x in {"a": 1}', 'unknown'],
  ['"a" in "cat"', 'true'],
  ['"z" in "cat"', 'false'],
  ['x in "cat"', 'unknown'],
  ['1 in "cat1"', 'unknown'],
  ['"a" in f"a{x}"', 'true'],
  ['"z" in f"a{x}"', 'unknown'],
  ['x in f"a{x}"', 'unknown'],
  ['"a" in 5', 'unknown'],
  ['"a" in x', 'unknown'],
  ['("a" if x else "b") in ["a", "b"]', 'true'],
  ['("a" if x else "b") in ["a"]', 'unknown'],
])
const perhaps = tests(
  [
    ['"a" in body', 'true'],
    ['"b" in body', 'unknown'],
    ['"c" in body', 'false'],
  ],
  'body = {"a": 1}\nif x:\n    body["b"] = 1\n',
)
const plain = tests([
  ['"a"', 'true'],
  ['""', 'false'],
  ['0', 'false'],
  ['1', 'true'],
  ['None', 'false'],
  ['True', 'true'],
  ['False', 'false'],
  ['f"a{x}"', 'true'],
  ['f"{x}"', 'unknown'],
  ['str(x)', 'unknown'],
  ['[]', 'false'],
  ['[1]', 'true'],
  ['[*x]', 'unknown'],
  ['{}', 'unknown'],
  ['{"a": 1}', 'true'],
  ['lambda: 1', 'true'],
  ['x', 'unknown'],
  ['"a" if x else ""', 'unknown'],
  ['"a" if x else "b"', 'true'],
])
const logic = tests([
  ['not 1', 'false'],
  ['not 0', 'true'],
  ['not x', 'unknown'],
  ['1 and 1', 'true'],
  ['1 and 0', 'false'],
  ['0 and x', 'false'],
  ['x and 0', 'false'],
  ['1 and x', 'unknown'],
  ['1 or x', 'true'],
  ['x or 1', 'true'],
  ['0 or x', 'unknown'],
  ['0 or 0', 'false'],
  ['0 or 1', 'true'],
])
const types = tests([
  ['isinstance("a", str)', 'true'],
  ['isinstance("a", int)', 'false'],
  ['isinstance(1, str)', 'false'],
  ['isinstance(1, int)', 'true'],
  ['isinstance(1, float)', 'false'],
  ['isinstance(1.0, int)', 'unknown'],
  ['isinstance(1.0, float)', 'unknown'],
  ['isinstance(1.5, float)', 'true'],
  ['isinstance(1.5, (float, str))', 'true'],
  ['isinstance(int(x), float)', 'unknown'],
  ['isinstance(1.5, int)', 'false'],
  ['isinstance(1.5, (int, float))', 'true'],
  ['isinstance(1, (int, float))', 'true'],
  ['isinstance(True, bool)', 'true'],
  ['isinstance(True, int)', 'true'],
  ['isinstance(True, str)', 'false'],
  ['isinstance([], list)', 'true'],
  ['isinstance({}, dict)', 'true'],
  ['isinstance({}, list)', 'false'],
  ['isinstance("a", (str, int))', 'true'],
  ['isinstance("a", (list, int))', 'false'],
  ['isinstance("a", Film)', 'unknown'],
  ['isinstance("a", (str, Film))', 'unknown'],
  ['isinstance("a", models.Film)', 'unknown'],
  ['isinstance(x, str)', 'unknown'],
  ['isinstance(int(x), int)', 'unknown'],
  ['isinstance(int(x), (int, float))', 'true'],
  ['isinstance(int(x), str)', 'false'],
  ['isinstance("a")', 'unknown'],
  ['bool("a")', 'true'],
  ['bool("")', 'false'],
  ['bool()', 'unknown'],
  ['check("a")', 'unknown'],
])

const inJavaScript: readonly Row[] = [
  ...tests([
    ["'a' === 'a'", 'true'],
    ["'a' !== 'a'", 'false'],
    ['null === undefined', 'false'],
    ['null == undefined', 'true'],
    ['[]', 'true'],
    ['{}', 'true'],
    ['!1', 'false'],
    ['x ?? 1', 'unknown'],
    ["['a', 'b'].includes('a')", 'true'],
    ["['a', 'b'].includes('c')", 'false'],
    ["['a', 'b'].includes(x)", 'unknown'],
    ["['a', 'b'].indexOf('a')", 'unknown'],
    ["new Set(['a']).has('a')", 'true'],
    ["'cat'.includes('a')", 'true'],
    ["'cat'.includes()", 'unknown'],
    ["includes('a')", 'unknown'],
    ['Array.isArray([])', 'true'],
    ["Array.isArray('a')", 'false'],
    ['Array.isArray(x)', 'unknown'],
    ['Number.isInteger(5)', 'true'],
    ['Number.isInteger(5.5)', 'false'],
    ["Number.isInteger('5')", 'false'],
    ['Number.isInteger(x)', 'unknown'],
    ['Number.isFinite(5.5)', 'true'],
    ["Number.isFinite('a')", 'false'],
    ['Other.isArray([])', 'unknown'],
    ["Boolean('a')", 'true'],
    ["Boolean('')", 'false'],
    ["'a' instanceof String", 'unknown'],
  ]),
]

table('truth of equality', 'python', equal, truth)
table('truth of order', 'python', ordered, truth)
table('truth of membership', 'python', among, truth)
table('truth of what may be there', 'python', perhaps, truth)
table('truth of values', 'python', plain, truth)
table('truth of logic', 'python', logic, truth)
table('truth of types', 'python', types, truth)
table('truth', 'javascript', inJavaScript, truth)
