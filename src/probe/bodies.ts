/**
 * The first bytes of a response, up to a limit; the rest is not read.
 * @param isEnough called after each chunk
 */
export async function readBeginning(
  { body }: Response,
  most: number,
  isEnough: (bytes: Uint8Array) => boolean = () => false,
): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  const reader = body?.getReader()
  while (reader) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array }
    if (done || !value) break
    const more = value.subarray(0, most - bytes.length)
    const longer = new Uint8Array(bytes.length + more.length)
    longer.set(bytes)
    longer.set(more, bytes.length)
    bytes = longer
    if (bytes.length < most && !isEnough(bytes)) continue
    await reader.cancel()
    break
  }
  return bytes
}
