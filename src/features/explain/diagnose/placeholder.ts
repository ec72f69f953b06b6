import { inlineCode } from '../../markdown'
import type { Said } from './said'

/** A value that is the text of a variable that was never set. */
export function sayUnset(name: string, value: string): Said {
  const shown = inlineCode(value)
  return {
    title: `${inlineCode(name)} was sent as ${shown}`,
    happened: `The client sent ${shown} as ${inlineCode(name)}: a variable that was not set.`,
    causes: [`The variable behind ${inlineCode(name)} was not set, so the client sent the text ${shown}.`],
    action: `Set the variable, or leave ${inlineCode(name)} out of the body where there is no value.`,
    parameters: [name],
  }
}

export function sayBytes(name: string | null): Said {
  const what = name === null ? 'A value' : inlineCode(name)
  return {
    title: `${what} was sent as Python bytes`,
    happened: `${what} was sent as Python prints bytes, with b'…' around it.`,
    causes: ["The value is bytes, and its printed form b'…' was sent: `.decode()` is missing."],
    action: 'Call `.decode()` on the value before it is put into the request.',
    parameters: name === null ? [] : [name],
  }
}
