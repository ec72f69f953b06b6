import * as vscode from 'vscode'

/** An extension whose only folder is on no disk, as that of a repository in a browser: no search, no watching, no paths. */
export function activate({ extension, subscriptions }: vscode.ExtensionContext): void {
  const { files } = extension.packageJSON as { readonly files: Readonly<Record<string, string>> }
  const provider = new MemoryFiles(new Map(Object.entries(files)))
  subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', provider))
}

class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  constructor(private readonly files: Map<string, string>) {}

  watch(): vscode.Disposable {
    return vscode.Disposable.from()
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const text = this.files.get(pathOf(uri))
    if (text === undefined && this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri)
    const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 }
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const start = pathOf(uri) === '' ? '' : `${pathOf(uri)}/`
    const below = [...this.files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length))
    const entries = below.map((path): [string, vscode.FileType] => {
      const [name = '', ...others] = path.split('/')
      return [name, others.length > 0 ? vscode.FileType.Directory : vscode.FileType.File]
    })
    return [...new Map(entries)]
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.files.get(pathOf(uri))
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri)
    return new TextEncoder().encode(text)
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.files.set(pathOf(uri), new TextDecoder().decode(content))
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }])
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri)
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(pathOf(uri))
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }])
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri)
  }
}

/** From the root, without a slash before it. */
function pathOf({ path }: vscode.Uri): string {
  return path.replace(/^\/+|\/+$/g, '')
}
