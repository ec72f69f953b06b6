import type { AnswerUse } from '../analysis/answers/answerUses'
import type { Burst } from '../analysis/answers/bursts'
import type { Exposure } from '../analysis/credentials/browser'
import type { CredentialHeader, Leak } from '../analysis/credentials/credentials'
import type { SecretLiteral } from '../analysis/credentials/literals'
import type { Meaning, Token } from '../analysis/meaning'
import { Request } from '../analysis/requests/request'
import { inWordsOf } from './shared/saying/sdkWords'
import { inEachSituation } from './situations'
import type { Poll } from '../analysis/answers/polls'
import type { Retry } from '../analysis/answers/retries/retries'
import type { StatusCheck } from '../analysis/answers/statuses/statusChecks'
import type { Level } from '../findings/finding'
import type { Report, Rule } from '../findings/rule'
import type { FactId } from '../knowledge'
import type { MessageIds } from '../words/en'
import type { MessageData } from '../findings/message'

/** The subjects of a rule; its check is called once for each. */
interface Subjects {
  request: Request
  token: Token
  header: CredentialHeader
  leak: Leak
  exposure: Exposure
  secretLiteral: SecretLiteral
  answer: AnswerUse
  statusCheck: StatusCheck
  poll: Poll
  retry: Retry
  burst: Burst
  file: Meaning
}

interface RuleDefinition<Id extends keyof MessageIds, Kind extends keyof Subjects> {
  readonly id: Id
  readonly summary: string
  readonly level: Level
  readonly fixable: 'safe' | 'review' | 'no'
  readonly facts: readonly FactId[]
  readonly bringsNo?: Rule['bringsNo']
  readonly kind: Kind
  check(
    subject: Subjects[Kind],
    report: (finding: StatedReport<MessageIds[Id] & string>) => void,
    meaning: Meaning,
  ): void
}

/** A report, with the id of its message in the catalogue (`src/words`) and the values for its placeholders. */
export interface StatedReport<MessageId extends string> extends Omit<Report, 'message'> {
  readonly message: MessageId
  readonly data?: MessageData
  /** Parameters concerned that fill no placeholder, by their paths. */
  readonly about?: readonly string[]
}

/** Creates a rule, whose check is called once for each of its subjects. */
export function createRule<const Id extends keyof MessageIds, Kind extends keyof Subjects>(
  definition: RuleDefinition<Id, Kind>,
): Rule<Id> {
  const { id, summary, level, fixable, facts, bringsNo = [], kind } = definition
  return {
    id,
    summary,
    level,
    fixable,
    facts,
    bringsNo,
    check(meaning, report) {
      const check = (subject: Subjects[Kind], to: (finding: Report) => void) =>
        definition.check(
          subject,
          ({ message, data = {}, about = [], ...rest }) =>
            to({ ...rest, message: { id: message, data, when: null, about } }),
          meaning,
        )
      for (const subject of subjectsOf(meaning, kind)) {
        if (subject instanceof Request) {
          const { sdk } = subject
          const said = sdk ? (finding: Report) => report(inWordsOf(sdk, finding)) : report
          inEachSituation(subject, level, (each, to) => check(each as Subjects[Kind], to), said, meaning)
        } else check(subject, report)
      }
    },
  }
}

function subjectsOf<Kind extends keyof Subjects>(meaning: Meaning, kind: Kind): readonly Subjects[Kind][] {
  const { requests, tokens, answers } = meaning
  // Functions, so that a rule pays only for its own subjects.
  const subjects: { [K in keyof Subjects]: () => readonly Subjects[K][] } = {
    request: () => requests,
    token: () => tokens,
    header: () => meaning.credentials.headers,
    leak: () => meaning.credentials.leaks,
    exposure: () => meaning.credentials.exposures,
    secretLiteral: () => meaning.credentials.literals,
    answer: () => answers.uses,
    statusCheck: () => answers.statusChecks,
    poll: () => answers.polls,
    retry: () => answers.retries,
    burst: () => answers.bursts,
    file: () => [meaning],
  }
  return subjects[kind]()
}
