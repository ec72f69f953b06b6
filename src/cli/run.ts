import { Argument, CommanderError, Option } from 'commander'
import { answerLanguages } from '../configuration'
import type { Datum } from '../findings/message'
import { defaultHostName, hostNames } from '../probe'
import { locales, type SentenceId, type Words } from '../words'
import { SpokenCommand, withChoices } from './command'
import { check, type CheckFlags } from './commands/check'
import { configFormats, type ConfigFlags, showConfiguration } from './commands/config'
import { checklist, type ChecklistFlags, checklistFormats } from './commands/checklist'
import { explainError, explainFormats, type ExplainFlags } from './commands/explain'
import { formatNames } from './formats'
import { exitCodes, UsageError, type Io, type Session } from './io'
import { addPath, addPattern, parseCount, parseOrigin, parseRule, parseRuleId } from './options'
import { listRules, rulesFormats, type RulesFlags } from './commands/rules'
import { shown, shownLines, terminal } from './terminal'
import { serveAgents, serveEditors } from './commands/serve'
import { inspect, tokenFormats } from './commands/token'
import { wordsFor } from './speaking'
import { version } from './version'

const checkExamples = [
  'klint check src',
  'klint check --fix .',
  'klint check --quiet --format github .',
  'klint check --write-baseline . && klint check --baseline klint.baseline.json .',
]

const explainExamples = [
  'klint explain 1303',
  'klint explain 1201 "duration must be a string" --in src',
  'tail -n 200 app.log | klint explain --in . --format json',
]

/**
 * Runs the command line.
 * @param argv the arguments after the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean
  const session: Session = { ...io, words: wordsFor(argv, io) }
  const program = createProgram(session, (result) => {
    code = result
  })
  try {
    await program.parseAsync(withTextLast(argv), { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed
    if (!(error instanceof UsageError)) throw error
    const { id, data } = error.sentence
    io.stderr.write(terminal`klint: ${shown(session.words.say(id, data))}\n`)
    return exitCodes.failed
  }
}

/** A pasted text may begin with a dash (`- **Node ID:** 13`); options have no white space, except after `=`. */
function withTextLast(argv: readonly string[]): readonly string[] {
  const isText = (argument: string): boolean => /^-[^=]*?\s/.test(argument)
  // `--lang` is the only option that may precede the command.
  const [first = '', second, third] = argv
  const command = first === '--lang' ? third : first.startsWith('--lang=') ? second : first
  return command === 'explain' && argv.some(isText) && !argv.includes('--')
    ? [...argv.filter((argument) => !isText(argument)), '--', ...argv.filter(isText)]
    : argv
}

type Done = (code: number) => void

/** A text of the help. */
type Help = (id: HelpId, data?: Readonly<Record<string, Datum>>) => string
type HelpId = SentenceId & `commandLine.help-${string}`

interface Adding {
  readonly session: Session
  readonly done: Done
  readonly help: Help
}

function createProgram(session: Session, done: Done): SpokenCommand {
  const { words, stdout, stderr } = session
  const help: Help = (id, data) => words.say(id, data)
  const program = new SpokenCommand(words, 'klint')
    .description(help('commandLine.help-klint'))
    .version(version, '-v, --version', help('commandLine.help-version'))
    .helpCommand('help [command]', help('commandLine.help-help'))
    .addOption(withChoices(new Option('--lang <tag>', help('commandLine.help-lang')), locales))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(shownLines(text)),
      writeErr: (text) => stderr.write(shownLines(text)),
    })
  for (const add of [addCheck, addExplain, addChecklist, addToken, addRules, addConfig, addServers])
    add(program, { session, done, help })
  return program
}

function withExamples(examples: readonly string[], exitCodesId: HelpId, words: Words): string {
  const lines = examples.map((example) => `  ${example}`)
  return ['', words.say('commandLine.help-examples'), ...lines, '', words.say(exitCodesId)].join('\n')
}

function addCheck(program: SpokenCommand, { session, done, help }: Adding): void {
  program
    .command('check')
    .description(help('commandLine.help-check'))
    .argument('[paths...]', help('commandLine.help-paths'))
    .addOption(
      withChoices(new Option('-f, --format <name>', help('commandLine.help-report-format')), formatNames).default(
        'stylish',
      ),
    )
    .option('-o, --output-file <file>', help('commandLine.help-output'))
    .option('--fix', help('commandLine.help-fix'), false)
    .option('--diff', help('commandLine.help-diff'), false)
    .option('--quiet', help('commandLine.help-quiet'), false)
    .option('--statistics', help('commandLine.help-statistics'), false)
    .option('--rule <id=level>', help('commandLine.help-rule'), parseRule)
    .option('--ignore <pattern>', help('commandLine.help-ignore'), addPattern)
    .option('--baseline <file>', help('commandLine.help-baseline'))
    .option('--write-baseline', help('commandLine.help-write-baseline'), false)
    .option('--cache', help('commandLine.help-cache'), false)
    .option('--cache-location <file>', help('commandLine.help-cache-location'))
    .option('--max-warnings <count>', help('commandLine.help-max-warnings'), parseCount, 0)
    .option('--skip-unreadable', help('commandLine.help-skip-unreadable'), false)
    .option('--stdin-filename <name>', help('commandLine.help-stdin-filename'))
    .addHelpText('after', withExamples(checkExamples, 'commandLine.help-exit-codes', session.words))
    .action(async (paths: string[], flags: CheckFlags) => {
      done(await check(paths, flags, session))
    })
}

