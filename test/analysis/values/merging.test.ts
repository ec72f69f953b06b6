import { type Row, table } from '../table'
import { shown } from './evaluated'

const python: readonly Row[] = [
  ['a spread', 'a = {"x": 1}\nshow({**a, "y": 2})', '{ x: 1, y: 2 }'],
  ['of several, all keys', 'a = {"x": 1}\nb = {"y": 2}\nshow({**a, **b})', '{ x: 1, y: 2 }'],
  ['a spread with alternatives', 'a = {"x": 1} if c else {"y": 2}\nshow({**a})', '{ x?: 1, y?: 2 }'],
  ['a spread of something unknown', 'show({**a, "y": 2})', '{ y: 2, … }'],
  ['dict of an object and keywords', 'a = {"x": 1}\nshow(dict(a, y=2))', '{ x: 1, y: 2 }'],
  ['keywords spread in a call', 'a = {"x": 1}\nshow(dict(**a))', '{ x: 1 }'],
  ['the operator', 'a = {"x": 1}\nshow(a | {"y": 2})', '{ x: 1, y: 2 }'],
  ['the operator that changes', 'a = {"x": 1}\na |= {"y": 2}\nshow(a)', '{ x: 1, y: 2 }'],
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
  ['Object.assign as a value', 'const a = { x: 1 }\nshow(Object.assign({}, a, { y: 2 }))', '{ x: 1, y: 2 }'],
  ['Object.assign that changes', 'const a = { x: 1 }\nObject.assign(a, { y: 2 })\nshow(a)', '{ x: 1, y: 2 }'],
  ['delete', 'const a = { x: 1, y: 2 }\ndelete a.x\nshow(a)', '{ y: 2 }'],
  ['a copy that is changed', 'const a = { x: 1 }\nconst b = { ...a }\nb.y = 2\nshow(b)', '{ x: 1, y: 2 }'],
]

table('objects that are merged', 'python', python, shown)
table('objects that are merged', 'typescript', typescript, shown)
