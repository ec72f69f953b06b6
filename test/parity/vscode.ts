import { readFile, stat } from 'node:fs/promises'
import Module from 'node:module'
import { posix } from 'node:path'

class Uri {
  constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}
  static file(path: string): Uri {
    return new Uri('file', path)
  }
  static joinPath(uri: Uri, ...parts: string[]): Uri {
    return new Uri(uri.scheme, posix.join(uri.path, ...parts))
  }
  with({ path }: { path: string }): Uri {
    return new Uri(this.scheme, path)
  }
  toString(): string {
    return `${this.scheme}://${this.path}`
  }
}

const nothing = { dispose: () => undefined }
const event = () => nothing

class EventEmitter {
  readonly event = event
  fire(): void {
    // Nothing listens.
  }
  dispose(): void {
    // Nothing is stored.
  }
}

interface Problem {
  readonly message: string
}

/** The settings, and the reported problems by file. Modules keep the editor that they were loaded with. */
const state = { settings: {} as Readonly<Record<string, unknown>>, problems: new Map<string, readonly Problem[]>() }

/** The part of the editor's API that determines check options. Files are those on disk. */
const fake = {
  Uri,
  EventEmitter,
  Position: Object,
  Range: Object,
  Diagnostic: class {
    constructor(
      readonly range: unknown,
      readonly message: string,
    ) {}
  },
  DiagnosticSeverity: { Error: 0 },
  RelativePattern: Object,
  NotebookCellKind: { Code: 2 },
  env: { language: 'en' },
  languages: {
    createDiagnosticCollection: () => ({
      set: (uri: Uri, found: readonly Problem[]) => state.problems.set(uri.path, found),
      clear: () => state.problems.clear(),
      ...nothing,
    }),
  },
  workspace: {
    fs: {
      readFile: ({ path }: Uri) => readFile(path),
      stat: ({ path }: Uri) => stat(path),
      isWritableFileSystem: () => true,
    },
    getConfiguration: () => ({ get: (key: string) => state.settings[key] }),
    createFileSystemWatcher: () => ({ onDidChange: event, onDidCreate: event, onDidDelete: event, ...nothing }),
    onDidOpenTextDocument: event,
    onDidSaveTextDocument: event,
    textDocuments: [],
    notebookDocuments: [],
    workspaceFolders: undefined,
    getWorkspaceFolder: () => undefined,
  },
}

export function fakeEditor(settings: Readonly<Record<string, unknown>> = {}) {
  state.settings = settings
  state.problems.clear()
  return { fake, problems: state.problems }
}

/** Runs with a replacement for the editor's module. */
export async function withEditor<T>(fake: object, run: () => Promise<T>): Promise<T> {
  const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown }
  const { _load: load } = loader
  loader._load = (name, ...rest) => (name === 'vscode' ? fake : load(name, ...rest))
  try {
    return await run()
  } finally {
    loader._load = load
  }
}
