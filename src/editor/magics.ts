/** A notebook's commands (`%pip install …`, `!ls`, `?name`) are no Python. */
const lineMagic = /^([ \t]*)[%!?]/gm
const cellMagic = /^\s*%%/

/** The text of a Python cell with its commands turned into comments; every offset stays what it was. */
export function withoutMagics(text: string): string {
  return cellMagic.test(text) ? text.replace(/[^\r\n]/g, ' ') : text.replace(lineMagic, '$1#')
}
