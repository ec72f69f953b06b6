import * as vscode from 'vscode'

/** The scheme in the extension's manifest. */
const scheme = 'memory'

/** A file system without disk or search, like those of editors in the web. */
class Memory implements vscode.FileSystemProvider {
  readonly #files: Map<string, Uint8Array>
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  constructor(files: Readonly<Record<string, string>>) {
    const encoder = new TextEncoder()
    this.#files = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]))
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const text = this.#files.get(uri.path)
    if (!text && this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri)
    const type = text ? vscode.FileType.File : vscode.FileType.Directory
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 }
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const start = path.endsWith('/') ? path : `${path}/`
    const entries = new Map<string, vscode.FileType>()
    for (const file of this.#files.keys()) {
      if (!file.startsWith(start)) continue
      const [name = '', ...inner] = file.slice(start.length).split('/')
      entries.set(name, inner.length > 0 ? vscode.FileType.Directory : vscode.FileType.File)
    }
    return [...entries]
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.#files.get(uri.path)
    if (!text) throw vscode.FileSystemError.FileNotFound(uri)
    return text
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created
    this.#files.set(uri.path, content)
    this.#changed.fire([{ type, uri }])
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path)
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }])
  }

  createDirectory(): void {
    // A folder exists if a file is in it.
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions()
  }
}

export async function activate({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'files.json'))
  const files = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>
  vscode.workspace.registerFileSystemProvider(scheme, new Memory(files))
}
