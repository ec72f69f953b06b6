import { type Checked, openDocument } from '../engine'
import { settle } from '../features/settle'
import type { CheckOptions, Finding, Language } from '../features/types'

/** The findings of a text, after its safe fixes were applied until nothing changes any more where `fix` is set. */
export function checkText(text: string, language: Language, options: CheckOptions, fix: boolean): Pick<Checked, 'text' | 'findings' | 'secrets'> {
  const document = openDocument(language)
  const checked = document.check(text, options)
  return fix ? settle(checked, (next) => document.check(next, options)).last : checked
}

/** Whether `--fix` repairs a finding. */
export function hasSafeFix({ fixes }: Finding): boolean {
  return fixes.some(({ safety }) => safety === 'safe')
}
