import type { User } from '../harness/user'

/** What Kling answers to the example. */
export const error =
  'POST /v1/videos/text2video 400 {"code":1201,"message":"duration must be a string","request_id":"CjMT7Wd"}'

/** An expired token of nobody. */
export const token = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'AkOfNobodyInParticular0123456789', exp: 1_700_000_000, nbf: 1_699_998_195 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(Buffer.alloc(32, 'nobody').toString('base64url'))
  .join('.')

/** Takes a picture. */
type Take = (name: string) => Promise<void>

/** Shows the hover of a finding in the active file, and its fixes. */
export async function lookAtFinding(
  user: User,
  place: string,
  take: Take,
  names = { hover: 'hover', fix: 'lightbulb' },
): Promise<void> {
  const { page } = user
  await page.waitForSelector('.squiggly-warning')
  await user.goTo(place)
  await user.hover()
  await take(names.hover)
  await page.keyboard.press('Escape')
  await user.lightbulb()
  await take(names.fix)
  await page.keyboard.press('Escape')
}

/** Explains an error, on a page beside the code. */
export async function explain(user: User, title: string, command = `Kling: ${title}`): Promise<void> {
  await user.run(command)
  await user.answer(title, error)
  await user.shownPage('1201')
}
