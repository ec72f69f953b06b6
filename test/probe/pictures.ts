/** The header of a PNG with a size in pixels. */
export function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n', 'latin1')
  head.writeUInt32BE(13, 8)
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

/** The header of a JPEG with a size in pixels, after some segments of metadata with that many bytes. */
export function jpeg(width: number, height: number, metadata: readonly number[] = [16], frame = 0xc0): Buffer {
  const segments = metadata.map((length) => {
    const segment = Buffer.alloc(2 + length)
    segment.writeUInt16BE(0xffe1)
    segment.writeUInt16BE(length, 2)
    return segment
  })
  const start = Buffer.from([0xff, frame, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, start, Buffer.alloc(20)])
}
