import type { Templates } from '../catalogue'

const role = '{role, select, access_key { Access Key} secret_key { Secret Key} api_key { API Key} other { Token}}'
const where =
  '{where, select, module {在导入时} class {在类定义中} default_argument {作为默认参数} other {在构造函数中}}'

/** Token 和密钥的问题。 */
export const credentials: Templates = {
  'exposed-secret': {
    variable: {
      what: `{prefix} 会公开这个${role}。`,
      why: '打包工具会把该变量写进浏览器加载的代码，任何人都能看到。',
      do: '请给变量改名，改在服务端读取，再由页面调用服务端。',
    },
    server: {
      what: `{prefix} 会公开这个${role}。`,
      why: '浏览器代码中可能包含该变量；而这段代码在服务端运行，不需要该前缀。',
      do: '请去掉变量名中的前缀。',
    },
    defined: {
      what: `{by} 会公开这个${role}。`,
      why: '打包工具会把该变量写进浏览器加载的代码，任何人都能看到。',
      do: '请改在服务端读取，再由页面调用服务端。',
    },
    accessKey: {
      what: '{prefix} 会公开这个 Access Key。',
      why: '单独泄露 Access Key 没有危害，但在浏览器中签名还得用到 Secret Key。',
      do: '请在服务端签名，并去掉变量名中的前缀。',
    },
    signing: {
      what: '可灵 Token {place, select, file {在带有 "use client" 的文件中} component {在组件 {name} 中} hook {在 Hook {name} 中} other {在 {name} 中}}签名。',
      why: '这段代码在浏览器中运行，任何人都能看到 Secret Key。',
      do: '请在服务端签名，再由页面向服务端获取 Token。',
    },
  },
  'hardcoded-secret': {
    key: {
      what: `可灵${role} 硬编码在代码中。`,
      why: '任何拿到该文件或其历史记录的人都能盗用你的额度。',
      do: '请在控制台吊销该密钥，并改为从环境变量读取新密钥。',
    },
    token: {
      what: '已签发的可灵 Token 硬编码在代码中。',
      why: '该 Token {life}后过期，之后所有调用都会返回 401（错误码 1004）。',
      do: '请在需要时再签发 Token。',
    },
    fallback: {
      what: `默认值是硬编码的可灵${role}。`,
      why: '任何拿到该文件或其历史记录的人都能盗用你的额度；缺少环境变量时也不易察觉。',
      do: '请在控制台吊销该密钥，并在缺少变量时报错。',
    },
  },
  'import-time-token': {
    kept: {
      what: `该 Token 只${where}创建一次，{life}后过期。`,
      why: '之后的调用都会返回 401（错误码 1004）。',
      do: '请在每次请求时签发，或使用 TokenManager。',
    },
    script: {
      what: `该 Token 只${where}创建一次。`,
      why: '脚本运行超过 {life}后，调用会返回 401（错误码 1004）。',
      do: '请在每次请求时签发，或使用 TokenManager。',
    },
  },
  'invalid-jwt-claims': {
    missing: {
      what: '该 Token 没有 {claims}。',
      why: '{worst, select, iss {没有 `iss`，可灵无法确定用哪个密钥校验，会返回 401。} exp {可灵文档中的 Token 都带有 `exp`。} other {可灵文档要求 `nbf`，但服务端似乎不强制。}}',
      do: '请补上缺少的声明。',
    },
    swapped: {
      what: '`iss` 是 Secret Key，但必须是 Access Key。',
      why: '可灵会返回 401，而且任何看到 Token 的人都能得到 Secret Key。',
      do: '请对调两个密钥。',
    },
    unit: {
      what: '{claim} 必须以秒为单位，而不是{unit, select, milliseconds {毫秒} microseconds {微秒} other {纳秒}}。',
      why: '按秒解析，该时间在几千年之后。',
      do: '请换算为整数秒。',
    },
    past: {
      what: '该 Token 签发时就已过期：`exp` 是{moment, select, none {{ago, select, none {当前时间} other { {ago}前}}} other { {moment}}}。',
      why: '{moment, select, none {所有调用都会返回 401（错误码 1004）。} other {`exp` 是时间点，不是时长：该时间在 1970 年，所有调用都会返回 401（错误码 1004）。}}',
      do: '请设为当前时间加有效期。',
    },
    long: {
      what: '该 Token 的有效期为 {life}，而可灵文档要求 {recipe}。',
      why: '可灵可能会拒绝，而且一旦泄露，可被盗用的时间更长。',
      do: '请改为 {recipe}，过期后重新签发。',
    },
    zone: {
      what: '{claim} 混用了两个时区。',
      why: '只要机器时区不是 UTC，就会相差几个小时，调用会返回 401（错误码 {answer}）。',
      do: '请使用 `datetime.now().timestamp()` 或 `time.time()`。',
    },
    clock: {
      what: '{claim} 是不带时区的本地时间。',
      why: '该库会按 UTC 解析，在其他时区会相差几个小时，调用会返回 401（错误码 {answer}）。',
      do: '请加上 `.astimezone()`。',
    },
    early: {
      what: '`nbf` 比当前时间晚 {wait}。',
      why: '在此之前，所有调用都会返回 401（错误码 1003）。',
      do: '请设为当前时间减去 {margin}。',
    },
    margin: {
      what: '`nbf` 就是当前时间，没有留余量。',
      why: '如果本机时钟比可灵服务端快，调用会返回 401（错误码 1003）。',
      do: '请减去 {margin}。',
    },
    millisecondText: {
      what: '{option} 是 {span} 秒，而不是 {meant} 秒。',
      why: 'jsonwebtoken 把不带单位的字符串当作毫秒。',
      do: '请改为数字，jsonwebtoken 会按秒解析。',
    },
    text: {
      what: '{claim} 必须是数字（秒级 Unix 时间戳），而不是字符串。',
      why: '{throws, select, true {jsonwebtoken 会抛出异常。} other {Token 中表示时间的声明都是数字。}}',
      do: '请传数字。',
    },
    both: {
      what: '{claim} 和 {option} 不能同时使用。',
      why: '两者都设置时，jsonwebtoken 会抛出异常。',
      do: '请只保留一个。',
    },
  },
  'jwt-on-new-api': {
    token: {
      what: '{path} 不接受签名 Token。',
      why: '路径带模型名的接口只接受 API Key，否则返回 401（错误码 1002）。',
      do: '请创建 API Key（{console}），并发送 `Bearer <API key>`；`/v1/…` 接口也接受 API Key。',
    },
  },
  'logged-secret': {
    whole: {
      what: '{sink, select, print {此处打印了} log {此处的日志记录了} other {此响应包含}}{what}。',
      why: '{expires, select, true {在 Token 过期之前，} other {}}任何看到的人都能盗用你的额度。',
      do: '{sink, select, response {请在服务端调用可灵，只返回结果。} other {请只记录是否已设置或其长度，不要记录值本身。}}',
    },
    part: {
      what: '{sink, select, print {此处打印了} log {此处的日志记录了} other {此响应包含}}{what}的一部分。',
      why: '只露出一部分无助于排查问题，却让其余部分更容易被猜出。',
      do: '{sink, select, response {请在服务端调用可灵，只返回结果。} other {请只记录是否已设置或其长度，不要记录值本身。}}',
    },
  },
  'missing-bearer': {
    missing: {
      what: '`Authorization` 缺少前缀 `Bearer `。',
      why: '其中只有{what}，因此可灵会返回 401。',
      do: '请在前面加上 `Bearer `。',
    },
    noSpace: { what: '`Bearer` 后面缺少空格。', why: '可灵会返回 401。', do: '请加上一个空格。' },
    spaces: { what: '`Bearer` 后面的空格不止一个。', why: '可灵会返回 401。', do: '请只保留一个空格。' },
    twice: {
      what: '`Bearer` 出现了两次。',
      why: '凭证本身已带有 `Bearer`，因此可灵会返回 401。',
      do: '请删除一个。',
    },
    colon: { what: '`Bearer` 后面多了冒号。', why: '可灵会返回 401。', do: '请改为空格。' },
    scheme: {
      what: '`Authorization` 以 {given} 开头，而不是 `Bearer`。',
      why: '可灵会返回 401。',
      do: '请使用 `Bearer`。',
    },
    secret: {
      what: 'Secret Key 直接以明文发送。',
      why: 'Secret Key 只用于签名：可灵会返回 401，而且任何看到请求头的人都能得到密钥。',
      do: '请用 Secret Key 签发 Token，再发送该 Token。',
    },
    accessKey: {
      what: '把 Access Key 当作凭证发送。',
      why: 'Access Key 只用来标识签名者，因此可灵会返回 401。',
      do: '请用两个密钥签发 Token，或发送 API Key。',
    },
    invented: {
      what: '可灵不读取请求头 {name}。',
      why: '可灵只读取 `Authorization: Bearer <token>`，缺少时返回 401（错误码 1001）。',
      do: '请用两个密钥签发 Token，或发送 API Key。',
    },
  },
  'missing-jwt-headers': {
    missing: {
      what: '该 Token 的头部没有 {fields}。',
      why: '{library} 不会自动添加，而可灵文档中 `alg` 和 `typ` 都有。',
      do: '请加上：缺少时，能否通过全看服务端是否放行。',
    },
    refused: {
      what: '{library} 会抛出异常：头部没有 `alg`。',
      why: '签名时必须有 `alg`。',
      do: '请添加带有 `alg` 和 `typ` 的头部。',
    },
    added: {
      what: '{library} 会自动在头部添加 {fields}。',
      why: '目前可用。',
      do: '请写明 `alg` 和 `typ`，这样换用其他库也能正常工作。',
    },
  },
  'stale-token': {
    kept: {
      what: '该 Token 缓存{place, select, none {后} other {在 {place} 中，}}从不刷新。',
      why: '{life}后，所有调用都会返回 401（错误码 1004）。',
      do: '请记下过期时间，并提前一分钟重新签发。',
    },
    late: {
      what: '该 Token 缓存 {kept}，但 {life}后就会过期。',
      why: '过期之后、刷新之前，所有调用都会返回 401（错误码 1004）。',
      do: '请在过期前刷新。',
    },
    edge: {
      what: '该 Token 一直缓存到过期的那一刻（{life}）。',
      why: '赶在最后一刻发出的请求，到达时 Token 已过期，会返回 401（错误码 1004）。',
      do: '请提前一分钟刷新。',
    },
    secondsOfDay: {
      what: '`.seconds` 每天从 0 重新开始。',
      why: '其中不含整天数，因此 Token 可能一直不刷新。',
      do: '请使用 `.total_seconds()`。',
    },
    poll: {
      what: '{name} {life}后过期，而该循环可能运行 {length}。',
      why: '之后每次查询都会返回 401（错误码 1004）。',
      do: '请在循环内签发，或使用 TokenManager。',
    },
    endless: {
      what: '{name} {life}后过期，而该循环没有上限。',
      why: '之后每次查询都会返回 401（错误码 1004）。',
      do: '请在循环内签发，或使用 TokenManager。',
    },
  },
  'wrong-jwt-algorithm': {
    algorithm: {
      what: '可灵 Token 应使用 {algorithm} 签名，而不是 {given}。',
      why: '可灵会返回 401。',
      do: '请使用 {algorithm}。',
    },
    hash: {
      what: '可灵 Token 的签名应基于 SHA-256，而不是 {given}。',
      why: '{algorithm} 即 HMAC-SHA256；使用其他算法，可灵都会返回 401。',
      do: '请使用 `sha256`。',
    },
    decoded: {
      what: '签名前对 Secret Key 做了 Base64 解码。',
      why: '可灵用 Secret Key 原文校验签名；用其他字节签名会返回 401。',
      do: '请用原文签名，除非你保存的就是 Base64 编码后的密钥。',
    },
    hex: {
      what: '此签名是十六进制，而不是 base64url。',
      why: '可灵无法验证，会返回 401。',
      do: '请使用 base64url。',
    },
    alphabet: {
      what: 'Token 的这一部分是 Base64，而不是 base64url。',
      why: '可灵无法读取含有 `+`、`/` 或 `=` 的 Token，会返回 401。',
      do: '请使用 base64url。',
    },
    padding: {
      what: 'Token 的这一部分保留了填充符 `=`。',
      why: 'Token 中的 base64url 没有填充符，可灵可能返回 401。',
      do: '请去掉 `=`。',
    },
  },
}
