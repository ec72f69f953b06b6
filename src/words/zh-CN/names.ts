import type { Templates } from '../catalogue'

/** 模型、路径、域名和包名的问题。 */
export const names: Templates = {
  'outdated-host': {
    outdated: {
      what: '{host} 是旧的 API 域名。',
      why: '该域名目前仍可访问，但可灵已迁移到新域名。',
      do: '请使用 {instead}。',
    },
    none: { what: '{host} 不是 API 域名。', why: '可灵文档中没有该域名。', do: '请使用 {instead}。' },
    site: { what: '{host} 是网站域名，不提供 API。', do: '请使用 {instead}。' },
  },
  'retired-model': {
    named: {
      what: '{model} 已{since, select, none {} other {于 {since} }}下线。',
      why: '{evidence, select, none {} other {{evidence}}}',
      do: '请使用 {current}。',
    },
    declared: {
      what: '{key} 只能是 {models}，{count, plural, =1 {该模型已下线} other {这些模型均已下线}}。',
      why: '声明的类型中没有一个现有模型。',
      do: '请在类型中加入 {current}。',
    },
    default: {
      what: '缺少 {key}，而默认模型 {model} 已{since, select, none {} other {于 {since} }}下线。',
      why: '不传时，{endpoint} 会使用默认模型。{evidence, select, none {} other {{evidence}}}',
      do: '请将 {key} 设为 {current}。',
    },
    endpoint: {
      what: '{endpoint} 唯一的模型 {model} 已{since, select, none {} other {于 {since} }}下线。',
      why: '{evidence, select, none {} other {{evidence}}}',
      do: '{instead, select, none {请改用其他接口。} other {请改用其他接口：{instead}}}',
    },
  },
  'sdk-option': {
    ignored: { what: '{path} 不起作用：{sdk} 调用可灵时会忽略该选项。', why: '{instead}', do: '请删除该选项。' },
    refused: { what: '{path} 不能是 {value}：{sdk} 会抛出异常。', why: '{note}', do: '请使用其他值。' },
    passed: { what: '{key} 绕过了 {sdk} 的类型检查。', why: '在该 SDK 中，这个参数叫 {own}。', do: '请改名。' },
  },
  'unknown-endpoint': {
    instead: {
      what: '可灵没有 {path} 这个路径。',
      why: '调用会返回 404。{note, select, none {} other {{note}}}',
      do: '请调用 {instead}。',
    },
    none: { what: '可灵没有 {path} 这个路径。', why: '调用会返回 404。{note, select, none {} other {{note}}}' },
    unnamed: {
      what: '文档中没有 {path} 这个路径。',
      why: '可灵很可能返回 404（依据 {day} 的文档）。',
      do: '请对照 API 文档检查路径。',
    },
    named: {
      what: '可灵官方 API 没有 {path} 这个路径。',
      why: '调用会返回 404。{note, select, none {} other {{note}}}中转站可能有这个路径。',
      do: '如果不是中转站，请调用 {instead}。',
    },
    method: {
      what: '{path} 接受 {methods}，而不是 {method}。',
      why: '可灵会返回 404 和错误码 1202：创建任务用 POST，查询用 GET。',
      do: '请使用 {methods}。',
    },
    poll: {
      what: '此处按 {queried} 查询，但任务是用 {made} 创建的。',
      why: '任务只能在创建它的路径上查到。',
      do: '请改为查询 {instead}。',
    },
    shared: {
      what: '此处可能会按 {queried} 查询 {made} 的任务。',
      why: '任务只能在创建它的路径上查到。',
      do: '{made} 的任务请用 {instead} 查询。',
    },
  },
  'unknown-model': {
    meant: {
      what: '{name} 不是可灵模型。',
      why: '该模型应写作 {meant}。',
      do: '{but, select, none {请使用 {meant}。} other {{but}}}',
    },
    instead: {
      what: '{name} 不是可灵模型。',
      why: '最接近的模型是 {meant}。',
      do: '{but, select, none {请使用 {meant}。} other {{but}}}',
    },
    otherGeneration: {
      what: '{name} 是路径中用的模型名，不能用于 `model_name`。',
      why: '在 `model_name` 中，该模型叫 {meant}。',
      do: '{but, select, none {请使用 {meant}。} other {{but}}}',
    },
    path: {
      what: '{name} 是 `model_name` 中用的模型名，不能用于路径。',
      why: '在路径中，该模型叫 {meant}。',
      do: '请使用 {meant}。',
    },
    parameters: {
      what: '{name} 不是可灵模型。',
      why: '模型是 {meant}，名称的其余部分对应 {parameters}。',
      do: '{but, select, none {请使用 {meant} 并设置 {parameters}。} other {{but}}}',
    },
    near: {
      what: '{name} 不是已知的可灵模型，名称相近的有 {meant}。',
      why: '截至 {day} 的模型列表中没有该模型。',
      do: '{but, select, none {请检查拼写。} other {{but}}}',
    },
    newOnly: {
      what: '{name} 在此处不可用。',
      why: '该模型只能用于 {there}。',
      do: '{where, select, none {请使用 {models}。} other {{where} 请使用 {models}。}}',
    },
    none: {
      what: '{name} 不是已知的可灵模型。',
      why: '截至 {day} 的模型列表中没有该模型。',
      do: '{where, select, none {请使用列表中的模型。} other {{where} 请使用 {models}。}}',
    },
    product: {
      what: '{name} 不是 {where} 的模型。',
      why: '其模型名以输入类型结尾，例如 `-t2v`。',
      do: '请使用 {models}。',
    },
  },
  'unknown-package': {
    none: {
      what: '{registry} 上没有 {name} 这个包。',
      why: '可灵没有发布 SDK。{clients, select, none {} other {第三方发布的有 {clients}。}}',
      do: '请自行发送请求{clients, select, none {} other {，或使用其中之一}}。',
    },
    own: {
      what: '{registry} 上没有 {name} 这个包。',
      why: '可灵没有发布 SDK；除非 {name} 是你自己的模块，否则导入会失败。',
      do: '请自行发送请求{clients, select, none {} other {，或使用 {clients}}}。',
    },
  },
}
