import assert from 'node:assert/strict'
import { createEvaluator } from '../../../src/analysis/values/evaluate'
import { indexProgram } from '../../../src/analysis/program/indexProgram'
import { timesOf } from '../../../src/analysis/values/libraries/timeValue'
import { frontEndFor, type Language } from '../../../src/syntax'

/** The times of the argument of the last `show(…)` call, as `scale × now + offset`. */
function times(text: string, language: Language): readonly string[] {
  const program = indexProgram(frontEndFor(language).createReader(language).read(text))
  const argument = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
    ?.arguments[0]
  if (!argument) throw new Error('the text has no show(…) call')
  return timesOf(createEvaluator(program), argument.value).map((time) => {
    if (!time) return 'unknown'
    const zone = time.form === 'datetime' || time.zone === 'mixed' ? ` ${time.zone}` : ''
    return `${time.scale === 0 ? '' : `${time.scale} × now + `}${time.offset ?? '?'}${time.form === 'number' ? '' : ` ${time.form}`}${zone}`
  })
}

const python = (code: string) =>
  times(`import calendar\nimport time\nfrom datetime import datetime, timedelta, timezone\n${code}\n`, 'python')
const typescript = (code: string) => times(`${code}\n`, 'typescript')

const rows: readonly (readonly [code: string, read: (code: string) => readonly string[], ...times: string[]])[] = [
  ['show(int(time.time()) + 60 * 30)', python, '1 × now + 1800'],
  ['show(time.time_ns() // 10**9 + 1800)', python, '1 × now + 1800'],
  ['show(round(time.time() * 1000))', python, '1000 × now + 0'],
  ['now = time.time()\nshow(now - 5)', python, '1 × now + -5'],
  ['LIFE = 1800\ndef end():\n    return int(time.time()) + LIFE\nshow(end())', python, '1 × now + 1800'],
  ['show(datetime.utcnow() + timedelta(minutes=30))', python, '1 × now + 1800 datetime utc'],
  ['show(datetime.now() + timedelta(hours=1))', python, '1 × now + 3600 datetime local'],
  ['show(datetime.now(timezone.utc) - timedelta(seconds=5))', python, '1 × now + -5 datetime aware'],
  ['show(datetime.utcnow().timestamp())', python, '1 × now + 0 mixed'],
  ['show(datetime.now().timestamp() + 1800)', python, '1 × now + 1800'],
  ['show(datetime.utcnow().replace(tzinfo=timezone.utc).timestamp())', python, '1 × now + 0'],
  ['show(calendar.timegm(datetime.utcnow().utctimetuple()))', python, '1 × now + 0'],
  ['show(datetime.now() - skew)', python, '1 × now + ? datetime local'],
  ['show(timedelta(days=1, hours=1).total_seconds())', python, '90000 span'],
  ['show(int(time.time()) + lifetime)', python, '1 × now + ?'],
  ['show(time.monotonic() + 5)', python, 'unknown'],
  ['show(Math.floor(Date.now() / 1000) + 1800)', typescript, '1 × now + 1800'],
  ['show((Date.now() / 1000) | 0)', typescript, '1 × now + 0'],
  ['show(~~(Date.now() / 1000) - 5)', typescript, '1 × now + -5'],
  ['show(+new Date() + 30 * 60 * 1000)', typescript, '1000 × now + 1800000'],
  ['show(Math.round(new Date().getTime() / 1000))', typescript, '1 × now + 0'],
  ['show(new Date(Date.now() + 1000).valueOf())', typescript, '1000 × now + 1000'],
  ['const now = () => Math.floor(Date.now() / 1000)\nshow(now() + 60)', typescript, '1 × now + 60'],
  ['show(parseInt((Date.now() / 1000).toString()))', typescript, 'unknown'],
  ['show(long ? 3600 : 1800)', typescript, '3600', '1800'],
]

