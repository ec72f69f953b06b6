import type { completion as english } from '../../en/sentences/completion'

/** 补全列表。 */
export const completion: Readonly<Record<keyof typeof english, string>> = {
  'completion.address': '{method} · {title}',
  'completion.authorization': '{scheme}、一个空格，再加 API Key 或 Token',
  'completion.content-type': '请求体为 JSON',
  'completion.key': '{types}{required, select, true {，必填} other {}}',
  'completion.sentence': '{text}。',
  'completion.value': '{is, select, retired {已下线} default {默认值} other {}}',
}
