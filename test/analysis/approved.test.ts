import { cases } from '../rules/approved'
import { approvedToo } from './approved'

approvedToo(
  'the cases of the rules',
  cases.map(([name, { language, text }]) => [name, language, text]),
)
