import type { Templates } from '../catalogue'

const given = '{given, select, text {字符串} number {数字} boolean {布尔值} record {对象} other {列表}}'
const isOrMayBe = '{certain, select, true {的值是} other {的值可能是}}'

/** 请求参数的问题。 */
export const requests: Templates = {
  'camera-control': {
    missing: {
      what: '{situation, select, none {} other {使用 {situation} 时}}缺少 {path}。',
      why: '缺少该字段，可灵会拒绝运镜参数 `camera_control`。',
      do: '请补上该字段。',
    },
    broken: { what: '{found}', why: '{statement}', do: '请修改 `type` 或 `config`。' },
  },
  'conditional-parameters': {
    broken: {
      what: '{statement}',
      why: '{found, select, none {当前请求不符合这一要求。} other {当前请求：{found}。}}',
      do: '请修改其中一个参数。',
    },
    useless: { what: '{path} 在此处不起作用。', why: '{statement}', do: '请删除该参数。' },
    several: { what: '{given} 不能同时使用。', why: '{endpoint} 只接受其中一个。', do: '请只保留一个。' },
    none: { what: '缺少 {of}。', why: '{endpoint} 必须传其中一个，且只能传一个。', do: '请补上其中一个。' },
  },
  'conflicting-parameters': {
    always: {
      what: '{names} 不能同时使用。',
      why: '{endpoint} 只接受 {groups} 中的一个。',
      do: '请保留一个，删除其余的。',
    },
    sometimes: {
      what: '{names} 可能会同时传入。',
      why: '{endpoint} 只接受 {groups} 中的一个。',
      do: '请确保只传其中一个。',
    },
  },
  'data-uri-image': {
    forbidden: {
      what: '{path} {certain, select, true {以} other {可能以}} `data:` 开头。',
      why: '可灵在此处只接受 URL 或不带前缀的 Base64，带前缀时会拒绝请求（错误码 1201）。',
      do: '请只传 `base64,` 之后的内容。',
    },
    undocumented: {
      what: '{path} {certain, select, true {以} other {可能以}} `data:` 开头。',
      why: '文档没有说明该路径接受此前缀，而 `/v1/…` 接口会拒绝。',
      do: '请只传 `base64,` 之后的内容。',
    },
  },
  'int-duration': {
    exact: {
      what: '{path} 必须是字符串：应传 {value}，而不是 {number}。',
      why: '该接口规定的类型是字符串。',
      do: '请给数字加上引号。',
    },
    computed: {
      what: '{path} 在此处是数字，但必须是字符串。',
      why: '该接口规定的类型是字符串。',
      do: '请在发送前转换类型。',
    },
  },
  'string-duration': {
    exact: {
      what: '{path} 必须是{type}：应传 {number}，而不是 {value}。',
      why: '{endpoint} 规定的类型是{type}。',
      do: '请传数字。',
    },
    computed: {
      what: '{path} 在此处是字符串，但必须是{type}。',
      why: '{endpoint} 规定的类型是{type}。',
      do: '请在发送前转换类型。',
    },
  },
  'invalid-query': {
    both: {
      what: '{given} 不能同时使用。',
      why: '{path} 必须传 {of} 中的一个，且只能传一个。',
      do: '请只保留一个。',
    },
    none: {
      what: '{path} 需要 {of}。',
      why: '没有任务 ID，可灵会拒绝查询（错误码 1201）。',
      do: '请传任务 ID，多个用逗号分隔；要列出全部任务，请改用 POST 请求同一路径。',
    },
    missing: {
      what: '{path} 需要 {of}。',
      why: '缺少时间参数（毫秒级 Unix 时间戳），可灵会拒绝查询（错误码 1201）。',
      do: '请补上缺少的参数。',
    },
    id: {
      what: '{name} 不起作用：该路径用于查询任务列表。',
      why: '查询任务列表只接受分页参数，任务 ID 应写在路径里。',
      do: '请调用 {path}。',
    },
    name: { what: '{name} 不是该查询的参数。', why: '可灵读取的是 {meant}。', do: '请改名。' },
    seconds: {
      what: '{name} 以秒为单位，而可灵要求毫秒级 Unix 时间戳。',
      why: '按毫秒（ms）解析，该时间在 1970 年 1 月。',
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
      why: '截至 {day} 的列表中没有该值，但可灵可能随时扩充列表，不另行通知。',
      do: '{meant, select, none {请检查拼写。} other {如果想用 {meant}，请改成该值。}}',
    },
    ended: {
      what: `{path} ${isOrMayBe} {value}，该值已于 {since} 下线。`,
      why: '可灵已公告下线，可能会拒绝该值。',
      do: '{meant, select, none {请使用其他值。} other {请使用 {meant}。}}',
    },
    number: {
      what: '{path} 必须是数字，{certain, select, true {不能是} other {但可能是}} {value}。',
      why: '{range, select, none {} other {取值范围：{range}。}}',
      do: '{meant, select, none {请传数字。} other {请使用 {meant}。}}',
    },
    range: {
      what: `{path} ${isOrMayBe} {value}，超出取值范围。`,
      why: '取值范围：{range}。',
      do: '请使用范围内的值。',
    },
    decimals: {
      what: `{path} ${isOrMayBe} {value}，小数位数过多。`,
      why: '可灵只读取 {decimals} 位小数。',
      do: '请四舍五入。',
    },
    length: {
      what: '{path} {isLeast, select, true {至少} other {}}有 {length} 个字符，上限为 {most}。',
      why: '文本更长时，可灵会拒绝（错误码 1201）。',
      do: '请缩短文本。',
    },
    advice: {
      what: '{path} {isLeast, select, true {至少} other {}}有 {length} 个字符。',
      why: '可灵最多接受 {most} 个字符，但建议不超过 {advised} 个。',
      do: '建议缩短文本。',
    },
    kinds: { what: '{path} 中类型为 {kind} 的项过多。', why: '可灵最多接受 {most} 项。', do: '请删除多余的项。' },
    count: {
      what: '{path} 有 {count} 项，而可灵要求{limit, select, exactly {正好} most {最多} other {至少}} {bound} 项。',
      do: '{limit, select, most {请删除一些。} least {请增加一些。} other {请调整项数。}}',
    },
    format: { what: '{path} 是 {ending} 文件，而可灵只接受 {formats}。', do: '请先转换文件格式。' },
  },
  'misplaced-parameter': {
    inside: {
      what: '{key} 应放在 {place}。',
      why: '放在别处时，{endpoint} 会直接忽略，也不报错。{note, select, none {} other {{note}}}',
      do: '请移到该位置。',
    },
    item: {
      what: '{key} 应作为 `contents` 中类型为 {place} 的一项传入。',
      why: '放在别处时，{endpoint} 会直接忽略，也不报错。',
      do: '请移到该位置。',
    },
    top: {
      what: '{key} 应放在请求体顶层，名为 {place}。',
      why: '放在别处时，{endpoint} 会直接忽略，也不报错。',
      do: '请移到该位置。',
    },
    none: {
      what: '{endpoint} 没有参数 {key}。',
      why: '可灵会直接忽略，也不报错。{note, select, none {} other {{note}}}',
      do: '请删除该参数。',
    },
  },
  'missing-parameter': {
    body: {
      what: '缺少 {names}。',
      why: '{situation, select, none {} other {使用 {situation} 时，}}{endpoint} 必须传{count, plural, =1 {该参数} other {这些参数}}。',
      do: '请补上{count, plural, =1 {该参数} other {这些参数}}。',
    },
    item: {
      what: '{list} 中有一项缺少 {names}。',
      why: '这类项都必须有{count, plural, =1 {该字段} other {这些字段}}。',
      do: '请补上{count, plural, =1 {该字段} other {这些字段}}。',
    },
    kind: {
      what: '{list} 中没有类型为 {names} 的项。',
      why: '{endpoint} 要求{count, plural, =1 {有一项} other {各有一项}}。',
      do: '请补上{count, plural, =1 {该项} other {这些项}}。',
    },
  },
  'mistyped-parameter': {
    always: {
      what: `{path} 必须是{expected}，而不是${given}。`,
      why: '类型错误时，可灵会拒绝请求（错误码 1201）。',
      do: '{words, select, none {请传正确的类型。} other {请传 {words}。}}',
    },
    sometimes: {
      what: `{path} 必须是{expected}，但可能是${given}。`,
      why: '类型错误时，可灵会拒绝请求（错误码 1201）。',
      do: '{words, select, none {请传正确的类型。} other {请传 {words}。}}',
    },
    tolerated: {
      what: `{path} 是${given}，而文档规定的类型是{expected}。`,
      why: '目前可用：可灵自己的示例中两种都有。',
      do: '稳妥起见，请传{expected}。',
    },
  },
  'prompt-mismatch': {
    beyond: {
      what: '{reference} 引用的输入不存在：{list} 只有 {count} 项。',
      why: '引用序号从 1 开始，按列表顺序排列。',
      do: '请引用列表中已有的项。',
    },
    absent: { what: '{reference} 引用的输入不存在：请求中没有 {list}。', do: '请添加 {list}，或删除该引用。' },
    misspelt: {
      what: '{reference} 不是对 {list} 的引用。',
      why: '在 `/v1/…` 接口中，可灵会把它当作普通文字。',
      do: '请写成 {right}。',
    },
    stray: {
      what: '{reference} 引用的输入不存在：`contents` 中没有哪一项的 `id` 与之对应。',
      do: '请给对应的项设置该 `id`，或删除该引用。',
    },
    notation: {
      what: '{reference} 在该路径上不是引用。',
      why: '只有 `/v1/…` 接口识别这种写法；此处的提示词应引用 `contents` 中某一项的 `id`。',
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
      why: '同一账号下每个 ID 只能用一次，可灵会拒绝第二个任务（错误码 1201）。',
      do: '请为每个任务生成新的 ID。',
    },
  },
  'unknown-parameter': {
    ignored: { what: '{endpoint} 没有参数 {key}。', why: '{note}', do: '请使用 {right}。' },
    case: { what: '{endpoint} 没有参数 {key}。', why: '参数名采用下划线命名（snake_case）。', do: '请使用 {right}。' },
    list: { what: '{endpoint} 没有参数 {key}。', why: '在此处应写作 {right}。', do: '请改名。' },
    spelling: { what: '{endpoint} 没有参数 {key}。', why: '名称相近的是 {right}。', do: '请检查拼写。' },
    beside: { what: '已有 {right} 时，{key} 不起作用。', why: '{endpoint} 只读取 {right}。', do: '请删除该参数。' },
    inside: {
      what: '{key} 应放在 {right} 里。',
      why: '{endpoint} 的请求体顶层没有该参数。',
      do: '请移到该位置。',
    },
    lipSync: {
      what: '{key} 放在请求体顶层可能不起作用。',
      why: '可灵自己的代码调用 {endpoint} 时，将其放在 {right} 里。',
      do: '请移到 {right} 里。',
    },
    elsewhere: {
      what: '{endpoint} 的文档中没有 {key}。',
      why: '这是 {other} 的参数，在此处很可能不起作用。',
      do: '请删除该参数。',
    },
    unlisted: {
      what: '{endpoint} 的文档中没有 {key}。',
      why: '可灵可能忽略该参数，也可能拒绝请求（错误码 1201）。',
      do: '请删除该参数。',
    },
  },
  'unreachable-url': {
    input: {
      what: '{path} {certain, select, true {指向} other {可能指向}}{what}。',
      why: '文件由可灵服务端下载，必须可公开访问。',
      do: '请使用公网 URL{base64, select, true {，或传 Base64} other {}}。',
    },
    callback: {
      what: '{path} {certain, select, true {指向} other {可能指向}}{what}。',
      why: '回调由可灵服务端发起，地址必须可公开访问。',
      do: '请使用公网 URL，或改为轮询任务。',
    },
  },
  'unsupported-combination': {
    combination: {
      what: '{subject} 不能与 {situation} 搭配使用。',
      why: '{allowed, select, none {{endpoint} 的现有模型都不支持。} other {{endpoint} 支持的组合：{allowed}。}}',
      do: '{allowed, select, none {请删除该参数。} other {请修改其中一项。}}',
    },
    model: { what: '{model} 不是 {endpoint} 的模型。', why: '{other}', do: '请使用 {models}。' },
  },
}
