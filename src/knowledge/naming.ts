/** Kling's name in the names that code gives: of variables, functions, settings, path segments. */
export const klingName = /kling/i

/** What names call something that stands between the code and the API. */
export const relayName = /proxy|gateway|relay|mirror/i
