import * as vscode from 'vscode'

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await sizeOf(uri)) !== null
}

/**
 * The path of a file relative to a folder; null if it is outside. The folder may be the root of its file system, which
 * ends in `/`.
 */
export function pathWithin(folder: vscode.Uri, { scheme, authority, path }: vscode.Uri): string | null {
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`
  const isInside = scheme === folder.scheme && authority === folder.authority && path.startsWith(start)
  return isInside ? path.slice(start.length) : null
}

/** The text of a file; null if it cannot be read. */
export async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return null
  }
}

/** The text of a file; null if it is longer than code is (in bytes) or cannot be read. */
export async function shortTextOf(uri: vscode.Uri, longest: number): Promise<string | null> {
  const size = await sizeOf(uri)
  return size === null || size > longest ? null : textOf(uri)
}

async function sizeOf(uri: vscode.Uri): Promise<number | null> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size
  } catch {
    return null
  }
}
