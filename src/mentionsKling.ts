/** Every text that calls Kling contains one of these: its name, or the last part of one of its paths. */
const marks = /kling|image2video|text2video|video-extend|kolors-virtual-try-on/i

/** Whether a text may call Kling. Cheap, because it does not parse; a text without a match has no findings. */
export function mentionsKling(text: string): boolean {
  return marks.test(text)
}
