import type { Templates } from '../catalogue'

const role = '{role, select, access_key {access key} secret_key {secret key} api_key {API key} other {token}}'

/** What is wrong with tokens and keys. */
export const credentials = {
  'exposed-secret': {
    variable: {
      what: `{prefix} makes this ${role} public.`,
      why: 'The bundler writes the variable into the code that browsers load, where anyone can read it.',
      do: 'Rename the variable, read it on a server, and call that server from the page.',
    },
    server: {
      what: `{prefix} makes this ${role} public.`,
      why: 'Browser code may contain it. This code runs on a server, which needs no prefix.',
      do: 'Rename the variable without the prefix.',
    },
    defined: {
      what: `{by} makes this ${role} public.`,
      why: 'The bundler writes the variable into the code that browsers load, where anyone can read it.',
      do: 'Read it on a server, and call that server from the page.',
    },
    accessKey: {
      what: '{prefix} makes this access key public.',
      why: 'The key alone is of no use, but signing in the browser needs the secret key too.',
      do: 'Sign on a server, and rename the variable without the prefix.',
    },
    signing: {
      what: 'A Kling token is signed in {place, select, file {a file with "use client"} component {the component {name}} hook {the hook {name}} other {{name}}}.',
      why: 'This code runs in the browser, so anyone can read the secret key.',
      do: 'Sign on a server, and ask that server for the token.',
    },
  },
  'hardcoded-secret': {
    key: {
      what: `A Kling ${role} is hardcoded.`,
      why: 'Anyone with the file or its history can spend your credits.',
      do: 'Revoke it in the console, and read a new one from the environment.',
    },
    token: {
      what: 'A signed Kling token is hardcoded.',
      why: 'It expires after {life}; then every call fails with 401 (code 1004).',
      do: 'Sign a token when you need one.',
    },
    fallback: {
      what: `A hardcoded Kling ${role} is the fallback here.`,
      why: 'Anyone with the file or its history can spend your credits, and a missing variable goes unnoticed.',
      do: 'Revoke it in the console, and fail if the variable is missing.',
    },
  },
  'import-time-token': {
    kept: {
      what: 'This token is created once, {where, select, module {at import} class {in the class body} default_argument {as a default argument} other {in the constructor}}, and expires after {life}.',
      why: 'Later calls fail with 401 (code 1004).',
      do: 'Create it per request, or use a TokenManager.',
    },
    script: {
      what: 'This token is created once, {where, select, module {at import} class {in the class body} default_argument {as a default argument} other {in the constructor}}.',
      why: 'A script that runs longer than {life} gets 401 (code 1004).',
      do: 'Create it per request, or use a TokenManager.',
    },
  },
  'invalid-jwt-claims': {
    missing: {
      what: 'This token has no {claims}.',
      why: '{worst, select, iss {Without `iss`, Kling finds no key to check it with and answers 401.} exp {Kling documents no token without `exp`.} other {Kling documents `nbf`, but does not seem to require it.}}',
      do: 'Add the missing claims.',
    },
    swapped: {
      what: '`iss` is the secret key; it must be the access key.',
      why: 'Kling answers 401, and anyone who sees the token can read the secret key.',
      do: 'Swap the keys.',
    },
    unit: {
      what: '{claim} must be in seconds, not {unit, select, milliseconds {milliseconds} microseconds {microseconds} other {nanoseconds}}.',
      why: 'Read as seconds, this time is thousands of years in the future.',
      do: 'Convert it to whole seconds.',
    },
    past: {
      what: 'This token is already expired when signed: `exp` is {moment, select, none {{ago, select, none {now} other {{ago} ago}}} other {{moment}}}.',
      why: '{moment, select, none {Every call fails with 401 (code 1004).} other {`exp` is a point in time, not a duration: this one is in 1970, and every call fails with 401 (code 1004).}}',
      do: 'Set it to now plus the lifetime.',
    },
    long: {
      what: 'This token is valid for {life}; Kling documents {recipe}.',
      why: 'Kling may refuse it, and a leaked token stays usable longer.',
      do: 'Use {recipe}, and create a new token when it expires.',
    },
    zone: {
      what: '{claim} mixes two time zones.',
      why: 'Unless the machine is set to UTC, it is hours off, and calls fail with 401 (code {answer}).',
      do: 'Use `datetime.now().timestamp()` or `time.time()`.',
    },
    clock: {
      what: '{claim} is a local time without a time zone.',
      why: 'The library reads it as UTC. In other time zones it is hours off, and calls fail with 401 (code {answer}).',
      do: 'Add `.astimezone()`.',
    },
    early: {
      what: '`nbf` is {wait} in the future.',
      why: 'Until then, every call fails with 401 (code 1003).',
      do: 'Set it to {margin} before now.',
    },
    margin: {
      what: '`nbf` is now, without a margin.',
      why: 'If this clock is ahead of Kling’s, calls fail with 401 (code 1003).',
      do: 'Subtract {margin}.',
    },
    millisecondText: {
      what: '{option} is {span} s, not {meant} s.',
      why: 'jsonwebtoken reads text without a unit as milliseconds.',
      do: 'Use a number, which jsonwebtoken reads as seconds.',
    },
    text: {
      what: '{claim} must be a number (seconds since 1970), not a string.',
      why: '{throws, select, true {jsonwebtoken throws.} other {A time claim of a token is a number.}}',
      do: 'Send the number.',
    },
    both: {
      what: '{claim} and {option} cannot be used together.',
      why: 'jsonwebtoken throws if both are set.',
      do: 'Keep one.',
    },
  },
  'jwt-on-new-api': {
    token: {
      what: '{path} does not accept signed tokens.',
      why: 'Paths with the model in them accept only API keys, and answer 401 (code 1002).',
      do: 'Create an API key ({console}), and send `Bearer <API key>`; `/v1/…` endpoints accept it too.',
    },
  },
  'logged-secret': {
    whole: {
      what: '{sink, select, print {This prints} log {This logs} other {This response contains}} {what}.',
      why: 'Anyone who reads it can spend your credits{expires, select, true { until the token expires} other {}}.',
      do: '{sink, select, response {Call Kling on the server, and return only the result.} other {Log that it is set, or its length, never its value.}}',
    },
    part: {
      what: '{sink, select, print {This prints} log {This logs} other {This response contains}} a part of {what}.',
      why: 'It does not help with debugging, but makes the rest easier to guess.',
      do: '{sink, select, response {Call Kling on the server, and return only the result.} other {Log that it is set, or its length, never its value.}}',
    },
  },
  'missing-bearer': {
    missing: {
      what: '`Authorization` lacks the prefix `Bearer `.',
      why: 'It contains only {what}, so Kling answers 401.',
      do: 'Add `Bearer ` before it.',
    },
    noSpace: { what: '`Bearer` needs a space after it.', why: 'Kling answers 401.', do: 'Add one space.' },
    spaces: { what: '`Bearer` has more than one space after it.', why: 'Kling answers 401.', do: 'Keep one space.' },
    twice: {
      what: '`Authorization` has `Bearer` twice.',
      why: 'The value already begins with `Bearer`, so Kling answers 401.',
      do: 'Remove one.',
    },
    colon: { what: '`Bearer` has a colon after it.', why: 'Kling answers 401.', do: 'Replace it with a space.' },
    scheme: {
      what: '`Authorization` begins with {given}, not with `Bearer`.',
      why: 'Kling answers 401.',
      do: 'Use `Bearer`.',
    },
    secret: {
      what: 'The secret key is sent in plain text.',
      why: 'It only signs tokens: Kling answers 401, and anyone who reads the header has the key.',
      do: 'Sign a token with it, and send the token.',
    },
    accessKey: {
      what: 'The access key is sent as the credential.',
      why: 'It only names the signer, so Kling answers 401.',
      do: 'Sign a token with both keys, or send an API key.',
    },
    invented: {
      what: 'Kling does not read the header {name}.',
      why: 'It reads only `Authorization: Bearer <token>`, and answers 401 (code 1001).',
      do: 'Sign a token with both keys, or send an API key.',
    },
  },
  'missing-jwt-headers': {
    missing: {
      what: 'The header of this token has no {fields}.',
      why: '{library} does not add it, and Kling documents both `alg` and `typ`.',
      do: 'Add it: without it you rely on the server accepting the token.',
    },
    refused: {
      what: '{library} throws: the header has no `alg`.',
      why: 'It requires one to sign.',
      do: 'Add a header with `alg` and `typ`.',
    },
    added: {
      what: '{library} adds {fields} to the header.',
      why: 'This works.',
      do: 'Set both `alg` and `typ` to keep it working with another library.',
    },
  },
  'stale-token': {
    kept: {
      what: 'This token is kept{place, select, none {} other { in {place}}} and never renewed.',
      why: 'After {life}, every call fails with 401 (code 1004).',
      do: 'Store when it expires, and sign again a minute before.',
    },
    late: {
      what: 'This token is kept for {kept}, but expires after {life}.',
      why: 'In between, every call fails with 401 (code 1004).',
      do: 'Refresh it before it expires.',
    },
    edge: {
      what: 'This token is kept until the moment it expires ({life}).',
      why: 'A request sent just before that arrives too late and fails with 401 (code 1004).',
      do: 'Refresh it a minute earlier.',
    },
    secondsOfDay: {
      what: '`.seconds` restarts at 0 every day.',
      why: 'It ignores whole days, so the token may never be refreshed.',
      do: 'Use `.total_seconds()`.',
    },
    poll: {
      what: '{name} expires after {life}, but this loop may run for {length}.',
      why: 'After that, each query fails with 401 (code 1004).',
      do: 'Sign inside the loop, or use a TokenManager.',
    },
    endless: {
      what: '{name} expires after {life}, but this loop has no limit.',
      why: 'After that, each query fails with 401 (code 1004).',
      do: 'Sign inside the loop, or use a TokenManager.',
    },
  },
  'wrong-jwt-algorithm': {
    algorithm: {
      what: 'Kling tokens are signed with {algorithm}, not with {given}.',
      why: 'Kling answers 401.',
      do: 'Use {algorithm}.',
    },
    hash: {
      what: 'Kling tokens are signed over SHA-256, not over {given}.',
      why: '{algorithm} is HMAC with SHA-256; Kling answers 401 to anything else.',
      do: 'Use `sha256`.',
    },
    decoded: {
      what: 'The secret key is decoded from Base64 before it signs.',
      why: 'Kling verifies with the key as text; a signature made with other bytes gets 401.',
      do: 'Sign with the text, unless you store it as Base64 yourself.',
    },
    hex: {
      what: 'This signature is hexadecimal, not base64url.',
      why: 'Kling cannot verify it, and answers 401.',
      do: 'Use base64url.',
    },
    alphabet: {
      what: 'This part of the token is Base64, not base64url.',
      why: 'Kling cannot read a token with `+`, `/` or `=`, and answers 401.',
      do: 'Use base64url.',
    },
    padding: {
      what: 'This part of the token keeps the padding `=`.',
      why: 'Base64url in a token has no padding; Kling may answer 401.',
      do: 'Remove the `=`.',
    },
  },
} as const satisfies Templates
