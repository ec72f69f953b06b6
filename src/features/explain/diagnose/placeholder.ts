import type { Said } from './said'
import { quoted, say } from '../say'

/** A value that is the text of a variable that was never set. */
export function sayUnset(path: string, value: string): Said {
  const data = { name: { code: path }, value: quoted(value) }
  return {
    title: say('explain.unset', data),
    happened: say('explain.unset-happened', data),
    causes: [say('explain.unset-cause', data)],
    action: say('explain.unset-action', data),
    parameters: [path],
  }
}

export function sayBytes(path: string | null): Said {
  const data = { name: path === null ? null : { code: path } }
  return {
    title: say('explain.bytes', data),
    happened: say('explain.bytes-happened', data),
    causes: [say('explain.bytes-cause')],
    action: say('explain.bytes-action'),
    parameters: path === null ? [] : [path],
  }
}
