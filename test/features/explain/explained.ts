import type { Explanation } from '../../../src/features/explain/explanation'
import { explain, inEnglish, renderBrief } from '../../../src/features/explain'
import { decide } from '../../../src/features/explain/decide'
import { diagnose } from '../../../src/features/explain/diagnose'
import { readText } from '../../../src/features/explain/read'
import { assertChinese } from '../../words/assertChinese'
import { assertPlain } from '../../words/plain'

/**
 * Explains a text in English. Fails if the diagnosis contains words, or if its explanation in Chinese contains English.
 */
export function explained(input: string): Explanation {
  const reading = readText(input)
  const { title, happened, action, reason, causes, steps, notes } = diagnose(reading, decide(reading))
  assertPlain({ title, happened, action, reason })
  for (const sentence of [...causes, ...steps, ...notes]) assertPlain({ sentence })
  const chinese = explain(input, 'python', { locale: 'zh-CN' })
  assertChinese(chinese.markdown, input)
  assertChinese(renderBrief(chinese, null), input)
  return explain(input, 'python', inEnglish)
}
