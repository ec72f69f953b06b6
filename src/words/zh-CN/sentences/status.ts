import type { status as english } from '../../en/sentences/status'

/** Klint 在文件中识别到的内容。 */
export const status: Readonly<Record<keyof typeof english, string>> = {
  'status.gateways': '{gateways}：不适用可灵官方 API 的规则',
  'status.nothing': '没有能确定发往可灵 API 的请求',
  'status.requests':
    '{count, plural, other {# 个请求}}发往可灵 API{elsewhere, select, none {} other {；不检查调用 {elsewhere} 的代码}}',
  'status.tokens': '{count, plural, other {# 个 Token }}用于可灵 API，但没有请求',
}
