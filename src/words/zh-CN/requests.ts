import type { Templates } from '../catalogue'

const given = '{given, select, text {字符串} number {数字} boolean {布尔值} record {对象} other {列表}}'
const isOrMayBe = '{certain, select, true {的值是} other {的值可能是}}'

/** 请求参数的问题。 */
export const requests: Templates = {
  'camera-control': {
    missing: {
      what: '{situation, select, none {} other {使用 {situation} 时}}缺少 {path}。',
      why: '没有它，可灵会拒绝 `camera_control`（运镜）。',
      do: '请补上该字段。',
    },
    broken: { what: '{found}', why: '{statement}', do: '请修改 `type` 或 `config`。' },
  },
  'conditional-parameters': {
    broken: {
      what: '{statement}',
      why: '{found, select, none {此请求不符合该规则。} other {此请求中为 {found}。}}',
      do: '请修改其中一个参数。',
    },
    useless: { what: '{path} 在此处不起作用。', why: '{statement}', do: '请删除它。' },
    several: { what: '{given} 不能同时使用。', why: '{endpoint} 只接受其中一个。', do: '请只保留一个。' },
    none: { what: '缺少 {of} 中的一个。', why: '{endpoint} 要求必须且只能传其中一个。', do: '请补上其中一个。' },
  },
  'conflicting-parameters': {
    always: {
      what: '{names} 不能同时使用。',
      why: '{endpoint} 只接受 {groups} 中的一个。',
      do: '请保留一个，删除其余的。',
    },
    sometimes: {
      what: '{names} 可能被同时设置。',
      why: '{endpoint} 只接受 {groups} 中的一个。',
      do: '请确保只设置其中一个。',
    },
  },
  'data-uri-image': {
    forbidden: {
      what: '{path} {certain, select, true {以} other {可能以}} `data:` 开头。',
      why: '可灵在此处只接受 URL 或不带前缀的 Base64，带前缀会被拒绝（错误码 1201）。',
      do: '请只传 `base64,` 之后的内容。',
    },
    undocumented: {
      what: '{path} {certain, select, true {以} other {可能以}} `data:` 开头。',
      why: '文档没有说明该路径接受此前缀，而 `/v1/…` 接口会拒绝它。',
      do: '请只传 `base64,` 之后的内容。',
    },
  },
  'int-duration': {
    exact: {
      what: '{path} 必须是字符串：应传 {value}，而不是 {number}。',
      why: '该接口声明它为字符串。',
      do: '请给数字加上引号。',
    },
    computed: {
      what: '{path} 在此处是数字，但必须是字符串。',
      why: '该接口声明它为字符串。',
      do: '请在发送前转换类型。',
    },
  },
  'string-duration': {
    exact: {
      what: '{path} 必须是{type}：应传 {number}，而不是 {value}。',
      why: '{endpoint} 声明它为{type}。',
      do: '请传数字。',
    },
    computed: {
      what: '{path} 在此处是字符串，但必须是{type}。',
      why: '{endpoint} 声明它为{type}。',
      do: '请在发送前转换类型。',
    },
  },
  'invalid-query': {
    both: { what: '{given} 不能同时使用。', why: '{path} 只接受 {of} 中的一个。', do: '请只保留一个。' },
    none: {
      what: '{path} 需要 {of}。',
      why: '没有任务 ID，可灵会拒绝查询（错误码 1201）。',
      do: '请传任务 ID，多个用逗号分隔；要列出全部任务，请对同一路径发送 POST。',
    },
    missing: {
      what: '{path} 需要 {of}。',
      why: '缺少这些时间（自 1970 年起的毫秒数），可灵会拒绝查询（错误码 1201）。',
      do: '请补上缺少的参数。',
    },
    id: {
      what: '{name} 不起作用：该路径用于列出任务。',
      why: '任务列表只接受分页参数，任务 ID 应写在路径里。',
      do: '请调用 {path}。',
    },
    name: { what: '{name} 不是该查询的参数。', why: '可灵读取的是 {meant}。', do: '请改名。' },
    seconds: {
      what: '{name} 以秒为单位，而可灵要求自 1970 年起的毫秒数。',
      why: '按毫秒（ms）解析，这个时间在 1970 年 1 月。',
      do: '请乘以 1000。',
    },
    reversed: { what: '{name} 晚于 {other}。', why: '这样查不到任何结果。', do: '请对调两者。' },
  },
  'invalid-value': {
    choice: {
      what: '{path} {certain, select, true {不能是 {value}。} other {可能是 {value}，可灵会拒绝。}}',
      why: '可灵接受 {allowed}（截至 {day}）。',
      do: '{meant, select, none {请使用其中一个值。} other {请使用 {meant}。}}',
    },
    open: {
      what: `{path} ${isOrMayBe} {value}，文档中没有这个值。`,
      why: '{day} 的列表中没有它，但可灵会不经通知扩充该列表。',
      do: '{meant, select, none {请检查拼写。} other {如果想用 {meant}，请改成它。}}',
    },
    ended: {
      what: `{path} ${isOrMayBe} {value}，它已于 {since} 下线。`,
      why: '可灵已公告下线，可能会拒绝它。',
      do: '{meant, select, none {请使用其他值。} other {请使用 {meant}。}}',
    },
    number: {
      what: '{path} 必须是数字，{certain, select, true {不能是} other {但可能是}} {value}。',
      why: '{range, select, none {} other {可灵接受{range}。}}',
      do: '{meant, select, none {请传数字。} other {请使用 {meant}。}}',
    },
    range: {
      what: `{path} ${isOrMayBe} {value}，超出了取值范围。`,
      why: '可灵接受{range}。',
      do: '请使用范围内的值。',
    },
    decimals: {
      what: `{path} ${isOrMayBe} {value}，小数位数过多。`,
      why: '可灵只读取 {decimals} 位小数。',
      do: '请四舍五入。',
    },
    length: {
      what: '{path} {isLeast, select, true {至少} other {}}有 {length} 个字符，上限为 {most}。',
      why: '可灵会拒绝更长的文本（错误码 1201）。',
      do: '请缩短。',
    },
    advice: {
      what: '{path} {isLeast, select, true {至少} other {}}有 {length} 个字符。',
      why: '可灵最多接受 {most} 个，但建议不超过 {advised} 个。',
      do: '建议缩短。',
    },
    kinds: { what: '{path} 中类型为 {kind} 的项过多。', why: '可灵最多接受 {most} 个。', do: '请删除多余的项。' },
    count: {
      what: '{path} 有 {count} 项，而可灵要求{limit, select, exactly {正好} most {最多} other {至少}} {bound} 项。',
      do: '{limit, select, most {请删除一些。} least {请增加一些。} other {请调整项数。}}',
    },
    format: { what: '{path} 是 {ending} 文件，而可灵只接受 {formats}。', do: '请先转换文件格式。' },
  },
  'misplaced-parameter': {
    inside: {
      what: '{key} 应放在 {place}。',
      why: '放在别处，{endpoint} 会忽略它且不报错。{note, select, none {} other {{note}}}',
      do: '请移动它。',
    },
    item: {
      what: '{key} 应作为 `contents` 中类型为 {place} 的一项。',
      why: '放在别处，{endpoint} 会忽略它且不报错。',
      do: '请移动它。',
    },
    top: {
      what: '{key} 应放在请求体顶层，名为 {place}。',
      why: '放在别处，{endpoint} 会忽略它且不报错。',
      do: '请移动它。',
    },
    none: {
      what: '{endpoint} 没有参数 {key}。',
      why: '可灵会忽略它且不报错。{note, select, none {} other {{note}}}',
      do: '请删除它。',
    },
  },
  'missing-parameter': {
    body: {
      what: '缺少 {names}。',
      why: '{situation, select, none {} other {使用 {situation} 时，}}{endpoint} 要求传{count, plural, =1 {它} other {它们}}。',
      do: '请补上{count, plural, =1 {它} other {它们}}。',
    },
    item: {
      what: '{list} 的一项缺少 {names}。',
      why: '这种类型的每一项都要求有{count, plural, =1 {它} other {它们}}。',
      do: '请补上{count, plural, =1 {它} other {它们}}。',
    },
    kind: {
      what: '{list} 中没有类型为 {names} 的项。',
      why: '{endpoint} 要求{count, plural, =1 {有一项} other {各有一项}}。',
      do: '请补上{count, plural, =1 {它} other {它们}}。',
    },
  },
  'mistyped-parameter': {
    always: {
      what: `{path} 必须是{expected}，而不是${given}。`,
      why: '可灵会拒绝错误的类型（错误码 1201）。',
      do: '{words, select, none {请传正确的类型。} other {请传 {words}。}}',
    },
    sometimes: {
      what: `{path} 必须是{expected}，但可能是${given}。`,
      why: '可灵会拒绝错误的类型（错误码 1201）。',
      do: '{words, select, none {请传正确的类型。} other {请传 {words}。}}',
    },
    tolerated: {
      what: `{path} 是${given}，而文档声明为{expected}。`,
      why: '目前可用：可灵自己的示例两种都有。',
      do: '稳妥起见，请传{expected}。',
    },
  },
  'prompt-mismatch': {
    beyond: {
      what: '{reference} 没有指向任何输入：{list} 有 {count} 项。',
      why: '引用从 1 开始，按列表顺序计数。',
      do: '请引用列表中已有的项。',
    },
    absent: { what: '{reference} 没有指向任何输入：请求中没有 {list}。', do: '请添加 {list}，或删除该引用。' },
    misspelt: {
      what: '{reference} 不是对 {list} 的引用。',
      why: '在 `/v1/…` 接口中，可灵会把它当作普通文字。',
      do: '请写成 {right}。',
    },
    stray: {
      what: '{reference} 没有指向任何输入：`contents` 中没有该 `id` 的项。',
      do: '请给对应项设置该 `id`，或删除该引用。',
    },
    notation: {
      what: '{reference} 在该路径上不是引用。',
      why: '只有 `/v1/…` 接口识别这种写法；此处提示词引用的是 `contents` 中某项的 `id`。',
      do: '请给该项设置 `id`，并写成 `@id`。',
    },
    sum: {
      what: '分镜总时长为 {sum} 秒，而视频时长为 {duration} 秒{isDefault, select, true {（默认值）} other {}}。',
      why: '可灵要求两者一致。',
      do: '请修改分镜或时长。',
    },
    many: { what: '提示词描述了 {count} 个分镜。', why: '可灵最多接受 {most} 个。', do: '请减少分镜。' },
  },
  'repeated-external-id': {
    same: {
      what: '多个任务的 {path} 都是 {value}。',
      why: '同一账号下每个 ID 只能用一次，第二个任务会被拒绝（错误码 1201）。',
      do: '请为每个任务生成新的 ID。',
    },
  },
  'unknown-parameter': {
    ignored: { what: '{endpoint} 没有参数 {key}。', why: '{note}', do: '请使用 {right}。' },
    case: { what: '{endpoint} 没有参数 {key}。', why: '参数名使用下划线命名（snake case）。', do: '请使用 {right}。' },
    list: { what: '{endpoint} 没有参数 {key}。', why: '在此处它叫 {right}。', do: '请改名。' },
    spelling: { what: '{endpoint} 没有参数 {key}。', why: '它与 {right} 相近。', do: '请检查拼写。' },
    beside: { what: '已有 {right} 时，{key} 不起作用。', why: '{endpoint} 只读取 {right}。', do: '请删除它。' },
    inside: { what: '{key} 应放在 {right} 里。', why: '{endpoint} 不接受它位于请求体顶层。', do: '请移动它。' },
    lipSync: {
      what: '{key} 放在请求体顶层可能不起作用。',
      why: '可灵自己的代码调用 {endpoint} 时把它放在 {right} 里。',
      do: '请移到 {right} 里。',
    },
    elsewhere: {
      what: '{endpoint} 的文档中没有 {key}。',
      why: '它是 {other} 的参数，在此处很可能不起作用。',
      do: '请删除它。',
    },
    unlisted: {
      what: '{endpoint} 的文档中没有 {key}。',
      why: '可灵可能忽略它，也可能拒绝请求（错误码 1201）。',
      do: '请删除它。',
    },
  },
  'unreachable-url': {
    input: {
      what: '{path} {certain, select, true {指向} other {可能指向}}{what}。',
      why: '文件由可灵服务器下载，因此必须可公开访问。',
      do: '请使用公网 URL{base64, select, true {，或传 Base64} other {}}。',
    },
    callback: {
      what: '{path} {certain, select, true {指向} other {可能指向}}{what}。',
      why: '回调由可灵服务器发起，因此地址必须可公开访问。',
      do: '请使用公网 URL，或改为轮询任务。',
    },
  },
  'unsupported-combination': {
    combination: {
      what: '{subject} 不能与 {situation} 一起使用。',
      why: '{allowed, select, none {{endpoint} 目前没有支持它的模型。} other {{endpoint} 支持它的条件：{allowed}。}}',
      do: '{allowed, select, none {请删除它。} other {请修改其中之一。}}',
    },
    model: { what: '{model} 不是 {endpoint} 的模型。', why: '{other}', do: '请使用 {models}。' },
  },
}
