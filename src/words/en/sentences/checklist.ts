const defect =
  '{defect, select, line_break {a line break} quotes {quotes around it} bearer {the word Bearer before it} white_space {white space} other {characters that no key has}}'

/** The diagnostic checklist: its questions, their answers, and the page. */
export const checklist = {
  // The page.
  'checklist.title': 'Kling diagnostic checklist',
  'checklist.result': 'Result',
  'checklist.question': 'Question',
  'checklist.answer': 'Answer',
  'checklist.summary':
    '{files, plural, one {# file} other {# files}} read, {requests, plural, one {# request} other {# requests}} to the official API found. {asked, select, none {Nothing was sent over the network.} other {Asked over the network: {asked}.}}',
  'checklist.asked': '{host}, and {images}',
  'checklist.asked-images': '{count, plural, one {# image} other {# images}} that the code names',
  'checklist.verdict-yes': 'Yes',
  'checklist.verdict-no': 'No',
  'checklist.verdict-doubtful': 'Perhaps not',
  'checklist.verdict-unanswered': 'Not answered',
  'checklist.verdict-not-applicable': 'Does not apply',
  'checklist.said': '**{verdict}.**',
  'checklist.level': '**{level, select, error {Error} warning {Warning} other {Note}}:**',
  'checklist.cause': '**Root cause:**',
  'checklist.where': '**Where:**',
  'checklist.repair': '**Repair:**',
  'checklist.more': 'More',
  'checklist.more-places': '{count, number} more',
  'checklist.to-answer': '**To answer it:**',
  'checklist.to-know-more': '**To know more:**',
  'checklist.beyond': 'Beyond the checklist',
  'checklist.other-findings':
    '{count, plural, one {# finding} other {# findings}} of other rules: check the files to see them.',

  // The questions.
  'checklist.question-authentication': 'Is the authentication valid?',
  'checklist.question-credits': 'Are there credits?',
  'checklist.question-model': 'Is the model valid?',
  'checklist.question-parameters': 'Are the parameters valid?',
  'checklist.question-prompt': 'Is the prompt clean and short enough?',
  'checklist.question-images': 'Are the images reachable, of an allowed format, size and ratio?',
  'checklist.question-exclusive': 'Are exclusive features kept apart?',

  // About the code.
  'checklist.error': '{what} ({rule})',
  'checklist.fix': '{title} ({safety, select, safe {safe fix} other {review before applying}}).',
  'checklist.see-page': 'See the page of the rule.',
  'checklist.no-files': 'Name files that call the Kling API; none was read.',
  'checklist.no-requests':
    'No request to the official Kling API was found in {files, plural, one {# file} other {# files}}: name the files that send it.',
  'checklist.checked': 'Checked in {count, plural, one {# request} other {# requests}} to the official API.',
  'checklist.unseen-model':
    'In {count, plural, one {# request} other {# requests}} the model comes from elsewhere: look at what is sent.',
  'checklist.unseen-body':
    'In {count, plural, one {# request} other {# requests}} the body comes from elsewhere: check the file that makes it.',
  'checklist.no-prompt': 'No request with a prompt was seen.',
  'checklist.prompts':
    '{count, plural, one {# prompt} other {# prompts}} in the code, the longest of {longest, plural, one {# character} other {# characters}}. What the content review thinks of it only the service knows (1300, 1301).',
  'checklist.unseen-prompts':
    '{count, plural, one {# prompt} other {# prompts}} made at run time: compare the length with the limit before sending, and catch 1301.',
  'checklist.unclean': 'A prompt holds characters that nobody sees.',
  'checklist.unclean-cause': 'They come along when text is copied from pages and documents.',
  'checklist.unclean-repair': 'Type the text again, or remove them.',

  // Credentials.
  'checklist.accepted':
    '{host} accepted {use, select, token {a token signed with access key and secret key. Paths with the model in them accept API keys only} other {the API key}}.',
  'checklist.malformed': `{use, select, token {The access key or the secret key} other {The API key}} was not sent: it has ${defect}.`,
  'checklist.malformed-cause': 'It came along when the key was copied, or from a file of variables.',
  'checklist.malformed-repair': 'Set the bare key.',
  'checklist.refused':
    'HTTP {status}{code, select, none {} other {, code {code}}}{name, select, none {.} other {: {name}. {meaning}}}',
  'checklist.service-said': 'The service said: {message}.',
  'checklist.request-id': 'Request id for Kling’s support: {id}.',
  'checklist.wrong-key': 'The key is mistyped, was deleted, or belongs to the other region’s host.',
  'checklist.wrong-key-pair':
    'Access key and secret key are swapped, do not belong together, were deleted, or belong to the other region’s host.',
  'checklist.clock-ahead': 'The token was signed just now with 5 s of margin: the clock of this machine runs ahead.',
  'checklist.clock-late': 'The token was signed just now for 30 minutes: the clock of this machine is late.',
  'checklist.clock-difference': 'It is {seconds} s {ahead, select, true {ahead of} other {behind}} the server’s.',
  'checklist.set-clock': 'Set the clock of this machine by a time server (NTP).',
  'checklist.compare-credential': 'Compare the credential with the console.',
  'checklist.unclear-code': '{host} answered HTTP {status}, code {code}: {name}. {remedy}',
  'checklist.unclear-status': '{host} answered HTTP {status} without a code of the Kling API: check the host.',
  'checklist.cancelled': 'It was cancelled.',
  'checklist.unreachable':
    '{host} {reason, select, timeout {did not answer in time} other {could not be reached{detail, select, none {} other { ({detail})}}}}: check the network, a proxy, and the host.',

  // Credits.
  'checklist.needs-credential': 'A credential that works: see question 1.',
  'checklist.balance':
    'After the deduction of {day, select, none {an unknown day} other {{day}}} the balance was {amount, number}{currency, select, none {} other { {currency}}}.',
  'checklist.pack':
    'Pack {name}: {status, select, none {of unknown state} other {{status}}}, {remaining, number} of {total, number} units left{until, select, none {} other {, until {until, select, unknown {an unknown day} other {{until}}}}}.',
  'checklist.pack-delay':
    'What is left of a pack may be up to {hours} hours old; a pack pays for its own product only.',
  'checklist.look-at-packs':
    'Look at packs and balance in the console: the account lists no pack and no deduction of the last 30 days, so nothing says what it can spend.',
  'checklist.nothing-left':
    'No resource pack is in effect with units left: the next task would be refused with 429, code 1102, unless postpayment is on.',
  'checklist.balance-used-up': 'The balance is used up, too.',

  // Images.
  'checklist.unseen-images':
    '{count, plural, one {# image} other {# images}} chosen at run time: check format, size and ratio before sending.',
  'checklist.no-images': 'No image with an address in the code.',
  'checklist.would-ask': '{online} {count, plural, one {# address} other {# addresses}} would be asked.',
  'checklist.loading-cancelled': 'Loading was cancelled.',
  'checklist.image': '{address}: {facts}.',
  'checklist.image-fault': '{address}: {faults}.',
  'checklist.two-faults': '{one}; {other}',
  'checklist.image-failure': '{address} {failure}.',
  'checklist.image-cause': 'The server checks the file, in part only after it accepted the task.',
  'checklist.unknown-format': 'unknown',
  'checklist.pixels': '{width} × {height} pixels',
  'checklist.unknown-pixels': 'size in pixels unknown',
  'checklist.no-picture': 'it is not a picture{type, select, none {} other { ({type})}}',
  'checklist.no-picture-repair': 'Give the address of the file itself, not of a page that shows it.',
  'checklist.wrong-format': 'its format is {format}, and {allowed} are allowed',
  'checklist.wrong-format-repair': 'Convert it to {format}.',
  'checklist.too-heavy': 'it has {size}, and {most} MB are allowed',
  'checklist.too-heavy-repair': 'Make it smaller, or compress it more.',
  'checklist.too-small': 'it has {pixels}, and each side needs {least}',
  'checklist.too-small-repair': 'Send a larger picture.',
  'checklist.too-large': 'it has {pixels}, and a side may have {most}',
  'checklist.too-large-repair': 'Make it smaller.',
  'checklist.wrong-ratio': 'it has {pixels}, a ratio of {ratio}, and {least} to {most} is allowed',
  'checklist.wrong-ratio-repair': 'Crop it.',
  'checklist.private': 'cannot be reached by the server: {what}. It was not loaded',
  'checklist.private-network': 'a private network',
  'checklist.private-name': 'a private name',
  'checklist.no-web-address': 'not a web address',
  'checklist.private-cause':
    'The server loads the file itself, so the address must be readable from outside, without a login.',
  'checklist.private-repair': 'Upload the file to where everybody can read it, or send it as bare Base64.',
  'checklist.example': 'is an address for examples and was not loaded',
  'checklist.example-repair': 'Put a real address there before the code is used.',
  'checklist.image-refused': 'was refused with HTTP {status}',
  'checklist.image-gone': 'The file is gone, or the address is misspelled.',
  'checklist.image-refused-repair':
    'Open the address in a private window of a browser; sign it again where it is signed.',
  'checklist.image-timeout': 'did not answer in time',
  'checklist.image-timeout-cause': 'The server of the file is slow or does not let this machine in.',
  'checklist.image-timeout-repair': 'Put the file where it loads fast.',
  'checklist.image-redirects': 'leads from one address to the next without an end',
  'checklist.image-redirects-cause': 'The server of the file asks for a login or a cookie.',
  'checklist.image-redirects-repair': 'Give the last address.',
  'checklist.image-unreachable': 'could not be loaded from this machine{detail, select, none {} other { ({detail})}}',
  'checklist.image-unreachable-repair': 'Check the address.',

  // Progress.
  'checklist.step-credentials': 'Trying the credentials',
  'checklist.step-credits': 'Asking for credits',
  'checklist.step-images': 'Loading images: {loaded} of {all}',
} as const
