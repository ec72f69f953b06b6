import * as vscode from 'vscode'
import { showPageCommand } from './pageAddress'
import { pageLinkCommand } from './pageLinks'

/**
 * Uses the page's own background, underlines links, and wraps text in a narrow editor group. Table headings are only
 * kept in one piece if the page is wide enough.
 */
const ownStyles = `
body { background-color: var(--vscode-editor-background); }
main { overflow-wrap: anywhere; }
@media (min-width: 640px) { main th { overflow-wrap: normal; } }
main a { text-decoration: underline; }
main pre, main pre code { white-space: pre-wrap; }
`.trim()

/** Of the built-in Markdown preview, except its code colors, which have too little contrast in light themes. */
const styles = ['markdown.css']

/**
 * A page with links of `PageLinks`, which run a command. The built-in Markdown preview would not run it. The built-in
 * extension renders and styles the page, so both look the same.
 */
export class LinkedPage implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined

  /**
   * Shows a Markdown document.
   * @returns false if the built-in Markdown extension is disabled
   */
  async show(title: string, uri: vscode.Uri, beside: boolean): Promise<boolean> {
    return mediaOfMarkdown() !== undefined && fillPanel(this.#open(title, beside), title, uri)
  }

  #open(title: string, beside: boolean): vscode.WebviewPanel {
    if (this.#panel) return bringUp(this.#panel, title, beside)
    const column = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active
    const panel = vscode.window.createWebviewPanel('kling.page', title, column, {
      enableFindWidget: true,
    })
    panel.onDidDispose(() => (this.#panel = undefined))
    return (this.#panel = panel)
  }

  dispose(): void {
    this.#panel?.dispose()
  }
}

/**
 * Shows a Markdown document in a webview panel.
 * @returns false if the built-in Markdown extension is disabled, or runs in another extension host, as it may in a browser
 */
export async function fillPanel({ webview }: vscode.WebviewPanel, title: string, uri: vscode.Uri): Promise<boolean> {
  const media = mediaOfMarkdown()
  if (!media) return false
  const document = await vscode.workspace.openTextDocument(uri)
  const html = await vscode.commands.executeCommand<string>('markdown.api.render', document)
  webview.options = { enableCommandUris: [pageLinkCommand, showPageCommand], localResourceRoots: [media] }
  webview.html = pageOf(webview, media, title, html)
  return true
}

/** Reveals the panel in its group, or beside it if it would hide the code there. */
function bringUp(panel: vscode.WebviewPanel, title: string, beside: boolean): vscode.WebviewPanel {
  const hides = beside && panel.viewColumn === vscode.window.activeTextEditor?.viewColumn
  panel.title = title
  panel.reveal(hides ? vscode.ViewColumn.Beside : undefined)
  return panel
}

function mediaOfMarkdown(): vscode.Uri | undefined {
  const extension = vscode.extensions.getExtension('vscode.markdown-language-features')
  return extension && vscode.Uri.joinPath(extension.extensionUri, 'media')
}

/** The HTML of a page. It loads styles only; no script runs. */
function pageOf(webview: vscode.Webview, media: vscode.Uri, title: string, html: string): string {
  const links = styles.map(
    (name) => `<link rel="stylesheet" href="${webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString()}">`,
  )
  const nonce = crypto.randomUUID()
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'">
<title>${escaped(title)}</title>
${links.join('\n')}
<style nonce="${nonce}">
${ownStyles}
</style>
</head>
<body class="vscode-body wordWrap">
<main>
${html}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
