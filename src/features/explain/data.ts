import { wordsIn } from '../../words'
import type { Explanation } from './explanation'
import type { likelyCauses } from './likelyCauses'

/** An explanation as data. */
export interface ExplanationData extends Explanation {
  /** The lines of code that most likely cause the error, most likely first; at most three. */
  readonly likelyLines: readonly LikelyLine[]
}

export interface LikelyLine {
  readonly ruleId: string
  readonly level: string
  readonly message: string
  /** The path as the file was given. */
  readonly path: string
  /** 1-based; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The line without secrets; null if it is too long. */
  readonly code: string | null
  /** The first fix; null if there is none. */
  readonly fix: { readonly title: string; readonly safety: 'safe' | 'review' } | null
  readonly docsUrl: string
}

/** An explanation and the likely causes in the code, as data. */
export function explanationData(explanation: Explanation, causes: ReturnType<typeof likelyCauses>): ExplanationData {
  const words = wordsIn(explanation.locale)
  return {
    ...explanation,
    likelyLines: causes.map(
      ({ finding: { ruleId, level, message, docsUrl }, fixes: [fix], place: { path, line, column, code } }) => ({
        ruleId: `kling/${ruleId}`,
        level,
        message: words.line({ ruleId, message }),
        path,
        line,
        column,
        code,
        fix: fix ? { ...fix, title: words.fix(fix.title) } : null,
        docsUrl,
      }),
    ),
  }
}
