import { wordsIn } from '../../words'
import type { Explanation } from './explanation'
import type { likelyCauses } from './likelyCauses'

/** The explanation as data. */
export interface ExplanationData extends Explanation {
  /** Where in the code it most likely comes from, likeliest first; at most three. */
  readonly likelyLines: readonly LikelyLine[]
}

export interface LikelyLine {
  readonly ruleId: string
  readonly level: string
  readonly message: string
  /** As the files were named. */
  readonly path: string
  /** 1-based; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The line without secrets; null where it is too long. */
  readonly code: string | null
  /** The first fix; null where there is none. */
  readonly fix: { readonly title: string; readonly safety: 'safe' | 'review' } | null
  readonly docsUrl: string
}

/** An explanation and the lines that the error may come from, as data. */
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
