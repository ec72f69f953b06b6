/**
 * Removes any of the characters from the end of a text. A regular expression such as `/=+$/` would be tried at each `=`
 * and read the whole run again each time.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
