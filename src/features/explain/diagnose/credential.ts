import { alternatives, inlineCode } from '../../markdown'
import { calledEndpoints } from '../parameters'
import type { Reading } from '../read'

/** What the text itself shows of the credential: the likeliest causes of a 401. Null where it shows nothing. */
export function credentialCauses(
  reading: Reading,
  code: number | null,
): { readonly causes: readonly string[]; readonly action: string } | null {
  const { signs } = reading
  if (signs.bytes) {
    return {
      causes: [
        "The token went out as Python bytes: the header holds b'…' in place of the token. PyJWT before 2.0 returns bytes; `.decode()` is missing.",
      ],
      action: 'Update PyJWT to 2 or later, or call `.decode()` on the token.',
    }
  }
  if (signs.notSet)
    return {
      causes: ['The key is not set: the header holds `undefined`, `None` or nothing in its place.'],
      action: 'Set the key in the environment, and stop early where it is missing.',
    }
  if (signs.withoutBearer && (code === null || code === 1000))
    return {
      causes: ['The header lacks the word `Bearer` before the token or key.'],
      action: 'Send `Authorization: Bearer <token or API key>`.',
    }
  const paths = newPaths(reading)
  if (paths.length === 0 || code === 1003 || code === 1004 || code === 1001) return null
  const shown = alternatives(paths.map(inlineCode), 'and')
  return {
    causes: [
      `${shown} is a path of the new generation and takes an API key only: a token signed with access key and secret key is refused there.`,
      'There is no API key in the request at all (the variable is not set), or the key is wrong.',
    ],
    action: `The call went to ${shown}, of the new generation: send an API key from the console there, not a signed token.`,
  }
}

function newPaths(reading: Reading): readonly string[] {
  return [
    ...new Set(
      calledEndpoints(reading).flatMap(({ auth, path }) => (auth.length === 1 && auth[0] === 'api-key' ? [path] : [])),
    ),
  ]
}
