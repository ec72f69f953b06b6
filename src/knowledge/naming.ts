/** Kling's name in names in code: variables, functions, settings, path segments. */
export const klingName = /kling/i

/** Names for something between the code and the API. */
export const relayName = /proxy|gateway|relay|mirror/i
