import type { Explanation } from '../../../src/features/explain/explanation'
import { explain, inEnglish, renderBrief } from '../../../src/features/explain'
import { assertChinese } from '../../words/assertChinese'

/** Explains a text in English; fails where its explanation in Chinese says anything in English. */
export function explained(input: string): Explanation {
  const chinese = explain(input, 'python', { locale: 'zh-CN' })
  assertChinese(chinese.markdown, input)
  assertChinese(renderBrief(chinese, null), input)
  return explain(input, 'python', inEnglish)
}
