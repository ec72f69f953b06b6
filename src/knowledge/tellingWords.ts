/**
 * Patterns for the words of addresses, clients, tokens, keys, responses and media in any spelling, and for texts that may
 * be a key. Code without any of them has nothing to do with a request.
 */
export const tellingWords = [
  'kling|image2video|text2video|video-extend|virtual-try-on',
  'http|url|host|api|fetch|axios|curl|request|send|post|head|bearer',
  'jwt|jose|sign|hs256|token|secret|key|auth|credential|\\b[as]k\\b|_[as]k\\b',
  'status|video|image|audio',
  '[\\w+/=-]{24}',
] as const
