/**
 * The address of a line for a page in `folder`: relative, so that it holds where both are moved together, and in the form that
 * GitHub and editors open. Null where no path leads there. Both are absolute, with `/` between their parts.
 */
export function lineLink(folder: string, file: string, line: number): string | null {
  const from = partsOf(folder)
  const to = partsOf(file)
  const parting = to.findIndex((part, index) => index === to.length - 1 || part !== from[index])
  // Another drive of Windows.
  if (parting === 0 && /^[a-z]:$/i.test(to[0] ?? '')) return null
  const steps = [...from.slice(parting).map(() => '..'), ...to.slice(parting).map(encodePart)]
  return `${steps.join('/')}#L${line}`
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '')
}

/** Half a pair of surrogates, which names on Windows may hold, has no encoding. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))
}
