import { type Row, table } from '../table'
import { shown } from './evaluated'

const python: readonly Row[] = [
  ['a spread', 'a = {"x": 1}\nshow({**a, "y": 2})', '{ x: 1, y: 2 }'],
  ['several spreads, all keys', 'a = {"x": 1}\nb = {"y": 2}\nshow({**a, **b})', '{ x: 1, y: 2 }'],
  ['a spread with alternatives', 'a = {"x": 1} if c else {"y": 2}\nshow({**a})', '{ x?: 1, y?: 2 }'],
  ['a spread of an optional object', 'a = {"x": 1} if c else None\nshow({**(a or {}), "y": 2})', '{ x?: 1, y: 2 }'],
  ['alternatives in dict', 'show(dict({"x": 1} if c else {"y": 2}, z=3))', '{ x?: 1, y?: 2, z: 3 }'],
  ['alternatives, spread in a call', 'a = {"x": 1} if c else {"y": 2}\nshow(dict(**a))', '{ x?: 1, y?: 2 }'],
  ['alternatives, by the operator', 'show({"z": 3} | ({"x": 1} if c else {"y": 2}))', '{ z: 3, x?: 1, y?: 2 }'],
  ['alternatives, by |=', 'a = {"z": 3}\na |= {"x": 1} if c else {"y": 2}\nshow(a)', '{ z: 3, x?: 1, y?: 2 }'],
  ['alternatives, in update', 'a = {"z": 3}\na.update({"x": 1} if c else {"y": 2})\nshow(a)', '{ z: 3, x?: 1, y?: 2 }'],
  ['a table indexed by an unknown key', 'T = {"p": {"x": 1}, "q": {"y": 2}}\nshow({**T[k]})', '{ x?: 1, y?: 2 }'],
  ['the later one wins', 'show({**{"x": 1}, **{"x": 2}})', '{ x: 1, x: 2 }'],
  ['a key of an object that was assigned to a key', 'a = {}\na["b"] = {}\na["b"]["x"] = 1\nshow(a["b"])', '{ x: 1 }'],
  ['a key of an item', 'a = {}\na["l"] = [{}]\na["l"][0]["x"] = 1\nshow(a["l"][0])', '{ x: 1 }'],
  [
    'an object that is replaced at its key',
    'a = {}\na["b"] = {}\na["b"] = {}\na["b"]["x"] = 1\nshow(a["b"])',
    '{ x: 1 }',
  ],
  ['a spread of something unknown', 'show({**a, "y": 2})', '{ y: 2, … }'],
  ['dict of an object and keywords', 'a = {"x": 1}\nshow(dict(a, y=2))', '{ x: 1, y: 2 }'],
  ['keywords spread in a call', 'a = {"x": 1}\nshow(dict(**a))', '{ x: 1 }'],
  ['the operator', 'a = {"x": 1}\nshow(a | {"y": 2})', '{ x: 1, y: 2 }'],
  ['the assignment operator', 'a = {"x": 1}\na |= {"y": 2}\nshow(a)', '{ x: 1, y: 2 }'],
  ['update', 'a = {"x": 1}\na.update({"y": 2})\nshow(a)', '{ x: 1, y: 2 }'],
  ['update with keywords', 'a = {"x": 1}\na.update(y=2)\nshow(a)', '{ x: 1, y: 2 }'],
  ['update under a condition', 'a = {"x": 1}\nif c:\n    a.update({"y": 2})\nshow(a)', '{ x: 1, y?: 2 }'],
  ['update with something unknown', 'a = {"x": 1}\na.update(b)\nshow(a)', '{ x: 1, … }'],
  ['setdefault', 'a = {"x": 1}\na.setdefault("y", 2)\nshow(a)', '{ x: 1, y?: 2 }'],
  ['pop', 'a = {"x": 1, "y": 2}\na.pop("x")\nshow(a)', '{ y: 2 }'],
  ['pop under a condition', 'a = {"x": 1}\nif c:\n    a.pop("x")\nshow(a)', '{ x?: 1 }'],
]

const typescript: readonly Row[] = [
  ['a spread', 'const a = { x: 1 }\nshow({ ...a, y: 2 })', '{ x: 1, y: 2 }'],
  ['a spread under a condition', 'show({ x: 1, ...(c ? { y: 2 } : {}) })', '{ x: 1, y?: 2 }'],
  ['either arm of a spread', 'show({ ...(c ? { x: 1 } : { y: 2 }) })', '{ x?: 1, y?: 2 }'],
  ['a spread with &&', 'show({ x: 1, ...(c && { y: 2 }) })', '{ x: 1, y?: 2 }'],
  ['a spread with ||', 'const a = c ? { x: 1 } : null\nshow({ ...(a || { y: 2 }) })', '{ x?: 1, y?: 2 }'],
  ['a spread with a known test', "const mode = 'pro'\nshow({ ...(mode === 'pro' ? { x: 1 } : { y: 2 }) })", '{ x: 1 }'],
  ['alternatives in Object.assign', 'show(Object.assign({ z: 3 }, c ? { x: 1 } : { y: 2 }))', '{ z: 3, x?: 1, y?: 2 }'],
  ['Object.assign as a value', 'const a = { x: 1 }\nshow(Object.assign({}, a, { y: 2 }))', '{ x: 1, y: 2 }'],
  ['Object.assign that modifies', 'const a = { x: 1 }\nObject.assign(a, { y: 2 })\nshow(a)', '{ x: 1, y: 2 }'],
  ['delete', 'const a = { x: 1, y: 2 }\ndelete a.x\nshow(a)', '{ y: 2 }'],
  ['a copy that is modified', 'const a = { x: 1 }\nconst b = { ...a }\nb.y = 2\nshow(b)', '{ x: 1, y: 2 }'],
]

table('objects that are merged', 'python', python, shown)
table('objects that are merged', 'typescript', typescript, shown)
