import { possibleSecrets } from './analysis/credentials/literals'
import type { CostHint } from './features/cost/costHint'
import type { Completion } from './features/completion/completion'
import type { Hover } from './features/hover/hover'
import type { CodeAction } from './features/codeAction'
import { analyse, type Meaning } from './analysis/meaning'
import { budget } from './findings/budget'
import { codeActionsOf, fixAllEdits } from './features/codeActions'
import { completionsAt } from './features/completion'
import { costsOf } from './features/cost'
import { findingsOf, type Subject } from './findings/findingsOf'
import { hoverAt } from './features/hoverAt'
import type { CheckOptions, Edit, Finding, Language, Span } from './findings/finding'
import { rules } from './rules'
import { machineMade } from './machineMade'
import { mentionsKling } from './mentionsKling'
import { frontEndFor } from './syntax'

export * as agent from './features/agent'
export * as checklist from './features/checklist'
export { errorLinksIn, explain, fixOf, inLightbulb, likelyCauses, withLikelyCauses } from './features/explain'
export { inspectToken } from './features/token'
export { endpointsAt, referenceEntries, renderReference } from './features/reference'
export { machineMade } from './machineMade'
export { mentionsKling } from './mentionsKling'

/**
 * The whole engine behind one door. Shells know nothing else of syntax, analysis or rules.
 *
 *     const document = openDocument('python')
 *     const checked = document.check(text, options)
 *     checked.findings
 */
export interface KlintDocument {
  /** Checks a text. Keeps the last parse, so checking the next version of the same document is fast. Never throws. */
  check(text: string, options?: CheckOptions): Checked
}

/** The result for one version of a text. Everything on it is computed from that version only. */
export interface Checked {
  readonly text: string
  readonly language: Language
  /** Sorted by place, then rule. Ignore comments and levels are already applied. */
  readonly findings: readonly Finding[]
  /** What the findings rest on. For tests and tools; its shape may change. */
  readonly meaning: Meaning
  /** Where secrets are written in the text: who shows its lines leaves these out. */
  readonly secrets: readonly Span[]
  /** The lightbulb for a selection, in the conventional order. */
  codeActions(selection: Span): readonly CodeAction[]
  /** Edits of all safe fixes that fit together; with a rule, all its first fixes (review ones too). Repeat until empty. */
  fixAll(ruleId?: string): readonly Edit[]
  hover(offset: number): Hover | null
  /** What can be typed at an offset, also where the text around it is not finished; best first. */
  completions(offset: number): readonly Completion[]
  /** What each request costs that is seen well enough. */
  costs(): readonly CostHint[]
}

export function openDocument(language: Language): KlintDocument {
  const { createReader, writer } = frontEndFor(language)
  const reader = createReader(language)
  return {
    check(text, options = {}) {
      // Code that was made from other code has nothing to repair, and much to follow.
      const isLeftAlone = machineMade(text, language) !== null
      const read = (version: string): Subject => {
        const model = reader.read(version)
        return { model, meaning: analyse(model, options.isRequestFile) }
      }
      const subject = read(isLeftAlone ? '' : text)
      const { model } = subject
      const { program } = subject.meaning
      const { findings, gaveUp } = findingsOf(subject, { rules, writer, options, read })
      // Where Klint gave up, nobody goes on asking what the text means.
      const meaning = gaveUp ? analyse({ ...model, body: { ...model.body, steps: [] } }) : subject.meaning
      const ask = <Answer>(question: () => Answer, otherwise: Answer): Answer =>
        meaning.program.work.attempt(budget.question, question, () => otherwise)
      return {
        text,
        language,
        findings,
        meaning,
        get secrets() {
          // Nobody knows what is in a text that was not read.
          if (model.steps > budget.read) return [{ start: 0, end: text.length }]
          const known = gaveUp ? null : ask(() => secretsIn(meaning), null)
          return known ?? possibleSecrets(program)
        },
        codeActions: (selection) => codeActionsOf(findings, model, writer, selection),
        fixAll: (ruleId) => fixAllEdits(findings, ruleId),
        hover: (offset) => ask(() => hoverAt(meaning, offset), null),
        completions: (offset) =>
          !isLeftAlone && mentionsKling(text)
            ? completionsAt({ model, writer, analyse: (draft) => read(draft).meaning }, offset)
            : [],
        costs: () => ask(() => costsOf(meaning), []),
      }
    },
  }
}

function secretsIn({ credentials }: Meaning): readonly Span[] | null {
  return credentials.literals.map(({ at }) => at.content)
}
