/**
 * The text without those of the characters that end it. An expression such as `/=+$/` is tried at each `=` of the text
 * and reads the run again each time.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