function addConfig(program: SpokenCommand, { session, done, help }: Adding): void {
  program
    .command('config')
    .description(help('commandLine.help-config'))
    .argument('[path]', help('commandLine.help-path'))
    .addOption(
      withChoices(new Option('-f, --format <name>', help('commandLine.help-answer-format')), configFormats).default(
        'text',
      ),
    )
    .action((path: string | undefined, flags: ConfigFlags) => {
      done(showConfiguration(path, flags, session))
    })
}

function addExplain(program: SpokenCommand, { session, done, help }: Adding): void {
  program
    .command('explain')
    .description(help('commandLine.help-explain'))
    .argument('[text...]', help('commandLine.help-text'))
    .addOption(withChoices(new Option('-l, --language <name>', help('commandLine.help-language')), answerLanguages))
    .option('-i, --in <path>', help('commandLine.help-in'), addPath)
    .addOption(
      withChoices(new Option('-f, --format <name>', help('commandLine.help-answer-format')), explainFormats).default(
        'markdown',
      ),
    )
    .option('--verbose', help('commandLine.help-verbose'))
    .addHelpText('after', withExamples(explainExamples, 'commandLine.help-explain-exit-codes', session.words))
    .action(async (words: string[], _flags: unknown, command: SpokenCommand) => {
      done(await explainError(words, command.optsWithGlobals<ExplainFlags>(), session))
    })
}

function addChecklist(program: SpokenCommand, { session, done, help }: Adding): void {
  const hosts: Datum = { list: hostNames.map((name) => ({ name })), join: 'plain' }
  program
    .command('checklist')
    .description(help('commandLine.help-checklist'))
    .argument('[paths...]', help('commandLine.help-paths'))
    .option('--online', help('commandLine.help-online'), false)
    .addOption(
      new Option('--host <name>', help('commandLine.help-host', { hosts }))
        .argParser(parseOrigin)
        .default(parseOrigin(defaultHostName), defaultHostName),
    )
    .addOption(
      withChoices(new Option('-f, --format <name>', help('commandLine.help-report-format')), checklistFormats).default(
        'markdown',
      ),
    )
    .option('-o, --output <file>', help('commandLine.help-output'))
    .addHelpText('after', `\n${help('commandLine.help-exit-codes')}`)
    .action(async (paths: string[], flags: ChecklistFlags) => {
      done(await checklist(paths, flags, session))
    })
}

function addToken(program: SpokenCommand, { session, done, help }: Adding): void {
  // `choices` is only for the help. The action validates the value itself, because it may be a secret.
  const format = new Option('-f, --format <name>', help('commandLine.help-answer-format')).choices(tokenFormats)
  program
    .command('token')
    .description(help('commandLine.help-token'))
    .argument('[-]', help('commandLine.help-dash'))
    .addOption(format.argParser((value) => value).default('markdown'))
    .addHelpText('after', `\n${help('commandLine.help-token-exit-codes')}`)
    // The arguments may be a secret, which no message may repeat.
    .acceptingAnything()
    .action(async (_source: string | undefined, flags: { readonly format: string }, command: SpokenCommand) => {
      done(await inspect(command.args, flags.format, session))
    })
}

function addRules(program: SpokenCommand, { session, done, help }: Adding): void {
  program
    .command('rules')
    .description(help('commandLine.help-rules'))
    .addArgument(new Argument('[id]', help('commandLine.help-rule-id')).argParser(parseRuleId))
    .addOption(
      withChoices(new Option('-f, --format <name>', help('commandLine.help-answer-format')), rulesFormats).default(
        'text',
      ),
    )
    .action((ruleId: string | undefined, flags: RulesFlags) => {
      done(listRules(ruleId, flags, session))
    })
}

/** Servers that other programs start. Clients often pass `--stdio`, which is the only transport. */
function addServers(program: SpokenCommand, { done, help }: Adding): void {
  const add = (name: 'lsp' | 'mcp', serve: () => Promise<void>): void => {
    program
      .command(name)
      .description(help(`commandLine.help-${name}`))
      .option('--stdio', help('commandLine.help-stdio'))
      .action(async () => {
        await serve()
        done(exitCodes.clean)
      })
  }
  add('lsp', serveEditors)
  add('mcp', serveAgents)
}
