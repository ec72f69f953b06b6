import type { Complaint } from './complaint'

/** What a sentence of this form says, besides its subject. */
export type Said = Partial<Omit<Complaint, 'subject' | 'parameters' | 'topic' | 'property'>> & Pick<Complaint, 'family'>

export interface Form {
  readonly pattern: RegExp
  /** Where the subject is. */
  readonly subject: 'before' | 'after' | 'both'
  said(match: RegExpExecArray): Said | null
}

const number = String.raw`(-?\d[\d,]{0,9}(?:\.\d{1,4})?)\s?([a-z%秒字符]{1,12})?`
const not = '(?:cannot|must not|should not|may not|can not)'
const types =
  '(strings?|text|integers?|int|numbers?|floats?|doubles?|booleans?|bool|arrays?|lists?|objects?|dicts?|json)'

/**
 * The forms in which Kling and its clients complain. The first match counts. "can not" has been replaced with "cannot".
 */
export const forms: readonly Form[] = [
  form(
    new RegExp(
      `cannot (?:both )?be (?:empty|null|blank)(?: or (?:empty|null))? at the same time|at least one of|(?:not|cannot) both be (?:empty|null)|不能同时为空`,
      'i',
    ),
    'both',
    () => ({ family: 'required' }),
  ),
  form(
    /cannot both be (?:provided|set|used|specified|sent)|\bonly one of\b|\bnot both\b|cannot be (?:\w{1,12} )?(?:together|simultaneously|at the same time|combined)|mutually exclusive|cannot (?:coexist|be (?:used|combined|set) with)|(?:incompatible|not compatible) with|conflicts? with|不能同时(?:使用|传|设置)|互斥/i,
    'both',
    () => ({ family: 'conflict' }),
  ),
  form(
    /(?:less|smaller|shorter) than /i,
    'before',
    twoBounds(
      new RegExp(
        `(?:less|smaller|shorter|fewer) than ${number} (?:and|or|nor) (?:be )?(?:larger|greater|more|longer|higher|bigger) than ${number}`,
        'i',
      ),
    ),
  ),
  form(
    new RegExp(
      `(?:(?:must|should|has to|needs to)(?: be)? |size |length |is not )?(?:between|in (?:the )?range(?: of)?|from) ?\\[?${number} ?(?:and|to|-|,|~) ?${number}`,
      'i',
    ),
    'before',
    bounds(1, 3),
  ),
  form(/(?:between|in (?:the )?range(?: of)?|from) ?\[?\d{1,4}(?:\.\d{1,4})? ?: ?\d{1,4}/i, 'before', () => ({
    family: 'range',
  })),
  form(
    new RegExp(
      `(?:${not}(?: be)? (?:less|shorter|smaller|lower|fewer|narrower) than|(?:must|should)(?: be)? (?:at least|no less than|greater than(?: or equal to)?|more than|longer than|>=?)|(?:is|are|was) (?:less|shorter|smaller|lower) than|minimum(?: \\w{1,12})? (?:is|of)|不能(?:小于|少于|低于|短于)|(?:小于|少于|低于)) ?${number}`,
      'i',
    ),
    'before',
    (match) => ({ ...limit(null, match[1], match[2]), direction: 'below' }),
  ),
  form(
    new RegExp(
      `(?:${not}(?: be)? (?:longer|greater|larger|more|higher|bigger|wider) than|${not} exceed|(?:have|has) at most|exceed(?:s|ed|ing)?(?: the)?(?: max(?:imum)?)?(?: allowed)?(?: limit| length| size| number| value)?(?:,? (?:the )?max(?:imum)?(?: number)?)?(?: is| of|:)?|(?:must|should)(?: be)? (?:at most|no (?:more|longer|greater) than|less than(?: or equal to)?|shorter than|<=?)|(?:longer|larger|greater|bigger|more) than|max(?:imum)?(?: \\w{1,12})? ?(?:is|of|:)|up to|不能(?:超过|大于|多于)|不超过|最多|超过|大于) ?${number}`,
      'i',
    ),
    'before',
    (match) => ({ ...limit(match[1], null, match[2]), direction: 'above' }),
  ),
  form(
    /(?<!takes? |took |taking )too (?:long|large|big|high|wide|many|great)\b|too many|exceed(?:s|ed)? (?:the )?(?:\w{1,12} )?(?:limit|length|size|number)|over the limit|过长|太长|过大|太大|过多|超(?:出|过)(?:限制|范围|上限)?|超长/i,
    'both',
    () => ({ family: 'range', direction: 'above' }),
  ),
  form(/\btoo (?:short|small|low|few|narrow|little)|过短|太短|过小|太小/i, 'before', () => ({
    family: 'range',
    direction: 'below',
  })),
  form(
    /(?:is|are) only (?:supported|available|allowed|valid|effective|accepted)\b|only (?:works?|applies|apply|takes effect) (?:with|when|if|in|for|on)\b|仅(?:在|当)[^\n]{0,40}(?:时|下)(?:有效|可用|支持|生效)/i,
    'both',
    () => ({ family: 'unsupported' }),
  ),
  form(
    /(?:must|should|has to|needs to)(?: be)? (?:equal|match)\b|(?:do(?:es)? not|is not|are not) equal\b/i,
    'both',
    () => ({
      family: 'value',
    }),
  ),
  form(
    /(?:must|should|has to|needs to) be (?:an? )?(?:valid|absolute|complete|correct|public|publicly|reachable|accessible)\b/i,
    'before',
    () => ({ family: 'value' }),
  ),
  form(
    new RegExp(
      `(?:must|should|has to|needs to|expected to)(?: be)? (?:of type )?(?:an? )?(?:type )?${types}\\b(?! of \\w{1,20} and)`,
      'i',
    ),
    'before',
    (match) => ({ family: 'type', type: typeName(match[1]) }),
  ),
  form(
    new RegExp(
      `(?:expected|expects|requires) (?:an? |type )?${types}\\b|类型(?:错误|不正确|应为)|wrong type|type mismatch|invalid type`,
      'i',
    ),
    'before',
    (match) => ({ family: 'type', type: typeName(match[1]) }),
  ),
  form(
    /(?:must|should|has to|needs to|can only) be (?!provided|specified|set\b|given|present|non-?empty)(?:either |one of |in |any of )?|only supports? |supports only |\b(?:allowed|valid|supported|possible) values?(?: are| is)?:? |expected one of |only accepts? |仅支持|只支持|只能(?:是|为)|必须(?:是|为)|可选值(?:为|：|:)?/i,
    'before',
    (match) => chosen(match),
  ),
  form(
    new RegExp(
      `(?:is|are|was) (?:a )?required\\b|${not} be (?:null|empty|blank|none|missing|undefined|omitted)|(?:is|are) (?:missing|empty|blank|null|none|not (?:set|provided|specified|present|given))\\b|must be (?:provided|specified|set|given|present|non-?empty)|不能为(?:空|null)|必填|为必填|不可为空|缺失`,
      'i',
    ),
    'before',
    () => ({ family: 'required' }),
  ),
  form(
    /(?:missing|lacks?|need) (?:a |the )?(?:required )?(?:parameters?|params?|fields?|arguments?|keys?|property)?:? ?|缺少(?:必填)?(?:参数|字段)?[:：]?/i,
    'after',
    () => ({ family: 'required' }),
  ),
  form(
    /\b(?:requires?|needs) (?:the |an? )?(?:parameter |field )?['"`]?(?=[a-z]{1,20}_[a-z_]{1,30}['"`]?(?:[.,;]|$))/,
    'after',
    () => ({
      family: 'required',
    }),
  ),
  form(
    /(?:value )?['"`]([^'"`]{0,100})['"`] (?:is|are) (?:an? )?(?:invalid|not (?:a )?valid|illegal|not allowed|not supported|unsupported|incorrect|unknown|not recogni[sz]ed)/i,
    'before',
    (match) => ({ family: 'value', value: match[1] ?? '' }),
  ),
  form(
    /(?:invalid|illegal|unsupported|unknown|bad|incorrect) (?:value )?['"`]([^'"`]{0,100})['"`] (?:for|of|in)(?: parameter| field)? /i,
    'after',
    (match) => ({ family: 'value', value: match[1] ?? '' }),
  ),
  form(
    /(?:is|are|was|seems|looks|appears) (?:to be )?(?:an? )?(?:invalid|not (?:a )?valid|illegal|incorrect|wrong|out of range|malformed|not correct)|has an? (?:invalid|illegal) value|不符合(?:要求|规范|规定)|(?:参数)?(?:值)?(?:无效|非法|不合法|不正确|有误|错误)/i,
    'before',
    () => ({ family: 'value' }),
  ),
  form(
    /(?:(?:is|was|are|were) )?not found|(?:do(?:es)?|is|are)(?: not|n't) exist|not exists\b|no such|cannot (?:be )?f(?:ind|ound)|不存在|未找到|找不到(?!选择|所选)/i,
    'both',
    () => ({ family: 'not-found' }),
  ),
  form(
    /(?:is|are) (?:not (?:supported|available|allowed)|unsupported|unavailable)|does(?: not|n't) support|not support(?:ed)?\b|不支持|不可用/i,
    'both',
    () => ({ family: 'unsupported' }),
  ),
  form(/(?<=[a-z]_[a-z]{1,20}['"`]?) (?:invalid|illegal|incorrect)\b/, 'before', () => ({ family: 'value' })),
  form(/\b(?:parameters?|params?|fields?|arguments?) errors?\b ?:? ?|参数(?:错误|异常) ?[:：] ?/i, 'after', () => ({
    family: 'value',
  })),
  form(
    /(?:invalid|illegal|unsupported|unknown|incorrect) (?:parameter |param |field |value (?:for|of) |argument )?(?:['"`])?(?=[a-z_])/i,
    'after',
    (match) => ({
      family: 'value',
      value:
        /^[^:=]{0,60}[:=] ?['"`]?([^\s'"`,;]{1,60})/.exec(match.input.slice(match.index + match[0].length))?.[1] ??
        null,
    }),
  ),
]

function form(pattern: RegExp, subject: Form['subject'], said: Form['said']): Form {
  return { pattern, subject, said }
}

function toNumber(text: string | undefined): number | null {
  const value = text === undefined ? NaN : Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

function limit(max: string | null | undefined, min: string | null | undefined, unit: string | undefined): Said {
  return { family: 'range', max: toNumber(max ?? undefined), min: toNumber(min ?? undefined), unit: unitOf(unit) }
}

function bounds(min: number, max: number): Form['said'] {
  return (match) => limit(match[max], match[min], match[max + 1] ?? match[min + 1])
}

/** "should not be less than 700px and larger than 4553px" */
function twoBounds(pattern: RegExp): Form['said'] {
  return ({ input }) => {
    const match = pattern.exec(input)
    return match === null ? null : limit(match[3], match[1], match[4] ?? match[2])
  }
}

function unitOf(written: string | undefined): string | null {
  const unit = (written ?? '').toLowerCase()
  if (/^(?:s|sec|secs|seconds?|秒)$/.test(unit)) return 's'
  if (/^(?:px|pixels?|像素)$/.test(unit)) return 'px'
  if (/^(?:[kmg]b|bytes)$/.test(unit)) return unit === 'bytes' ? unit : unit.toUpperCase()
  if (/^(?:char(?:s|acters?)?|字符?)$/.test(unit)) return 'characters'
  return null
}

function typeName(written: string | undefined): string | null {
  const type = (written ?? '').toLowerCase()
  const names: readonly (readonly [RegExp, string])[] = [
    [/^(?:string|text)/, 'string'],
    [/^int/, 'integer'],
    [/^(?:number|float|double)/, 'number'],
    [/^bool/, 'boolean'],
    [/^(?:array|list)/, 'array'],
    [/^(?:object|dict|json)/, 'object'],
  ]
  return names.find(([pattern]) => pattern.test(type))?.[1] ?? null
}

/** The values after "must be": `A, B or C`, `[A, B]`, `A/B`. */
function chosen(match: RegExpExecArray): Said | null {
  const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 200)
  const list = rest.split(/[.;](?:\s|$)|\bbut\b|\bwhen\b|\bfor\b|\bin\b|,? got\b|\bwith\b|\bseconds?\b/i, 1)[0] ?? ''
  const allowed = list
    .replace(/^(?:one |any )?(?:of )?(?:the )?following(?: values?)?\s{0,3}:?\s{0,3}/i, '')
    .split(/\s?[,|/、，]\s?|\s(?:or|and|or either)\s|或|和/)
    .map((item) =>
      item
        .replace(/^(?:or |and )/i, '')
        .replace(/[[\](){}'"`]+/g, '')
        .trim(),
    )
    .filter((item) => /^[\w.:-]{1,40}$/.test(item))
  return allowed.length === 0 || allowed.length > 20 || (allowed.length === 1 && !/[\d'"`]/.test(list))
    ? null
    : { family: 'choice', allowed }
}
