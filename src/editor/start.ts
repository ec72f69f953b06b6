import * as vscode from 'vscode'
import type { Bundles } from './bundles'
import { createChecks, type Checks } from './checks'
import { CodeActions, fixAll, quickFix } from './providers/codeActions'
import { CodeLenses } from './providers/codeLenses'
import { Completions, completionTriggers } from './providers/completions'
import { followActiveEditor } from './contextKey'
import { CostHints } from './providers/costHints'
import { Diagnostics } from './diagnostics'
import { CredentialStore, forgetCredentialsCommand, setCredentialsCommand } from './commands/credentials'
import {
  explainClipboardCommand,
  Explainer,
  explainErrorCommand,
  explainTerminalCommand,
} from './commands/explainError'
import { Hovers } from './providers/hover'
import { checkWorkspace, checkWorkspaceCommand } from './commands/checkWorkspace'
import { fixAllCommand, fixAllSafe } from './commands/fixAll'
import { toggleChecking, toggleCommand } from './commands/toggle'
import { openExample, openExampleCommand } from './commands/openExample'
import { configure, configureCommand } from './commands/configure'
import {
  showCommands,
  showCommandsCommand,
  showConfiguration,
  showConfigurationCommand,
} from './commands/showConfiguration'
import { Configurations } from './configurations'
import { inspectToken, inspectTokenCommand } from './commands/inspectToken'
import { registerTools } from './providers/languageModelTools'
import { registerModelServer } from './providers/modelServer'
import { selector } from './languages'
import { createLazyEngine, type LazyEngine } from './lazyEngine'
import { Projects } from './project/projects'
import { ReadAhead } from './readAhead'
import { Pages } from './pages/pages'
import { showPageCommand } from './pages/pageAddress'
import { pageEditor, WrittenPages } from './pages/writtenPages'
import { type Parts, runChecklist, runChecklistCommand } from './commands/runChecklist'
import { saveChecklistCommand, SavedChecklist } from './commands/saveChecklist'
import { showReference, showReferenceCommand } from './commands/showReference'
import { createStatus, showLogCommand } from './status'
import { WorkspaceChecks } from './workspace/workspaceChecks'
import { Tasks, taskType } from './providers/tasks'
import { TerminalLinks } from './providers/terminalLinks'

/** For tests. */
export interface Exports {
  isEngineLoaded(): boolean
  /** Whether the files of any folder were listed. */
  readsProjects(): boolean
}

/** Activates Klint in an extension host. */
export function start(context: vscode.ExtensionContext, bundles: Bundles): Exports {
  const { subscriptions, secrets } = context
  const log = vscode.window.createOutputChannel('Kling', { log: true })
  const engine = createLazyEngine(bundles, log)
  const configurations = new Configurations(engine)
  const projects = new Projects(log)
  const checks = createChecks(engine, projects, log, configurations)
  const diagnostics = new Diagnostics(checks, projects, log)
  const costHints = new CostHints(checks, diagnostics.onDidShow)
  const pages = new Pages(engine)
  const explainer = new Explainer(engine, checks, projects, pages)
  subscriptions.push(
    log,
    configurations,
    configurations.onDidChange(() => diagnostics.showAll()),
    projects,
    vscode.Disposable.from(diagnostics, new ReadAhead(checks, diagnostics.onDidShow)),
    createStatus({ diagnostics, checks, engine }),
    costHints,
    pages,
    registerChecking(checks, new WorkspaceChecks(engine, { checks, projects }, configurations.onDidChange), engine),
    registerProviders(checks, costHints, new CodeLenses(checks, diagnostics, engine)),
    vscode.Disposable.from(registerTools(engine, checks), registerModelServer(context)),
    registerConfiguration({ engine, configurations, pages }),
    followActiveEditor(),
    registerExplainer(explainer),
    registerCommands({
      engine,
      checks,
      projects,
      pages,
      bundles,
      credentials: new CredentialStore(secrets, engine),
      saved: new SavedChecklist(engine),
    }),
    registerShown(new WrittenPages(context.extensionUri, engine, pages), log),
  )
  diagnostics.showAll()
  return { isEngineLoaded: engine.isLoaded, readsProjects: () => projects.isReading }
}

