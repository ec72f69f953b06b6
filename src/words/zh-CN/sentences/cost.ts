import type { cost as english } from '../../en/sentences/cost'

/** 请求的费用。 */
export const cost: Readonly<Record<keyof typeof english, string>> = {
  'cost.calculation':
    '每{per, select, second {秒} image {张} call {次} other { 5 秒（不足 5 秒按 5 秒计）}} {rate} 积分{count, select, none {} other { × {count} = {units} 积分}}{situation, select, none {} other {（{situation}）}}。',
  'cost.column':
    '{dimension, select, model {模型} quality {画质} audio {声音} voices {音色} video {参考视频} image {参考图片} other {商品}}',
  'cost.column-price': '刊例价',
  'cost.column-units': '积分（每{per, select, second {秒} image {张} call {次} other { 5 秒，不足 5 秒按 5 秒计}}）',
  'cost.list-price':
    '每个{unit, select, video {视频} other {图片}}积分的刊例价为 ${price}，资源包和合同价另计。来源：{sources}',
  'cost.package': '预付费资源包有效期 {days} 天。',
  'cost.price':
    '约 {sum} {currency, select, yuan {元} other {美元}}{per, select, none {} second {/秒} image {/张} call {/次} other {/5 秒}}',
  'cost.sum':
    '{about, select, true {约 } other {}}{units} {one, select, true {积分} other {积分}} ≈ {money}{per, select, none {} second {/秒} image {/张} call {/次} other {/5 秒}}',
  'cost.title': '**费用** · {label}',
  'cost.unit':
    '{currency, select, yuan {每个{unit, select, video {视频} other {图片}}积分在国内约 ¥{price}} other {每个{unit, select, video {视频} other {图片}}积分的刊例价为 ${price}}}，资源包和合同价另计。',
  'cost.unknown': '从此处无法得知：{inputs}。',
  'cost.value': '{value, select, yes {有} no {无} native {原生} other {关闭}}',
}
