import { Argument, Command, CommanderError, Option } from 'commander'
import { answerLanguages } from '../configuration'
import { defaultHostName, hostNames } from '../probe'
import { check, type CheckFlags } from './commands/check'
import { configFormats, type ConfigFlags, showConfiguration } from './commands/config'
import { checklist, type ChecklistFlags, checklistFormats } from './commands/checklist'
import { explainError, explainFormats, type ExplainFlags } from './commands/explain'
import { formatNames } from './formats'
import { locales } from '../words'
import { exitCodes, UsageError, type Io } from './io'
import { addPath, addPattern, parseCount, parseOrigin, parseRule, parseRuleId } from './options'
import { listRules } from './commands/rules'
import { shown, shownLines, terminal } from './terminal'
import { serveAgents, serveEditors } from './commands/serve'
import { inspect, tokenFormats } from './commands/token'
import { version } from './version'

const exitCodesHelp = '\nExit codes: 0: no errors or warnings, 1: errors or warnings, 2: Klint could not do its work.'

const checkHelp = `
Examples:
  klint check src
  klint check --fix .
  klint check --quiet --format github .
  klint check --write-baseline . && klint check --baseline klint.baseline.json .
${exitCodesHelp}`

const explainHelp = `
Examples:
  klint explain 1303
  klint explain 1201 "duration must be a string" --in src
  tail -n 200 app.log | klint explain --in . --format json

Exit codes: 0 it has an answer, 2 it could not do its work.`

const tokenHelp =
  '\nExit codes: 0 nothing wrong with it is seen, 1 the server would refuse it, 2 it could not do its work.'

/** The whole command line: takes the arguments after the program's name and answers with the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean
  const program = createProgram(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(terminal`klint: ${shown(error.message)}\n`)
    return exitCodes.failed
  }
}

type Done = (code: number) => void

function createProgram(io: Io, done: Done): Command {
  const program = new Command('klint')
    .description('Finds, explains and repairs mistakes in code that calls the Kling AI video API.')
    .version(version, '-v, --version')
    .addOption(
      new Option('--lang <tag>', 'the language of findings (default: that of LC_ALL or LANG)').choices(locales),
    )
    .exitOverride()
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => io.stdout.write(shownLines(text)),
      writeErr: (text) => io.stderr.write(shownLines(text)),
      outputError: (text, write) => write(text.replace(/^error: /, 'klint: ')),
    })
  for (const add of [addCheck, addExplain, addChecklist, addToken, addRules, addConfig, addServers])
    add(program, io, done)
  return program
}

function addCheck(program: Command, io: Io, done: Done): void {
  program
    .command('check')
    .description('check files and folders')
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .addOption(new Option('-f, --format <name>', 'how to report').choices(formatNames).default('stylish'))
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--fix', 'apply the safe fixes', false)
    .option('--diff', 'show what --fix would change, and change nothing', false)
    .option('--quiet', 'report errors only', false)
    .option('--statistics', 'count the findings of each rule', false)
    .option('--rule <id=level>', 'set a rule to off, hint, info, warning or error (may be repeated)', parseRule)
    .option('--ignore <pattern>', 'leave out files, as in .gitignore (may be repeated)', addPattern)
    .option('--baseline <file>', 'do not report the old findings in this file')
    .option('--write-baseline', 'write all findings to the baseline: they are old from now on', false)
    .option('--cache', 'keep results, and check only what has changed since the last run', false)
    .option('--cache-location <file>', 'where to keep them (default: node_modules/.cache/klint, else .klint_cache)')
    .option('--max-warnings <count>', 'how many warnings are still no failure', parseCount, 0)
    .option('--skip-unreadable', 'skip named files that cannot be checked (binary, too large), as in a folder', false)
    .option('--stdin-filename <name>', 'check standard input as if it were this file')
    .addHelpText('after', checkHelp)
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      done(await check(paths, command.optsWithGlobals<CheckFlags>(), io))
    })
}

function addConfig(program: Command, io: Io, done: Done): void {
  program
    .command('config')
    .description('show the configuration of a file, and where each value comes from')
    .argument('[path]', 'a file or folder (default: the current folder)')
    .addOption(new Option('-f, --format <name>', 'how to answer').choices(configFormats).default('text'))
    .action((path: string | undefined, flags: ConfigFlags) => {
      done(showConfiguration(path, flags, io))
    })
}

function addExplain(program: Command, io: Io, done: Done): void {
  program
    .command('explain')
    .description('explain an error code, message, response body or log of the Kling API')
    .argument('[text...]', 'what to explain; - reads standard input')
    .addOption(
      new Option(
        '-l, --language <name>',
        'the language of the code in the answer (default: that of the configuration, else python)',
      ).choices(answerLanguages),
    )
    .option('-i, --in <path>', 'also name the likely lines in this file or folder (may be repeated)', addPath)
    .addOption(new Option('-f, --format <name>', 'how to answer').choices(explainFormats).default('markdown'))
    .option('--verbose', 'the whole page: with an example, related codes and sources')
    .addHelpText('after', explainHelp)
    .action(async (words: string[], _flags: unknown, command: Command) => {
      done(await explainError(words, command.optsWithGlobals<ExplainFlags>(), io))
    })
}

function addChecklist(program: Command, io: Io, done: Done): void {
  program
    .command('checklist')
    .description('answer the seven questions to ask when a call fails')
    .argument('[paths...]', 'files and folders (default: the current folder)')
    .option(
      '--online',
      'also ask the API and load the images: needs the network, and credentials in the environment',
      false,
    )
    .addOption(
      new Option('--host <name>', `the host to ask: ${hostNames.join(', ')}, or a URL`)
        .argParser(parseOrigin)
        .default(parseOrigin(defaultHostName), defaultHostName),
    )
    .addOption(new Option('-f, --format <name>', 'how to report').choices(checklistFormats).default('markdown'))
    .option('-o, --output <file>', 'write the report to a file')
    .addHelpText('after', exitCodesHelp)
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      done(await checklist(paths, command.optsWithGlobals<ChecklistFlags>(), io))
    })
}

function addToken(program: Command, io: Io, done: Done): void {
  program
    .command('token')
    .description('inspect a token or API key on this machine; nothing is sent')
    .argument('[-]', 'reads standard input; without it, asks in a terminal')
    .option(
      '-f, --format <name>',
      `how to answer (choices: ${tokenFormats.map((name) => `"${name}"`).join(', ')})`,
      'markdown',
    )
    .addHelpText('after', tokenHelp)
    // What follows may be a secret: no message may repeat it.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (_source: string | undefined, { format }: { readonly format: string }, command: Command) => {
      done(await inspect(command.args, format, io))
    })
}

function addRules(program: Command, io: Io, done: Done): void {
  program
    .command('rules')
    .description('list the rules, or show the page of one')
    .addArgument(new Argument('[id]', 'a rule').argParser(parseRuleId))
    .action((ruleId: string | undefined) => {
      done(listRules(ruleId, io))
    })
}

/** What other programs start. They often name the way in which they talk, and there is but one. */
function addServers(program: Command, _io: Io, done: Done): void {
  const add = (name: string, description: string, serve: () => Promise<void>): void => {
    program
      .command(name)
      .description(description)
      .option('--stdio', 'talk over standard input and output (always so)')
      .action(async () => {
        await serve()
        done(exitCodes.clean)
      })
  }
  add('lsp', 'serve editors: diagnostics, fixes, hovers and completions (Language Server Protocol)', serveEditors)
  add('mcp', 'serve agents: check, fix, explain, look up and cost (Model Context Protocol)', serveAgents)
}