/** What adds up to a time, and what does not. */
const corners: typeof rows = [
  ['show(timedelta(1))', python, '86400 span'],
  ['show(timedelta(0, 5))', python, '5 span'],
  ['show(timedelta(0, 0, 2000000))', python, '2 span'],
  ['show(timedelta(0, 0, 0, 5))', python, '? span'],
  ['show(timedelta())', python, '0 span'],
  ['show(timedelta(weeks=1))', python, '604800 span'],
  ['show(timedelta(milliseconds=500))', python, '0.5 span'],
  ['show(timedelta(years=1))', python, '? span'],
  ['show(timedelta(minutes=life))', python, '? span'],
  ['show(timedelta(hours=1, minutes=life))', python, '? span'],
  ['show(timedelta(minutes=5 if x else 10))', python, '? span'],
  ['show(timedelta(minutes="5"))', python, '? span'],
  ['show(timedelta(*given))', python, '? span'],
  ['show("1800")', python, '1800'],
  ['show("soon")', python, 'unknown'],
  ['show("")', python, 'unknown'],
  ['show(None)', python, 'unknown'],
  ['show(True)', python, 'unknown'],
  ['show(x + time.time())', python, '1 × now + ?'],
  ['show(time.time() - x)', python, '1 × now + ?'],
  ['show(x - time.time())', python, 'unknown'],
  ['show(x * time.time())', python, 'unknown'],
  ['show(x + 5)', python, 'unknown'],
  ['show(x + y)', python, 'unknown'],
  ['show(time.time() - time.time())', python, '0'],
  ['show(time.time() + time.time())', python, '2 × now + 0'],
  ['show(time.time() * time.time())', python, 'unknown'],
  ['show(1000 * time.time())', python, '1000 × now + 0'],
  ['show((time.time() + 5) * 1000)', python, '1000 × now + 5000'],
  ['show((time.time() + x) * 1000)', python, '1000 × now + ?'],
  ['show(time.time() / 0)', python, 'unknown'],
  ['show(5 / time.time())', python, 'unknown'],
  ['show(time.time() % 60)', python, 'unknown'],
  ['show(time.time() | 1)', python, 'unknown'],
  ['show(datetime.now() - datetime.now())', python, '0 span'],
  ['show(timedelta(minutes=5) + datetime.utcnow())', python, '1 × now + 300 datetime utc'],
  ['show(timedelta(minutes=5) + timedelta(minutes=5))', python, '600 span'],
  ['show(datetime.now().astimezone() + timedelta(minutes=5))', python, '1 × now + 300 datetime aware'],
  ['show(datetime.utcnow().astimezone())', python, '1 × now + 0 datetime mixed'],
  ['show(datetime.now().replace(tzinfo=timezone.utc))', python, '1 × now + 0 datetime mixed'],
  ['show(datetime.utcnow().replace(tzinfo=timezone.utc))', python, '1 × now + 0 datetime aware'],
  ['show(datetime.now().replace(microsecond=0))', python, '1 × now + 0 datetime local'],
  ['show(datetime.now().replace(microsecond=0, tzinfo=timezone.utc))', python, '1 × now + 0 datetime local'],
  ['show(datetime.now().other())', python, 'unknown'],
  ['show(calendar.timegm(datetime.now().timetuple()))', python, '1 × now + 0 mixed'],
  ['show(time.mktime(datetime.utcnow().timetuple()))', python, '1 × now + 0 mixed'],
  ['show(time.mktime(datetime.now().timetuple()))', python, '1 × now + 0'],
  ['show(time.time() + 5 + (datetime.utcnow().timestamp() * 0))', python, '1 × now + 5 mixed'],
  ['show(float(time.time()))', python, '1 × now + 0'],
  ['show(int())', python, 'unknown'],
  ['show(new Date())', typescript, '1000 × now + 0'],
  ['show(Date())', typescript, 'unknown'],
  ['show(new Date(5))', typescript, '5'],
  ['show(Date.now() >>> 0)', typescript, '1000 × now + 0'],
  ['show(Date.now() >> 1)', typescript, 'unknown'],
  ['show(-Date.now())', typescript, 'unknown'],
  ['show(dayjs().unix())', typescript, '1 × now + 0'],
  ['show(moment().unix() + 5)', typescript, '1 × now + 5'],
  ['show(dayjs(start).unix())', typescript, 'unknown'],
  ['show(other().unix())', typescript, 'unknown'],
  ['show(clock.unix())', typescript, 'unknown'],
  ['show(Number(Date.now()))', typescript, '1000 × now + 0'],
  ['show(Math.other(Date.now()))', typescript, 'unknown'],
]

describe('the time that an expression computes', () => {
  for (const [code, read, ...expected] of [...rows, ...corners])
    it(code.replaceAll('\n', '; '), () => assert.deepEqual(read(code), expected))
})
