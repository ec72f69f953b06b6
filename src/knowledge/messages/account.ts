import type { ObservedMessage } from './message'

/** Texts about credentials, the account and its limits. */
export const accountMessages = [
  {
    id: 'authorization-empty',
    text: 'Authorization is empty',
    pattern: /authorization is empty/i,
    code: 1001,
    place: 'message',
    title: 'No Authorization header reached the server',
    meaning: 'No Authorization header reached the server.',
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
    meaning: 'The credential was refused. The text does not tell why.',
    causes: [
      'A signed token was sent to a path with the model in it.',
      'The API key is wrong; the same text comes for made-up keys.',
      'On a path with the model in it: there was no key at all.',
    ],
    remedy: 'Create an API key in the console and send it as the bearer.',
    source: 'liveProbes',
  },
  {
    id: 'balance',
    text: 'Account balance not enough',
    pattern:
      /account balance not enough|(?:insufficient|not enough|inadequate)[ _](?:account )?(?:balance|credits?|funds|quota|units|resource pack)|(?:balance|credits?|funds|quota|units|resource packs?) (?:is |are |has been |have been )?(?:not enough|insufficient|exhausted|used up|depleted|run out)|resource pack (?:is |has )?(?:exhausted|expired|used up)|余额不足|资源包(?:已)?(?:用完|用尽|不足|耗尽|过期)|额度不足|欠费/i,
    code: 1102,
    place: 'message',
    title: 'No active pack pays for the call',
    meaning: 'No active pack of this product pays for the call.',
    causes: [
      'The pack is used up or has expired.',
      'The pack is for another product: a video pack does not pay for images.',
      'Only the consumer product was paid for; its subscription does not pay for the API.',
    ],
    remedy: 'Buy a pack of the right product, or switch on postpayment.',
    source: 'liveProbes',
  },
  {
    id: 'parallel-tasks',
    text: 'parallel task over resource pack limit',
    pattern:
      /parallel task over resource pack limit|(?:parallel|concurren(?:t|cy)) (?:tasks? |requests? )?(?:count )?(?:over|exceed|limit|is over|has been exceeded)|too many (?:concurrent|parallel) (?:tasks|requests|jobs)|并发(?:任务)?(?:数|量)?(?:已)?(?:超过|超出|达到|超限|限制)/i,
    code: 1303,
    place: 'message',
    title: 'Too many tasks run at once',
    meaning: 'Too many tasks run at once for the best active pack.',
    causes: [
      'New tasks are started before others have ended: a task keeps its slot from submitted until it ends.',
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
    title: 'No access key is known by this name',
    meaning: '`iss` of the token is not an access key that the server knows.',
    causes: [
      '`iss` is not the access key: access key and secret key are swapped, or an API key stands in its place.',
      'The key belongs to the other platform: keys of China and of the global site are not interchangeable, and each works on its own host only.',
      'The access key was deleted, or the environment variable holds an old one.',
    ],
    remedy:
      'Put the access key into `iss`, sign with the secret key, and call the host of the region in which the keys were made.',
    source: 'publicErrors',
  },
  {
    id: 'token-segments',
    text: 'token contains an invalid number of segments',
    pattern:
      /invalid number of segments|token is malformed|not enough segments|jwt malformed|invalid (?:jwt|token) (?:format|structure)/i,
    code: 1002,
    place: 'message',
    title: 'What was sent is not a signed token',
    meaning: 'What was sent as the token does not have the three parts of a JWT.',
    causes: [
      'What was sent is not a token of three parts: the access key or the secret key itself, an empty variable, or a token cut off at a line break.',
      'An API key was sent where a signed token is read, or with quotes around it.',
    ],
    remedy:
      'Sign a JWT with the secret key and send it whole, or send an API key as it is: `Authorization: Bearer <token or API key>`.',
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
      'The token goes to a path with the model in it, which accepts API keys only.',
    ],
    remedy:
      'Check that `iss` is the access key, that the secret key signs as text with HS256, and that both are of this host’s region.',
    source: 'publicErrors',
  },
  {
    id: 'token-expired',
    text: 'Authorization is expired',
    pattern: /(?:authorization|token|signature|jwt) (?:is |has )(?:been )?expired|(?:令牌|token|授权|鉴权)(?:已)?过期/i,
    code: 1004,
    place: 'message',
    title: 'The token has expired',
    meaning: '`exp` of the token has passed.',
    causes: ['The token was made once, at start or import, and used for longer than its life.'],
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
    title: 'Requests come too fast',
    meaning: 'More requests came in a short time than the account may send.',
    causes: [
      'Many requests in a short time, also from other programs with this account.',
      'Polling in short intervals.',
    ],
    remedy: 'Wait at least 1 s and double the wait each time; query a task every 5 s or so.',
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
    meaning: 'The account accepts calls from certain IP addresses only, and this is none of them.',
    causes: ['The server has a new address, or the call comes from another network.'],
    remedy: 'Ask the customer service of Kling to add the address: the console has no allow list.',
    source: 'publicErrors',
  },
] as const satisfies readonly ObservedMessage[]
