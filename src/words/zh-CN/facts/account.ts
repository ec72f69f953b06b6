/** 资源包的状态。 */
export const account: Readonly<Record<string, string>> = {
  'in effect': '生效中',
  'not yet in effect': '待生效',
  expired: '已到期',
  'used up': '已用完',
}
