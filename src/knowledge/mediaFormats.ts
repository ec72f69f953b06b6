/** File extensions by which a URL shows the format of an image, a video or a sound. */
export const mediaEndings: ReadonlySet<string> = new Set([
  ...['jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'tif', 'tiff', 'svg', 'avif', 'heic', 'heif', 'ico', 'psd'],
  ...['mp4', 'mov', 'webm', 'avi', 'mkv', 'flv', 'wmv', 'm4v', '3gp', 'mpg', 'mpeg', 'ogv'],
  ...['mp3', 'wav', 'm4a', 'aac', 'ogg', 'oga', 'opus', 'flac', 'wma', 'amr'],
])

/** Query parameters that request another format than the extension shows. */
export const formatQuery = /[?&](?:fm|format|f|ext|output|type|to|convert|x-oss-process|imageMogr2)\b/i
