import type * as vscode from 'vscode'
import type { Credentials } from '../../probe'
import type { SentenceId, Words } from '../../words'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { askFor, choose, confirm, titled } from './ask'

export const setCredentialsCommand = 'kling.setCredentials'
export const forgetCredentialsCommand = 'kling.forgetCredentials'

const names = ['apiKey', 'accessKey', 'secretKey'] as const satisfies readonly (keyof Credentials)[]
type Name = (typeof names)[number]

const prompts = {
  apiKey: 'editor.ask-api-key',
  accessKey: 'editor.ask-access-key',
  secretKey: 'editor.ask-secret-key',
} as const satisfies Readonly<Record<Name, SentenceId>>

function kindsIn(words: Words): readonly (vscode.QuickPickItem & { readonly names: readonly Name[] })[] {
  return [
    { label: words.say('editor.api-key'), detail: words.say('editor.api-key-detail'), names: ['apiKey'] },
    {
      label: words.say('editor.key-pair'),
      detail: words.say('editor.key-pair-detail'),
      names: ['accessKey', 'secretKey'],
    },
  ]
}

/** Credentials, which are stored only in the editor's secret storage. */
export class CredentialStore {
  constructor(
    private readonly secrets: vscode.SecretStorage,
    private readonly engine: LazyEngine,
  ) {}

  async read(): Promise<Credentials> {
    const entries = await Promise.all(names.map(async (name) => [name, await this.secrets.get(keyOf(name))] as const))
    return Object.fromEntries(entries.filter(([, value]) => value))
  }

  /** "Kling: Set API Credentials". Stores nothing if a question is canceled. */
  async ask(): Promise<void> {
    const words = wordsOf(await this.engine.load())
    const title = titled('editor.set-credentials', words)
    const kind = await choose(kindsIn(words), { title, placeHolder: words.say('editor.ask-credentials') })
    if (!kind) return
    const answers: (readonly [Name, string])[] = []
    for (const name of kind.names) {
      const answer = (await askFor({ title, prompt: words.say(prompts[name]), password: true }))?.trim()
      if (!answer) return
      answers.push([name, answer])
    }
    for (const [name, value] of answers) await this.secrets.store(keyOf(name), value)
    confirm(words.say('editor.credentials-kept'))
  }

  /** "Kling: Forget API Credentials". */
  async forget(): Promise<void> {
    for (const name of names) await this.secrets.delete(keyOf(name))
    confirm(wordsOf(await this.engine.load()).say('editor.credentials-forgotten'))
  }
}

function keyOf(name: Name): string {
  return `kling.${name}`
}
