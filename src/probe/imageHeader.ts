/** What the first bytes of a file say about the image in it. */
interface ImageHeader {
  readonly format: string
  /** Pixels as stored, ignoring EXIF rotation. Null if the bytes end before the size. */
  readonly size: { readonly width: number; readonly height: number } | null
}

const signatures: readonly (readonly [format: string, offset: number, bytes: string])[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['avif', 4, 'ftypavif'],
  ['heic', 4, 'ftypheic'],
  ['heic', 4, 'ftypmif1'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['bmp', 0, 'BM'],
]

/** Reads the format of an image and, for PNG and JPEG, its size; null if the bytes are not a known image format. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const format = signatures.find(([, offset, text]) => startsWith(bytes, offset, text))?.[0]
  if (format === undefined) return null
  return { format, size: format === 'png' ? pngSize(bytes) : format === 'jpg' ? jpegSize(bytes) : null }
}

function startsWith(bytes: Uint8Array, offset: number, text: string): boolean {
  return Array.from(text).every((character, index) => bytes[offset + index] === character.charCodeAt(0))
}

/** The first chunk of a PNG, IHDR, starts with width and height. */
function pngSize(bytes: Uint8Array): ImageHeader['size'] {
  if (bytes.length < 24 || !startsWith(bytes, 12, 'IHDR')) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** A JPEG is a list of segments; a start of frame (SOF) contains height and width. */
function jpegSize(bytes: Uint8Array): ImageHeader['size'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 2
  while (at + 9 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    else at += hasNoLength(marker) ? 2 : 2 + view.getUint16(at + 2)
  }
  return null
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function hasNoLength(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}
