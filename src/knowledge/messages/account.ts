import type { ObservedMessage } from './message'

/** Messages about credentials, the account and its limits. */
export const accountMessages = [
  {
    id: 'authorization-empty',
    text: 'Authorization is empty',
    pattern: /authorization is empty/i,
    code: 1001,
    place: 'message',
    title: 'The Authorization header is missing',
    meaning: 'The Authorization header was missing or empty.',
    causes: ['The environment variable with the key is not set.'],
    remedy: 'Send `Authorization: Bearer <token or API key>`.',
    source: 'errorCodes',
  },
  {
    id: 'aksk-not-supported',
    text: 'Authentication error. The current API does not support AK/SK; please go to the console (https://kling.ai/dev/api-key) to create API key.',
    pattern: /does not support AK\/SK/i,
    code: 1002,
    place: 'message',
    title: 'The credential was refused',
    meaning: 'The credential was refused. The message does not say why.',
    causes: [
      'A signed token was sent to an endpoint with the model in the path.',
      'The API key is wrong; invalid keys get the same message.',
      'The API key is missing (endpoints with the model in the path).',
    ],
    remedy: "Create an API key in Kling's console, and send it as `Authorization: Bearer <API key>`.",
    source: 'liveProbes',
  },
  {
    id: 'balance',
    text: 'Account balance not enough',
    pattern:
      /account balance not enough|(?:insufficient|not enough|inadequate)[ _](?:account )?(?:balance|credits?|funds|quota|units|resource pack)|(?:balance|credits?|funds|quota|units|resource packs?) (?:is |are |has been |have been )?(?:not enough|insufficient|exhausted|used up|depleted|run out)|resource pack (?:is |has )?(?:exhausted|expired|used up)|余额不足|资源包(?:已)?(?:用完|用尽|不足|耗尽|过期)|额度不足|欠费/i,
    code: 1102,
    place: 'message',
    title: 'No active resource pack covers the call',
    meaning: 'No active resource pack for this product covers the call.',
    causes: [
      'The resource pack is used up or has expired.',
      'The resource pack is for another product: a video pack does not cover images.',
      'The subscription is for the consumer product, which does not include the API.',
    ],
    remedy: 'Buy a resource pack for the right product, or turn on pay-as-you-go.',
    source: 'liveProbes',
  },
  {
    id: 'parallel-tasks',
    text: 'parallel task over resource pack limit',
    pattern:
      /parallel task over resource pack limit|(?:parallel|concurren(?:t|cy)) (?:tasks? |requests? )?(?:count )?(?:over|exceed|limit|is over|has been exceeded)|too many (?:concurrent|parallel) (?:tasks|requests|jobs)|并发(?:任务)?(?:数|量)?(?:已)?(?:超过|超出|达到|超限|限制)/i,
    code: 1303,
    place: 'message',
    title: 'Too many tasks at once',
    meaning: 'More tasks are running than the best active resource pack allows.',
    causes: [
      'The code starts tasks before others have ended: a task occupies its slot from submission until it ends.',
      'Other programs use the same account.',
    ],
    remedy: 'Queue the tasks: start one when another has ended.',
    source: 'concurrency',
  },
  {
    id: 'access-key-not-found',
    text: 'access key not found',
    pattern:
      /access ?key (?:\S{1,60} )?(?:is )?(?:not found|not exist|does not exist|invalid|unknown)|(?:accesskey|access key|ak) ?(?:不存在|无效|错误)/i,
    code: 1002,
    place: 'message',
    title: 'The access key is unknown',
    meaning: 'The `iss` of the token is not an access key that the server knows.',
    causes: [
      '`iss` is not the access key: access key and secret key are swapped, or it holds an API key.',
      'The key belongs to the other platform: keys for China and for the global site are not interchangeable, and work only on their own host.',
      'The access key was deleted, or the environment variable holds an old one.',
    ],
    remedy:
      'Set `iss` to the access key, sign with the secret key, and call the host of the region in which you created the keys.',
    source: 'publicErrors',
  },
  {
    id: 'token-segments',
    text: 'token contains an invalid number of segments',
    pattern:
      /invalid number of segments|token is malformed|not enough segments|jwt malformed|invalid (?:jwt|token) (?:format|structure)/i,
    code: 1002,
    place: 'message',
    title: 'The credential is not a signed token',
    meaning: 'The credential does not have the three parts of a JWT.',
    causes: [
      'The credential is not a token, but the access key or secret key itself, an empty variable, or a token cut off at a line break.',
      'The code sends an API key where a signed token is expected, or with quotes around it.',
    ],
    remedy:
      'Sign a JWT with the secret key and send the whole token, or send an API key unchanged: `Authorization: Bearer <token or API key>`.',
    source: 'publicErrors',
  },
  {
    id: 'auth-failed',
    text: 'Auth failed',
    pattern:
      /(?<![\w-])auth(?:entication|orization)? ?failed|signature (?:is invalid|verification failed)|invalid signature|鉴权失败|认证失败|身份验证失败|签名(?:错误|无效|验证失败)/i,
    code: 1002,
    place: 'message',
    title: 'The credential was refused',
    meaning: 'The server read the credential and refused it.',
    causes: [
      'The token is signed with the wrong secret: access key and secret key are swapped, or a character of the key is missing.',
      'The keys belong to the other platform (China or global).',
      'The token is sent to an endpoint with the model in the path, which accepts only API keys.',
    ],
    remedy:
      'Check that `iss` is the access key, that the token is signed with the secret key as text and HS256, and that both keys belong to this host’s region.',
    source: 'publicErrors',
  },
  {
    id: 'token-expired',
    text: 'Authorization is expired',
    pattern: /(?:authorization|token|signature|jwt) (?:is |has )(?:been )?expired|(?:令牌|token|授权|鉴权)(?:已)?过期/i,
    code: 1004,
    place: 'message',
    title: 'The token has expired',
    meaning: 'The `exp` of the token has passed.',
    causes: ['The token was created once, at startup or import, and used after it expired.'],
    remedy: 'Sign a new token for each request, or before `exp`.',
    source: 'publicErrors',
  },
  {
    id: 'too-fast',
    text: 'API request too fast',
    pattern:
      /requests? (?:is |are )?too (?:fast|frequent)|too frequent(?:ly)?|rate limit (?:exceeded|reached)|请求(?:过于|太)频繁|请求(?:过快|太快)|频率(?:超限|限制|过高)/i,
    code: 1302,
    place: 'message',
    title: 'Requests are too frequent',
    meaning: 'The account sent more requests in a short time than it may.',
    causes: ['Many requests in a short time, including those of other programs on this account.', 'Polling too often.'],
    remedy: 'Wait at least 1 s, and double the wait each time. Query a task about every 5 s.',
    source: 'publicErrors',
  },
  {
    id: 'ip-not-allowed',
    text: 'ip not in white list',
    pattern:
      /ip (?:address )?(?:\S{1,45} )?(?:is )?not (?:in|on) (?:the )?(?:white ?list|allow ?list)|ip 白名单|不在(?:ip)?白名单/i,
    code: 1304,
    place: 'message',
    title: 'The IP address may not call the API',
    meaning: 'The account accepts calls only from certain IP addresses, and this is not one of them.',
    causes: ['Your server has a new IP address, or the call comes from another network.'],
    remedy: "Ask Kling's customer service to add the address: the console has no allowlist.",
    source: 'publicErrors',
  },
] as const satisfies readonly ObservedMessage[]
