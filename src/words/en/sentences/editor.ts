/** Texts of the editor other than findings. Titles of commands are also in the manifest. */
export const editor = {
  // Commands.
  'editor.titled': '{category}: {title}',
  'editor.explain-error': 'Explain Error',
  'editor.run-checklist': 'Run Diagnostic Checklist',
  'editor.save-checklist': 'Save Checklist Report',
  'editor.inspect-token': 'Inspect Token',
  'editor.set-credentials': 'Set API Credentials',
  'editor.show-reference': 'Show API Reference',

  // Questions.
  'editor.ask-error': 'An error code, an HTTP status, a response, a log line or a task message',
  'editor.ask-error-of-clipboard': 'There is no text in the clipboard. Write or paste an error here.',
  'editor.ask-token': 'A token or an API key. It stays on this machine.',
  'editor.ask-network': 'Contact Kling’s servers for this run?',
  'editor.this-machine-only': 'This machine only',
  'editor.this-machine-only-detail': 'Checks the code. Sends nothing.',
  'editor.ask-kling': 'Ask Kling',
  'editor.ask-kling-detail': 'Also checks the credentials and credits, and loads the images in the code.',
  'editor.ask-credentials': 'What Kling gave you. Only the diagnostic checklist uses it, when you let it ask Kling.',
  'editor.api-key': 'API key',
  'editor.api-key-detail': 'Works with all paths of the API',
  'editor.key-pair': 'Access key and secret key',
  'editor.key-pair-detail': 'Sign tokens for paths under /v1',
  'editor.ask-api-key': 'The API key',
  'editor.ask-access-key': 'The access key',
  'editor.ask-secret-key': 'The secret key that belongs to it',
  'editor.ask-endpoint': 'An endpoint',
  'editor.request-at-cursor': 'the request at the cursor',
  'editor.endpoints': 'endpoints',
  'editor.save-report': 'Save the report',

  // Progress.
  'editor.checking': 'Checking code that calls Kling',
  'editor.checking-files': '{done} of {files} files',
  'editor.looking-for-line': 'Looking for the line of the error',

  // What was done.
  'editor.checked-workspace':
    '{partial, select, true {Stopped. } other {}}{files, plural, one {# file} other {# files}} with code for Kling: {count, plural, =0 {no findings} one {# finding} other {# findings}}{partial, select, true { so far} other {}}.',
  'editor.credentials-kept': 'The API credentials are kept in the secret storage of this machine.',
  'editor.credentials-forgotten': 'No API credentials are kept any more.',
  'editor.report-saved': 'The checklist report is saved.',
  'editor.nothing-safe': 'Nothing here can be fixed without a review.',
  'editor.line-changed': 'The line has changed, so nothing was applied. Explain the error again.',
  'editor.checking-off': 'Klint checks nothing here until you turn it on again.',
  'editor.checking-on': 'Klint checks code that calls Kling.',
  'editor.request-copied': 'The request is in the clipboard, as a command for a shell.',

  // Pages.
  'editor.page-gone': 'This page is gone. Run the command again.',
  'editor.token-page': 'Kling token',
  'editor.configuration-page': 'Klint Configuration',
  'editor.hint-online': 'Run the checklist again and choose *{way}*.',
  'editor.hint-credentials': 'Run *{command}*.',
  'editor.keep-report': 'To keep this report as a file, run *{command}*.',
  'editor.one-file-read': 'Only {file} was read. {all}.',
  'editor.read-all-files': 'Read the whole workspace',
  'editor.unknown-host':
    'Nothing was asked: the setting `kling.api.host` is neither a known name nor an `https://` address. Correct it, and run the checklist again.',
  'editor.give-endpoint': 'Give {command} the id of an endpoint, such as text2video.',

  // Elsewhere.
  'editor.fix-all': 'Fix all safely fixable Kling problems',
  'editor.terminal-link': 'Explain this error of Kling',
  'editor.task': 'Checks all files of the workspace that call Kling',
  'editor.show-problems': 'Show Problems',
  'editor.status': 'Kling: {count, plural, =0 {no findings} one {# finding} other {# findings}}',
  'editor.status-failed': 'Kling: could not check this file',
  'editor.status-too-large': 'Kling: this file is too large to check',
  'editor.status-size': 'It has {size} MB; the limit is {most} MB.',
} as const
