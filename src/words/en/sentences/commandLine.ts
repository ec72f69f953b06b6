import { commandLineHelp } from './commandLineHelp'

/** Sentences of the command line other than findings. Errors follow `klint: `, so they start in lower case. */
export const commandLine = {
  ...commandLineHelp,

  // Arguments that are wrong.
  'commandLine.unknown-option':
    'there is no option {option}.{near, select, none {} other { Did you mean {near}?}} Run {help} to see all.',
  'commandLine.unknown-command':
    'there is no command {name}.{near, select, none {} other { Did you mean {near}?}} Run {help} to see all.',
  'commandLine.missing-value': '{option} needs a value. Run {help} to see which.',
  'commandLine.not-a-choice': '{option} does not accept this value. Use {choices}.',
  'commandLine.too-many-arguments':
    '{command} accepts {most, plural, =0 {no argument} one {# argument} other {# arguments}}, not {given}. Run {help} to see which.',
  'commandLine.rule-form': '{given} is not a rule with a level. Write `--rule int-duration=error`.',
  'commandLine.no-such-rule':
    'there is no rule {id}.{near, select, none {} other { Did you mean {near}?}} Run `klint rules` to see all.',
  'commandLine.no-such-level':
    '{level} is not a level.{near, select, none {} other { Did you mean {near}?}} Use {levels}.',
  'commandLine.not-a-count': '`--max-warnings` is not a whole number. Give 0 or more.',
  'commandLine.not-a-pattern':
    '{pattern} is not a pattern. Write it as in `.gitignore`, from the folder you are in: `*.json`, `tests/`.',
  'commandLine.not-a-host':
    '`--host` is not a host that Klint may ask. Use {hosts}, or an `https://` URL without user and password.',
  'commandLine.not-both':
    '{first, select, none {paths} other {{first}}} and {second} exclude each other. Give one of them.',
  'commandLine.input-needs-name':
    'standard input has no name. Say as which file to check it: `--stdin-filename client.py`.',
  'commandLine.location-alone': '`--cache-location` has no effect without `--cache`. Add `--cache`.',
  'commandLine.unread-ending': 'files like {name} are not read. Give a name that ends in {endings}.',
  'commandLine.input-not-checked': 'cannot check standard input: {reason}.',

  // `klint explain`.
  'commandLine.binary-input':
    'standard input is binary, and no error is in it. Pipe text: `klint explain - < log.txt`.',
  'commandLine.nothing-to-explain':
    '{from, select, input {standard input is empty} other {there is nothing to explain}}. Give a code (`klint explain 1303`), a message or a response body, or pipe a log: `klint explain - < log.txt`.',
  'commandLine.is-a-file': '{name} is a file. To explain the last error in it, run {command}.',
  'commandLine.no-such-log':
    'there is no file {name}. To explain the last error in a log, run `klint explain - < log.txt`.',
  'commandLine.add-verbose': 'for an example, related codes and sources, add `--verbose`.',
  'commandLine.add-in': 'to see the lines of your code that it may come from, add `--in` and a file or folder.',
  'commandLine.no-likely-line':
    'found no line that this error is likely to come from ({files, plural, one {# file} other {# files}} read).',

  // `klint token`.
  'commandLine.token-as-argument':
    'a token on the command line stays in the history of the shell, and everybody on this machine sees it in the list of processes. Run `klint token` and paste it when asked, or pipe it: `klint token - < token.txt`. If it still works, let it expire or change the key.',
  'commandLine.no-such-format': 'there is no such format. Use {formats}.',
  'commandLine.paste-token': 'Paste the token or API key (it is not shown):',
  'commandLine.token-too-long':
    'this is too long for a token or API key. Pipe the credential alone: `klint token - < token.txt`.',
  'commandLine.token-binary': 'this is a binary file, not a token or API key. Pipe the credential alone.',
  'commandLine.nothing-to-inspect':
    'there is nothing to inspect. Run `klint token` and paste the token when asked, or pipe it: `klint token - < token.txt`.',
  'commandLine.cancelled': 'cancelled.',

  // `klint checklist`.
  'commandLine.hint-online': 'Run it with `--online`; it then reads credentials from the environment ({variables}).',
  'commandLine.hint-credentials': 'Set {variables} in the environment.',
  'commandLine.variables': '{key}, or {pair}',
  'commandLine.no-credentials': 'there are no credentials to ask with. Set {variables}.',
  'commandLine.not-asked': '{host} could not be asked; the report says why.',
  'commandLine.wrote-report': 'wrote the report to {path}.',

  // Files.
  'commandLine.pattern-given': 'this is a pattern, not a file or folder. Name the folder.',
  'commandLine.no-files': 'found no files to check ({endings}).',
  'commandLine.engine-failed': 'could not check {path}: {failure}. This is a mistake in Klint; please report it.',
  'commandLine.notice':
    '{what, select, cannot_read {cannot read} cannot_check {cannot check} cannot_write {cannot write} other {skipped}} {path}: {why}.',
  'commandLine.cannot-fix': 'cannot fix {path}: {reason}.',
  'commandLine.cannot-write': 'cannot write {path}: {reason}.',
  'commandLine.cannot-write-cache': 'cannot write the cache: {reason}.',
  'commandLine.cannot-write-output': 'cannot write to standard output: {reason}.',
  'commandLine.crashed': 'this is a mistake in Klint itself; please report it.',
  'commandLine.checking': 'Checking: {done, number} of {files, plural, one {# file} other {# files}}',

  // Reports.
  'commandLine.could-not-check': 'Could not check this file: {failure}',
  'commandLine.about-rule': 'About this rule',
  'commandLine.see': 'see: ',
  'commandLine.see-place': 'See {place}: {what}',
  'commandLine.fix': 'fix: ',
  'commandLine.nothing-could-be-checked': 'Nothing could be checked',
  'commandLine.nothing-was-checked': 'Nothing was checked',
  'commandLine.incomplete':
    'Not everything could be checked{notes, plural, =0 {} one {, # note} other {, # notes}} ({checked, plural, one {# file} other {# files}} checked)',
  'commandLine.no-problems':
    'No problems{notes, plural, =0 {} one {, # note} other {, # notes}} ({checked, plural, one {# file} other {# files}} checked)',
  'commandLine.problems':
    '{errors, plural, =0 {} one {# error} other {# errors}}{both, select, true {, } other {}}{warnings, plural, =0 {} one {# warning} other {# warnings}}',
  'commandLine.problems-in':
    '{problems}{notes, plural, =0 {} one {, # note} other {, # notes}} in {files, plural, one {# file} other {# files}} ({checked, plural, one {# file} other {# files}} checked)',
  'commandLine.allowed-warnings':
    'At most {count, plural, one {# warning} other {# warnings}} allowed (--max-warnings).',
  'commandLine.fixable': '{count, plural, one {# finding} other {# findings}} can be fixed with --fix.',
  'commandLine.fixed':
    'Fixed {count, plural, one {# problem} other {# problems}} in {files, plural, one {# file} other {# files}}.',
  'commandLine.nothing-to-fix': 'Nothing to fix.',
  'commandLine.would-fix':
    'Would fix {count, plural, one {# problem} other {# problems}} in {files, plural, one {# file} other {# files}}. Write it with --fix.',
  'commandLine.fixed-file': '{name} (fixed)',
  'commandLine.with-fix': '{count} with --fix',
  'commandLine.statistics':
    '{count, plural, one {# finding} other {# findings}} in {files, plural, one {# file} other {# files}} ({checked, plural, one {# file} other {# files}} checked)',
  'commandLine.page-summary':
    '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}{notes, plural, =0 {} one {, # note} other {, # notes}} in {files, plural, one {# file} other {# files}}.',
  'commandLine.page-incomplete': 'Not everything could be checked.',
  'commandLine.page-fixed': 'Fixed {count, plural, one {# problem} other {# problems}}.',
  'commandLine.place': 'Place',
  'commandLine.level': 'Level',
  'commandLine.rule': 'Rule',
  'commandLine.message': 'Message',
  'commandLine.wrote-baseline':
    'Wrote {count, plural, one {# finding} other {# findings}} in {files, plural, one {# file} other {# files}} to {name}.',
  'commandLine.set-baseline': 'Set "baseline": "{name}" in klint.config.json, or check with --baseline {name}.',

  // `klint rules` and `klint config`.
  'commandLine.rule-fix': '{fixable, select, safe {fix} review {fix (review)} other {}}',
  'commandLine.rule-page': 'The page of one: klint rules {id}',
  'commandLine.no-configuration': 'No configuration file: every rule has its own level.',
  'commandLine.configuration': 'Configuration: {name}',
  'commandLine.all-else': 'All else is the default; "klint rules" lists the levels of the rules.',
} as const
