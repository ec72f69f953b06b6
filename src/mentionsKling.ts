/** What every text that calls Kling says somewhere: its name, or the last part of a path of its own. */
const marks = /kling|image2video|text2video|video-extend|kolors-virtual-try-on/i

/** True when a text may call Kling. Cheap (no parse): where it is false there is nothing to find. */
export function mentionsKling(text: string): boolean {
  return marks.test(text)
}
