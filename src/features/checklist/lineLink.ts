/**
 * The link to a line from a page in `folder`, in the form that GitHub and editors open. It is relative, so that both
 * can be moved together; null if there is no relative path. Both paths are absolute, with `/` as separator.
 */
export function lineLink(folder: string, file: string, line: number): string | null {
  const from = partsOf(folder)
  const to = partsOf(file)
  const parting = to.findIndex((part, index) => index === to.length - 1 || part !== from[index])
  // A different drive on Windows.
  if (parting === 0 && /^[a-z]:$/i.test(to[0] ?? '')) return null
  const steps = [...from.slice(parting).map(() => '..'), ...to.slice(parting).map(encodePart)]
  return `${steps.join('/')}#L${line}`
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '')
}

/** Lone surrogates, which file names on Windows may contain, cannot be encoded. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))
}
