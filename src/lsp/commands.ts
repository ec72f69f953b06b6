import { pathToFileURL } from 'node:url'
import { type ExecuteCommandParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'
import { agent, checklist, explain, likelyCauses, renderReference, withLikelyCauses } from '../engine'
import { attempt } from '../findings/attempt'
import type { Markdown } from '../text/prose'
import { pathOf } from '../disk/pathOf'
import { explainError, showReference } from './commandNames'
import type { Session } from './client'
import type { Pages } from './pages'
import type { Workplace } from './workplace'

/** The result of a command, which is also shown if the client can. */
interface Page {
  readonly title: string
  readonly markdown: Markdown
}

/** The commands of the server. Arguments may have any type; mistakes in them are reported in the result. */
export async function execute(
  { command, arguments: given = [] }: ExecuteCommandParams,
  session: Session,
  workplace: Workplace,
  pages: Pages,
): Promise<Page> {
  const page = command === explainError ? await explained(given, session, workplace) : referenceOf(given, session)
  if (session.client().showsDocuments) {
    const uri = pathToFileURL(pages.write(page.title, page.markdown)).href
    await session.connection.window.showDocument({ uri, takeFocus: true })
  }
  return page
}

async function explained([error, language]: readonly unknown[], session: Session, workplace: Workplace): Promise<Page> {
  const outcome = attempt(() => agent.readExplainInput({ error, language }))
  if ('failure' in outcome) throw refusal(outcome.failure)
  const { locale } = session.client().words
  const explanation = explain(outcome.value.error, outcome.value.language, { locale })
  const files = []
  for (const { uri } of workplace.texts.all()) {
    const check = await workplace.check(uri)
    const facts = check?.ask((checked) => checklist.readFile(pathOf(uri) ?? uri, checked))
    if (facts) files.push(facts)
  }
  const link = ({ path, line }: { readonly path: string; readonly line: number }): string =>
    `${workplace.texts.at(path)?.uri ?? path}#L${line}`
  return {
    title: explanation.title,
    markdown: withLikelyCauses(explanation, likelyCauses(explanation, files), { link }),
  }
}

function referenceOf([id]: readonly unknown[], session: Session): Page {
  const { words } = session.client()
  const markdown = typeof id === 'string' ? renderReference(id, 'python', words) : null
  if (markdown === null) throw refusal(words.say('editor.give-endpoint', { command: { name: showReference } }))
  return { title: String(id), markdown }
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