function registerProviders(checks: Checks, costHints: CostHints, codeLenses: CodeLenses): vscode.Disposable {
  return vscode.Disposable.from(
    codeLenses,
    vscode.languages.registerHoverProvider(selector, new Hovers(checks)),
    vscode.languages.registerCompletionItemProvider(selector, new Completions(checks), ...completionTriggers),
    vscode.languages.registerInlayHintsProvider(selector, costHints),
    vscode.languages.registerCodeLensProvider(selector, codeLenses),
    vscode.languages.registerCodeActionsProvider(selector, new CodeActions(checks), {
      providedCodeActionKinds: [quickFix, fixAll],
    }),
  )
}

function registerChecking(checks: Checks, workspaceChecks: WorkspaceChecks, engine: LazyEngine): vscode.Disposable {
  void workspaceChecks.follow()
  return vscode.Disposable.from(
    workspaceChecks,
    vscode.commands.registerCommand(checkWorkspaceCommand, () => checkWorkspace(workspaceChecks, engine)),
    vscode.commands.registerCommand(fixAllCommand, () => fixAllSafe(checks, engine)),
    vscode.commands.registerCommand(toggleCommand, () => toggleChecking(engine)),
    vscode.commands.registerCommand(openExampleCommand, openExample),
    vscode.tasks.registerTaskProvider(taskType, new Tasks(workspaceChecks, engine)),
  )
}

function registerExplainer(explainer: Explainer): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(explainErrorCommand, () => explainer.selection()),
    vscode.commands.registerCommand(explainClipboardCommand, () => explainer.clipboard()),
    vscode.commands.registerCommand(explainTerminalCommand, () => explainer.terminal()),
    vscode.window.registerTerminalLinkProvider(new TerminalLinks(explainer.engine, explainer)),
  )
}

function registerShown(written: WrittenPages, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.registerCustomEditorProvider(pageEditor, written),
    vscode.commands.registerCommand(showPageCommand, (path?: unknown) => written.show(path)),
    vscode.commands.registerCommand(showLogCommand, () => log.show()),
  )
}

/** Registers the commands that may be called with an argument, which is not validated. */
function registerCommands(parts: Parts): vscode.Disposable {
  const { engine, pages, credentials, saved } = parts
  return vscode.Disposable.from(
    vscode.commands.registerCommand(runChecklistCommand, (options?: { readonly offline?: unknown }) =>
      runChecklist(parts, { isOffline: options?.offline === true }),
    ),
    vscode.commands.registerCommand(saveChecklistCommand, (target?: unknown) =>
      saved.save(target instanceof vscode.Uri ? target : undefined),
    ),
    vscode.commands.registerCommand(inspectTokenCommand, (text?: unknown) =>
      inspectToken(engine, pages, typeof text === 'string' ? text : undefined),
    ),
    vscode.commands.registerCommand(setCredentialsCommand, () => credentials.ask()),
    vscode.commands.registerCommand(forgetCredentialsCommand, () => credentials.forget()),
    vscode.commands.registerCommand(showReferenceCommand, (endpointId?: unknown) =>
      showReference(parts, typeof endpointId === 'string' ? endpointId : undefined),
    ),
  )
}

function registerConfiguration(parts: {
  readonly engine: LazyEngine
  readonly configurations: Configurations
  readonly pages: Pages
}): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      configureCommand,
      (uri: vscode.Uri, ruleId: string, kind: 'ignore-in-configuration' | 'turn-off') =>
        configure(parts, uri, ruleId, kind),
    ),
    vscode.commands.registerCommand(showConfigurationCommand, () => showConfiguration(parts)),
    vscode.commands.registerCommand(showCommandsCommand, showCommands),
  )
}
