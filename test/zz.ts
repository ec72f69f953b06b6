import { readFileSync } from 'node:fs'
import { rules } from '../src/rules'
import { cases } from './rules/approved'
import { neighboursNamed } from './rules/neighbours'
import { meaningOf } from './analysis/table'
import { wordsIn } from '../src/words'
const en = wordsIn('en')
const order = ['error','warning','info','hint']
const approved = JSON.parse(readFileSync('test/rules/approved.json','utf8'))
const seen = new Map<string, string[]>(); let texts = 0
for (const [name, c] of cases) for (const text of [c.text, ...neighboursNamed(c, Object.keys(approved[name]?.beside ?? {})).map(n=>n.text)]) {
  texts++
  const meaning = meaningOf(text, c.language)
  for (const rule of rules) {
    const by = new Map<string, any>()
    rule.check(meaning, (r) => {
      const key = `${r.at.start} ${r.at.end}`
      const first = by.get(key)
      if (!first) { by.set(key, r); return }
      if (JSON.stringify([first.message.id, first.message.data]) === JSON.stringify([r.message.id, r.message.data])) return
      const l = (x: any) => x.level ?? rule.level
      const worse = order.indexOf(l(r)) < order.indexOf(l(first))
      const k = `${rule.id} ${first.message.id}+${r.message.id} ${l(first)}→${l(r)} ${worse ? 'HIDES WORSE' : ''}`
      seen.set(k, [...(seen.get(k) ?? []), `${name}\n   ${en.line({ruleId: rule.id, message: first.message})}\n   ${en.line({ruleId: rule.id, message: r.message})}`])
    })
  }
}
console.log(texts)
for (const [k, v] of [...seen].sort((a,b)=>b[1].length-a[1].length)) console.log(v.length, k, '\n  ', v[0])
