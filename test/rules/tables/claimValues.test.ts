import { type Row, table } from '../table'

const py = ({
  iss = 'os.environ["KLING_ACCESS_KEY"]',
  exp = 'now + 1800',
  nbf = 'now - 5',
  sk = 'os.environ["KLING_SECRET_KEY"]',
  before = 'now = int(time.time())',
} = {}) =>
  `import os\nimport time\nimport jwt\nimport requests\nfrom datetime import datetime, timedelta, timezone\n\ndef sign(AK=None, SK=None):\n    ${before}\n    return jwt.encode({"iss": ${iss}, "exp": ${exp}, "nbf": ${nbf}}, ${sk}, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})\n\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers={"Authorization": f"Bearer {sign()}"}, json={"model_name": "kling-v2-6", "prompt": "a"})\n`

const ends: readonly Row[] = [
  ['half an hour', py()],
  [
    'a second more',
    py({ exp: 'now + 1801' }),
    '9 info certain: This token is valid for 1,801 seconds; Kling documents 30 minutes. | Sign for 30 minutes (review): 1801 → 1800',
  ],
  [
    'an hour',
    py({ exp: 'now + 3600' }),
    '9 info certain: This token is valid for 1 hour; Kling documents 30 minutes. | Sign for 30 minutes (review): 3600 → 1800',
  ],
  [
    'a second more than an hour',
    py({ exp: 'now + 3601' }),
    '9 warning certain: This token is valid for 3,601 seconds; Kling documents 30 minutes. | Sign for 30 minutes (review): 3601 → 1800',
  ],
  ['now', py({ exp: 'now' }), '9 error certain: This token is already expired when signed: `exp` is now.'],
  [
    'in the past',
    py({ exp: 'now - 1' }),
    '9 error certain: This token is already expired when signed: `exp` is 1 second ago.',
  ],
  [
    'a number',
    py({ exp: '1800' }),
    '9 error certain: This token is already expired when signed: `exp` is 1800. | Add the current time (review): ∅ → int(time.time()) +',
  ],
  ['a date as a number', py({ exp: '1900000000' })],
  [
    'a date in milliseconds as a number',
    py({ exp: '1900000000000' }),
    '9 warning certain: `exp` must be in seconds, not milliseconds.',
  ],
  [
    'in milliseconds',
    py({ exp: 'now * 1000 + 1800 * 1000' }),
    '9 warning certain: `exp` must be in seconds, not milliseconds. | Convert `exp` to seconds (review): now * 1000 + 1800 * 1000 → (now * 1000 + 1800 * 1000) // 1000',
  ],
  [
    'in milliseconds, with a lifetime in seconds',
    py({ exp: 'now * 1000 + 1800' }),
    '9 warning certain: `exp` must be in seconds, not milliseconds. | Convert `exp` to seconds (review): now * 1000 → (now * 1000) // 1000',
  ],
  [
    'in milliseconds, with a lifetime of a minute',
    py({ exp: 'now * 1000 + 60000' }),
    '9 warning certain: `exp` must be in seconds, not milliseconds. | Convert `exp` to seconds (review): now * 1000 + 60000 → (now * 1000 + 60000) // 1000',
  ],
  [
    'in milliseconds, with a lifetime of less',
    py({ exp: 'now * 1000 + 59999' }),
    '9 warning certain: `exp` must be in seconds, not milliseconds. | Convert `exp` to seconds (review): now * 1000 → (now * 1000) // 1000',
  ],
  [
    'a text',
    py({ exp: '"1800"' }),
    '9 warning certain: `exp` must be a number (seconds since 1970), not a string. | Convert to a number (safe): "1800" → 1800',
  ],
  [
    'a text of a number',
    py({ exp: 'str(now + 1800)' }),
    '9 warning certain: `exp` must be a number (seconds since 1970), not a string. | Convert to a number (safe): str → int',
  ],
  [
    'a text with a hole',
    py({ exp: 'f"{now + 1800}"' }),
    '9 warning certain: `exp` must be a number (seconds since 1970), not a string. | Convert to a number (safe): ∅ → int(; ∅ → )',
  ],
  ['one of two texts', py({ exp: '"1800" if x else "3600"' })],
  ['a text or a number', py({ exp: '"1800" if x else now + 1800' })],
  ['a text of the environment', py({ exp: 'os.environ["LIFE"]' })],
  ['an unknown lifetime', py({ exp: 'now + life' })],
  [
    'one of two lifetimes',
    py({ exp: 'now + (7200 if x else 10800)' }),
    '9 warning certain: This token is valid for 2 hours; Kling documents 30 minutes. | Sign for 30 minutes (review): 7200 if x else 10800 → 1800',
  ],
  [
    'one of a right and a long lifetime',
    py({ exp: 'now + (1800 if x else 10800)' }),
    '9 warning possible: This token is valid for 3 hours; Kling documents 30 minutes.',
  ],
  [
    'zero or a time',
    py({ before: 'now = int(time.time())\n    end = 0\n    if x:\n        end = now + 1800', exp: 'end' }),
  ],
  ['a datetime', py({ exp: 'datetime.now(timezone.utc) + timedelta(minutes=30)' })],
  [
    'a local datetime',
    py({ exp: 'datetime.now() + timedelta(minutes=30)' }),
    '9 warning certain: `exp` is a local time without a time zone. | Add the time zone (safe): ∅ → .astimezone()',
  ],
  ['a datetime of UTC', py({ exp: 'datetime.utcnow() + timedelta(minutes=30)' })],
  [
    'a timestamp of UTC',
    py({ exp: 'int(datetime.utcnow().timestamp()) + 1800' }),
    '9 warning certain: `exp` mixes two time zones. | Use `datetime.now()` (safe): utcnow → now',
  ],
  [
    'a long datetime',
    py({ exp: 'datetime.now(timezone.utc) + timedelta(hours=5)' }),
    '9 warning certain: This token is valid for 5 hours; Kling documents 30 minutes.',
  ],
]
const starts: readonly Row[] = [
  ['five seconds ago', py()],
  ['a second ago', py({ nbf: 'now - 1' })],
  ['now', py({ nbf: 'now' }), '9 hint certain: `nbf` is now, without a margin. | Subtract 5 seconds (safe): ∅ → - 5'],
  [
    'now, by a call',
    py({ nbf: 'int(time.time())' }),
    '9 hint certain: `nbf` is now, without a margin. | Subtract 5 seconds (safe): ∅ → - 5',
  ],
  ['now, as a sum', py({ nbf: 'now + 0' }), '9 hint certain: `nbf` is now, without a margin.'],
  ['in five seconds', py({ nbf: 'now + 5' }), '9 warning certain: `nbf` is 5 seconds in the future.'],
  ['a number', py({ nbf: '5' })],
  [
    'in milliseconds',
    py({ nbf: 'now * 1000 - 5000' }),
    '9 error certain: `nbf` must be in seconds, not milliseconds. | Convert `nbf` to seconds (safe): now * 1000 - 5000 → (now * 1000 - 5000) // 1000',
  ],
  [
    'in milliseconds, with a margin in seconds',
    py({ nbf: 'now * 1000 - 5' }),
    '9 error certain: `nbf` must be in seconds, not milliseconds. | Convert `nbf` to seconds (safe): now * 1000 → (now * 1000) // 1000',
  ],
  [
    'in milliseconds, with a margin of a second',
    py({ nbf: 'now * 1000 - 1000' }),
    '9 error certain: `nbf` must be in seconds, not milliseconds. | Convert `nbf` to seconds (safe): now * 1000 - 1000 → (now * 1000 - 1000) // 1000',
  ],
  [
    'in milliseconds, with a margin of less',
    py({ nbf: 'now * 1000 - 999' }),
    '9 error certain: `nbf` must be in seconds, not milliseconds. | Convert `nbf` to seconds (safe): now * 1000 → (now * 1000) // 1000',
  ],
  ['a datetime', py({ nbf: 'datetime.now(timezone.utc)' }), '9 hint certain: `nbf` is now, without a margin.'],
  [
    'a text',
    py({ nbf: '"5"' }),
    '9 warning certain: `nbf` must be a number (seconds since 1970), not a string. | Convert to a number (safe): "5" → 5',
  ],
]
const issuers: readonly Row[] = [
  ['the access key', py()],
  [
    'the secret key',
    py({ iss: 'os.environ["KLING_SECRET_KEY"]' }),
    '9 error certain: `iss` is the secret key; it must be the access key.',
  ],
  [
    'the secret key, and the access key signs',
    py({ iss: 'os.environ["KLING_SECRET_KEY"]', sk: 'os.environ["KLING_ACCESS_KEY"]' }),
    '9 error certain: `iss` is the secret key; it must be the access key. | Swap access key and secret key (review): os.environ["KLING_SECRET_KEY"] → os.environ["KLING_ACCESS_KEY"]; os.environ["KLING_ACCESS_KEY"] → os.environ["KLING_SECRET_KEY"]',
  ],
  [
    'names of both, swapped',
    py({ iss: 'SK', sk: 'AK' }),
    '9 error likely: `iss` is the secret key; it must be the access key. | Swap access key and secret key (review): SK → AK; AK → SK',
  ],
  ['the name of the secret key', py({ iss: 'SK', sk: 'SK' })],
  ['names of both', py({ iss: 'AK', sk: 'SK' })],
  ['one of both keys', py({ iss: 'AK if x else SK', sk: 'SK' })],
  ['a name', py({ iss: 'issuer' })],
  [
    'fields of both, swapped',
    py({ iss: 'config.secret_key', sk: 'config.access_key' }),
    '9 error likely: `iss` is the secret key; it must be the access key. | Swap access key and secret key (review): config.secret_key → config.access_key; config.access_key → config.secret_key',
  ],
  ['calls of both, swapped', py({ iss: 'get("secret_key")', sk: 'get("access_key")' })],
]

table('invalid-jwt-claims', 'python', ends, 'at their ends')
table('invalid-jwt-claims', 'python', starts, 'at their starts')
table('invalid-jwt-claims', 'python', issuers, 'of their issuers')
