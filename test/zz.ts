import { cases } from './rules/approved'
import { neighboursOf } from './rules/neighbours'
import { check } from './rules/check'
const [, c] = cases.find(([n]) => n === 'int-duration · Incorrect 5 · json')!
for (const n of neighboursOf(c)) console.log(n.name, n.edit, JSON.stringify(n.text), check(n.text, c.language).findings.map(f=>[f.ruleId,f.span]))
console.log(JSON.stringify(c.text), check(c.text, c.language).findings.map(f=>[f.ruleId,f.span]))
