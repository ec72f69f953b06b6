import { retention } from '../../knowledge'
import { createRule } from '../rule'

export const expiringResultUrl = createRule({
  id: 'expiring-result-url',
  summary: 'The address of a result is stored, and the file is never downloaded.',
  level: 'hint',
  fixable: 'no',
  facts: ['resultsKept30Days'],
  kind: 'storedResult',
  messages: {
    stored:
      'This address is dead {days} days from now: Kling removes the file. Download it and store where your own copy is.',
  },
  check({ value }, report) {
    report({ at: value.span, message: 'stored', data: { days: retention.days }, confidence: 'likely' })
  },
})
