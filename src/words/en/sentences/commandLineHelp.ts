/** The texts of `--help`. */
export const commandLineHelp = {
  'commandLine.help-usage': 'Usage:',
  'commandLine.help-arguments': 'Arguments:',
  'commandLine.help-options': 'Options:',
  'commandLine.help-commands': 'Commands:',
  'commandLine.help-examples': 'Examples:',
  'commandLine.help-values':
    '{description} ({choices, select, none {} other {choices: {choices}}}{both, select, true {, } other {}}{value, select, none {} other {default: {value}}})',
  'commandLine.help-help': 'display help for command',
  'commandLine.help-version': 'output the version number',
  'commandLine.help-klint': 'Finds, explains and repairs mistakes in code that calls the Kling AI video API.',
  'commandLine.help-lang': 'the language of findings (default: that of LC_ALL or LANG)',
  'commandLine.help-exit-codes':
    'Exit codes: 0: no errors or warnings, 1: errors or warnings, 2: Klint could not do its work.',
  'commandLine.help-paths': 'files and folders (default: the current folder)',
  'commandLine.help-report-format': 'how to report',
  'commandLine.help-answer-format': 'how to answer',
  'commandLine.help-output': 'write the report to a file',

  'commandLine.help-check': 'check files and folders',
  'commandLine.help-fix': 'apply the safe fixes',
  'commandLine.help-diff': 'show what --fix would change, and change nothing',
  'commandLine.help-quiet': 'report errors only',
  'commandLine.help-statistics': 'count the findings of each rule',
  'commandLine.help-rule': 'set a rule to off, hint, info, warning or error (may be repeated)',
  'commandLine.help-ignore': 'leave out files, as in .gitignore (may be repeated)',
  'commandLine.help-baseline': 'do not report the old findings in this file',
  'commandLine.help-write-baseline': 'write all findings to the baseline: they are old from now on',
  'commandLine.help-cache': 'keep results, and check only what has changed since the last run',
  'commandLine.help-cache-location': 'where to keep them (default: node_modules/.cache/klint, else .klint_cache)',
  'commandLine.help-max-warnings': 'how many warnings are still no failure',
  'commandLine.help-skip-unreadable': 'skip named files that cannot be checked (binary, too large), as in a folder',
  'commandLine.help-stdin-filename': 'check standard input as if it were this file',

  'commandLine.help-config': 'show the configuration of a file, and where each value comes from',
  'commandLine.help-path': 'a file or folder (default: the current folder)',

  'commandLine.help-explain': 'explain an error code, message, response body or log of the Kling API',
  'commandLine.help-text': 'what to explain; - reads standard input',
  'commandLine.help-language':
    'the language of the code in the answer (default: that of the configuration, else python)',
  'commandLine.help-in': 'also name the likely lines in this file or folder (may be repeated)',
  'commandLine.help-verbose': 'the whole page: with an example, related codes and sources',
  'commandLine.help-explain-exit-codes': 'Exit codes: 0 it has an answer, 2 it could not do its work.',

  'commandLine.help-checklist': 'answer the seven questions to ask when a call fails',
  'commandLine.help-online':
    'also ask the API and load the images: needs the network, and credentials in the environment',
  'commandLine.help-host': 'the host to ask: {hosts}, or a URL',

  'commandLine.help-token': 'inspect a token or API key on this machine; nothing is sent',
  'commandLine.help-dash': 'reads standard input; without it, asks in a terminal',
  'commandLine.help-token-exit-codes':
    'Exit codes: 0 nothing wrong with it is seen, 1 the server would refuse it, 2 it could not do its work.',

  'commandLine.help-rules': 'list the rules, or show the page of one',
  'commandLine.help-rule-id': 'a rule',

  'commandLine.help-lsp': 'serve editors: diagnostics, fixes, hovers and completions (Language Server Protocol)',
  'commandLine.help-mcp': 'serve agents: check, fix, explain, look up and cost (Model Context Protocol)',
  'commandLine.help-stdio': 'talk over standard input and output (always so)',
} as const
