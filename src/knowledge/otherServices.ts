/**
 * Answers that are not Kling's although their numbers look alike. `keys`: all of them in one text; `words`: the name of
 * the service or its host.
 */
export const otherServices = [
  { name: 'MiniMax', keys: ['base_resp', 'status_msg'], words: /\bminimax|\bhailuo|api\.minimaxi?\.(?:com|chat|io)/i },
  { name: 'WeChat', keys: ['errcode', 'errmsg'], words: /api\.weixin\.qq\.com/i },
  { name: 'Baidu', keys: ['error_code', 'error_msg', 'log_id'], words: /aip\.baidubce\.com|\bqianfan\b/i },
  { name: 'Tencent Cloud', keys: ['Response', 'RequestId'], words: /tencentcloudapi\.com/i },
  { name: 'Alibaba Cloud', keys: ['RequestId', 'HostId', 'Code'], words: /aliyuncs\.com/i },
  { name: 'Volcengine', keys: ['ResponseMetadata'], words: /volces\.com|volcengineapi\.com/i },
  { name: 'OpenAI', keys: [], words: /api\.openai\.com|\bopenai\.\w{0,40}Error\b/i },
  { name: 'Runway', keys: [], words: /\brunwayml\b|api\.dev\.runwayml\.com/i },
  { name: 'Luma', keys: [], words: /\blumalabs\b/i },
  { name: 'Stripe', keys: [], words: /api\.stripe\.com|\bstripe\b/i },
  { name: 'MySQL', keys: [], words: /\bmysql\b|\bmariadb\b|SQLSTATE/i },
  { name: 'PostgreSQL', keys: [], words: /\bpsycopg\d?\b|\bpostgres(?:ql)?\b/i },
  { name: 'Redis', keys: [], words: /\bredis\b/i },
  { name: 'Discord', keys: [], words: /discord\.(?:com\/api|errors|py)\b|\bDiscordAPIError\b/i },
] as const satisfies readonly { readonly name: string; readonly keys: readonly string[]; readonly words: RegExp }[]
