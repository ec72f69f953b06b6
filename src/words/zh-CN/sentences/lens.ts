import type { lens as english } from '../../en/sentences/lens'

/** 请求上方的提示行。 */
export const lens: Readonly<Record<keyof typeof english, string>> = {
  'lens.copy': '复制为 curl',
  'lens.reference': '接口文档',
  'lens.title': '{endpoint} · {generation}{price, select, none {} other { · {price}}}',
}
