import type { Datum } from '../../../findings/message'
import { calledEndpoints } from '../parameters'
import type { Reading } from '../read'
import { codes, say } from '../say'

/** The likely causes of a 401, as far as the text shows the credential; null if it shows nothing. */
export function credentialCauses(
  reading: Reading,
  code: number | null,
): { readonly causes: readonly Datum[]; readonly action: Datum } | null {
  const { signs } = reading
  if (signs.bytes) return { causes: [say('explain.token-bytes-cause')], action: say('explain.token-bytes-action') }
  if (signs.notSet) return { causes: [say('explain.key-unset-cause')], action: say('explain.key-unset-action') }
  if (signs.withoutBearer && (code === null || code === 1000))
    return { causes: [say('explain.no-bearer-cause')], action: say('explain.send-bearer') }
  const paths = newPaths(reading)
  if (paths.length === 0 || code === 1003 || code === 1004 || code === 1001) return null
  const data = { paths: codes(paths, 'and') }
  return {
    causes: [say('explain.key-only-cause', data), say('explain.no-key-cause')],
    action: say('explain.key-only-action', data),
  }
}

function newPaths(reading: Reading): readonly string[] {
  return [
    ...new Set(
      calledEndpoints(reading).flatMap(({ auth, path }) => (auth.length === 1 && auth[0] === 'api-key' ? [path] : [])),
    ),
  ]
}
