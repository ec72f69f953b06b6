import * as vscode from 'vscode'
import type { AgentText } from '../../features/agent'
import { toolNames } from '../../features/agent/input'
import { attempt, type Attempt } from '../../findings/attempt'
import type { Markdown } from '../../text/prose'
import type { Checks } from '../checks'
import { formatOf } from '../languages'
import type { LazyEngine } from '../lazyEngine'
import { documentsInTabs, readOpenFiles } from '../openFiles'

/** Registers the tools for language models, if the editor supports them. Their errors are written for a model. */
export function registerTools(engine: LazyEngine, checks: Checks): vscode.Disposable {
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> }
  if (!lm?.registerTool) return vscode.Disposable.from()
  return vscode.Disposable.from(
    tool(toolNames.check, 'Checking code that calls Kling', async (input) => {
      const { agent, openDocument } = await engine.load()
      const wanted = agent.readCheckInput(input)
      if ('filePath' in wanted) return checkFile(engine, checks, wanted.filePath)
      const { text, language } = wanted
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri
      const place = { uri: folder ? vscode.Uri.joinPath(folder, 'text') : vscode.Uri.parse('untitled:text') }
      const options = await checks.optionsFor({ ...place, languageId: language })
      return answered(
        attempt(() =>
          agent.answerCheck({ path: 'text', text, findings: openDocument(language).check(text, options).findings }),
        ),
      )
    }),
    tool(toolNames.explain, 'Explaining an error of Kling', async (input) => {
      const loaded = await engine.load()
      const { error, language } = loaded.agent.readExplainInput(input)
      const explanation = loaded.explain(error, language, loaded.inEnglish)
      const { files, link } = await readOpenFiles(documentsInTabs(), checks, loaded)
      return loaded.withLikelyCauses(explanation, loaded.likelyCauses(explanation, files), { link })
    }),
    tool(toolNames.lookUp, 'Looking up the Kling API', async (input) => {
      const { agent } = await engine.load()
      return agent.lookUp(agent.readLookUpInput(input))
    }),
  )
}

/** A tool that shows `says` while it runs. */
function tool(
  name: string,
  says: string,
  answer: (input: unknown) => Promise<AgentText | Markdown>,
): vscode.Disposable {
  return vscode.lm.registerTool<unknown>(name, {
    prepareInvocation: () => ({ invocationMessage: says }),
    invoke: async ({ input }) =>
      new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(await answer(input))]),
  })
}

async function checkFile(engine: LazyEngine, checks: Checks, path: string): Promise<AgentText> {
  const document = await openInWorkspace(path)
  if (!formatOf(document))
    throw new Error(
      `Klint does not read ${document.languageId} files; it reads Python, TypeScript, JavaScript, JSON, Markdown, shell scripts and .http files.`,
    )
  const check = await checks.of(document, true)
  const { agent } = await engine.load()
  if (!check) return agent.answerCheck({ path, text: null, findings: [] })
  return (
    check.ask(({ text, findings }) => agent.answerCheck({ path, text, findings })) ??
    answered({ failure: check.failure ?? 'its log says why' })
  )
}

function answered(outcome: Attempt<AgentText>): AgentText {
  if ('value' in outcome) return outcome.value
  throw new Error(`Klint could not check this code, by a mistake of its own: ${outcome.failure}`)
}

/** Opens a file by its path in the workspace or its absolute path. Only files in the workspace are read. */
async function openInWorkspace(path: string): Promise<vscode.TextDocument> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const candidates = [...folders.map(({ uri }) => vscode.Uri.joinPath(uri, path)), vscode.Uri.file(path)]
  for (const uri of candidates.filter((each) => vscode.workspace.getWorkspaceFolder(each))) {
    try {
      return await vscode.workspace.openTextDocument(uri)
    } catch {
      // Not in this folder; try the next one.
    }
  }
  throw new Error(
    'There is no such file in the workspace. Give its path from the workspace folder, or pass text and language instead.',
  )
}
