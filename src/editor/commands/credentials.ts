import type * as vscode from 'vscode'
import type { Credentials } from '../../probe'
import { askFor, choose, confirm } from './ask'

export const setCredentialsCommand = 'kling.setCredentials'
export const forgetCredentialsCommand = 'kling.forgetCredentials'

const names = ['apiKey', 'accessKey', 'secretKey'] as const satisfies readonly (keyof Credentials)[]
type Name = (typeof names)[number]

const prompts: Readonly<Record<Name, string>> = {
  apiKey: 'The API key',
  accessKey: 'The access key',
  secretKey: 'The secret key that belongs to it',
}

const kinds: readonly (vscode.QuickPickItem & { readonly names: readonly Name[] })[] = [
  { label: 'API key', detail: 'Serves both generations of the API', names: ['apiKey'] },
  { label: 'Access key and secret key', detail: 'Sign tokens for paths under /v1', names: ['accessKey', 'secretKey'] },
]

/** Credentials in the editor's secret storage, and nowhere else. */
export class CredentialStore {
  constructor(private readonly secrets: vscode.SecretStorage) {}

  async read(): Promise<Credentials> {
    const entries = await Promise.all(names.map(async (name) => [name, await this.secrets.get(keyOf(name))] as const))
    return Object.fromEntries(entries.filter(([, value]) => value))
  }

  /** "Kling: Set API Credentials". Nothing is kept where a question is left unanswered. */
  async ask(): Promise<void> {
    const title = 'Kling: Set API Credentials'
    const kind = await choose(kinds, {
      title,
      placeHolder: 'What Kling gave you. Only the diagnostic checklist uses it, when you let it ask Kling.',
    })
    if (!kind) return
    const answers: (readonly [Name, string])[] = []
    for (const name of kind.names) {
      const answer = (await askFor({ title, prompt: prompts[name], password: true }))?.trim()
      if (!answer) return
      answers.push([name, answer])
    }
    for (const [name, value] of answers) await this.secrets.store(keyOf(name), value)
    confirm('The API credentials are kept in the secret storage of this machine.')
  }

  /** "Kling: Forget API Credentials". */
  async forget(): Promise<void> {
    for (const name of names) await this.secrets.delete(keyOf(name))
    confirm('No API credentials are kept any more.')
  }
}

function keyOf(name: Name): string {
  return `kling.${name}`
}
