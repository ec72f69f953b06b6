import { type Argument, Command, Help, type Option } from 'commander'
import type { Datum } from '../findings/message'
import type { SentenceId, Words } from '../words'
import { UsageError } from './io'
import { codes, nearTo } from './options'
import { widthOf } from './style'

/** A command with localized help and errors. */
export class SpokenCommand extends Command {
  #acceptsAnything = false

  constructor(
    readonly words: Words,
    name?: string,
  ) {
    super(name)
    this.helpOption('-h, --help', words.say('commandLine.help-help'))
  }

  /** Accepts any options and arguments, which the action reads itself. */
  acceptingAnything(): this {
    this.#acceptsAnything = true
    return this.allowUnknownOption().allowExcessArguments()
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(this.words, name)
  }

  override createHelp(): Help {
    return Object.assign(new SpokenHelp(this.words), this.configureHelp())
  }

  /** Commander calls this for an unknown option. */
  unknownOption(flag: string): void {
    if (this.#acceptsAnything) return
    const all = [this, ...this.#above()].flatMap(({ options }) => options.flatMap(({ long }) => long ?? []))
    throw new UsageError('commandLine.unknown-option', {
      option: { code: flag },
      near: nearTo(flag, [...all, '--help']),
      help: this.#help(),
    })
  }

  /** Commander calls this for an unknown command. */
  unknownCommand(): void {
    const [name = ''] = this.args
    const all = this.commands.map((command) => command.name())
    throw new UsageError('commandLine.unknown-command', {
      name: { code: name },
      near: nearTo(name, all),
      help: this.#help(),
    })
  }

  /** Commander calls this for an option without a value. */
  optionMissingArgument({ flags }: Option): void {
    throw new UsageError('commandLine.missing-value', { option: { code: flags }, help: this.#help() })
  }

  /** Commander calls this for surplus arguments. */
  _excessArguments(given: readonly string[]): void {
    if (this.#acceptsAnything) return
    throw new UsageError('commandLine.too-many-arguments', {
      command: { code: this.#name() },
      most: this.registeredArguments.length,
      given: given.length,
      help: this.#help(),
    })
  }

  #above(): readonly Command[] {
    return this.parent ? [this.parent] : []
  }

  #name(): string {
    return [...this.#above(), this].map((command) => command.name()).join(' ')
  }

  #help(): Datum {
    return { code: `${this.#name()} --help` }
  }
}

/**
 * An option that accepts one of several values. Errors do not repeat the given value: it may be a token that was passed
 * to the wrong command.
 */
export function withChoices(option: Option, choices: readonly string[]): Option {
  option.choices(choices)
  return option.argParser((value) => {
    if (choices.includes(value)) return value
    throw new UsageError('commandLine.not-a-choice', {
      option: { code: option.long ?? option.flags },
      choices: codes(choices),
    })
  })
}

const titles: Readonly<Record<string, SentenceId>> = {
  'Usage:': 'commandLine.help-usage',
  'Arguments:': 'commandLine.help-arguments',
  'Options:': 'commandLine.help-options',
  'Commands:': 'commandLine.help-commands',
}

class SpokenHelp extends Help {
  constructor(private readonly words: Words) {
    super()
  }

  override styleTitle(title: string): string {
    const id = titles[title]
    return id ? this.words.say(id) : title
  }

  override formatHelp(command: Command, helper: Help): string {
    // A full-width colon has its own white space.
    return super.formatHelp(command, helper).replace('： ', '：')
  }

  override displayWidth(text: string): number {
    return widthOf(text)
  }

  override optionDescription(option: Option): string {
    const { argChoices, defaultValueDescription, description } = option
    const defaultValue: unknown = option.defaultValue
    const hasDefault = defaultValue !== undefined && (option.required || option.optional)
    const value = hasDefault ? (defaultValueDescription ?? JSON.stringify(defaultValue)) : undefined
    return withValues(description, argChoices, value, this.words)
  }

  override argumentDescription({ description }: Argument): string {
    return description
  }
}

/** The description of an option, with its accepted values and its default. */
function withValues(
  description: string,
  choices: readonly string[] | undefined,
  value: string | undefined,
  words: Words,
): string {
  if (!choices && value === undefined) return description
  return words.say('commandLine.help-values', {
    description: { name: description },
    // Spaces let long lists wrap in every language.
    choices: choices ? { name: choices.map((each) => JSON.stringify(each)).join(', ') } : null,
    both: choices !== undefined && value !== undefined,
    value: value === undefined ? null : { name: value },
  })
}
