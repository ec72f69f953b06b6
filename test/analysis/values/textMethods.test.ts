import { type Row, table } from '../table'
import { shown } from './evaluated'

/** As CPython computes it; `text` if Klint does not. */
const python: readonly Row[] = [
  ['removesuffix', 'show("kling-v3-pro".removesuffix("-pro"))', '"kling-v3"'],
  ['removesuffix without the suffix', 'show("kling-v3".removesuffix("-pro"))', '"kling-v3"'],
  ['removesuffix with an empty one', 'show("kling-v3".removesuffix(""))', '"kling-v3"'],
  ['removeprefix', 'show("kling-v3".removeprefix("kling-"))', '"v3"'],
  ['removeprefix without the prefix', 'show("v3".removeprefix("kling-"))', '"v3"'],
  ['removeprefix of all', 'show("v3".removeprefix("v3"))', '""'],
  ['strip', 'show(" v3\\n".strip())', '"v3"'],
  ['lstrip', 'show(" v3 ".lstrip())', '"v3 "'],
  ['rstrip', 'show(" v3 ".rstrip())', '" v3"'],
  ['rstrip of characters', 'show("https://h//".rstrip("/"))', '"https://h"'],
  ['lstrip of characters', 'show("//v1/".lstrip("/"))', '"v1/"'],
  ['strip of characters', 'show("/v1/x-".strip("/-"))', '"v1/x"'],
  ['strip of nothing', 'show("v1".strip("/"))', '"v1"'],
  ['rstrip of all', 'show("//".rstrip("/"))', '""'],
  ['rstrip of an unknown text', 'def f(x): show(x.rstrip("/"))', 'text'],
  ['replace, of each', 'show("a-b-c".replace("-", "_"))', '"a_b_c"'],
  ['replace, of nothing', 'show("a".replace("b", "c"))', '"a"'],
  ['startswith', 'show("kling-v3".startswith("kling"))', 'true'],
  ['startswith something else', 'show("v3".startswith("kling"))', 'false'],
  ['endswith', 'show("kling-v3".endswith("v3"))', 'true'],
  ['lower', 'show("PRO".lower())', '"pro"'],
  ['upper', 'show("pro".upper())', '"PRO"'],
  ['a slice from the start', 'show("kling-v3"[:5])', '"kling"'],
  ['a slice to the end', 'show("kling-v3"[6:])', '"v3"'],
  ['a slice from behind', 'show("kling-v3"[-2:])', '"v3"'],
  ['a slice without the end', 'show("kling-v3"[:-3])', '"kling"'],
  ['an item of a split', 'show("kling/v3".split("/")[1])', '"v3"'],
  ['the last item of a split', 'show("a/b/v3".split("/")[-1])', '"v3"'],
  ['joined', 'show("-".join(["kling", "v3"]))', '"kling-v3"'],
  ['repeated', 'show("ab" * 2)', '"abab"'],
  ['not known of what is not seen', 'def f(x): show(x.removesuffix("-pro"))', 'text'],
]

table('a text method', 'python', python, shown)

/** As V8 computes it; `text` if Klint does not, because the expression would have to be run. */
const typescript: readonly Row[] = [
  ['slashes at the end', "show('https://h//'.replace(/\\/+$/, ''))", '"https://h"'],
  ['one slash at the end', "show('https://h//'.replace(/\\/$/, ''))", '"https://h/"'],
  ['any slashes at the end', "show('https://h'.replace(/\\/*$/, ''))", '"https://h"'],
  ['no slash at the end', "show('https://h'.replace(/\\/+$/, ''))", '"https://h"'],
  ['slashes at the start', "show('//v1'.replace(/^\\/+/, ''))", '"v1"'],
  ['a word at the end', "show('https://h/v1/'.replace(/\\/v1\\/?$/, ''))", '"https://h"'],
  ['another word at the end', "show('https://h/v2/'.replace(/\\/v1\\/?$/, ''))", '"https://h/v2/"'],
  ['something else in place of it', "show('https://h/v1'.replace(/\\/v1$/, '/v2'))", '"https://h/v2"'],
  ['characters of a class', "show('h\\\\/'.replace(/[\\/\\\\]+$/, ''))", '"h"'],
  ['of all texts', "show((x ? 'a/' : 'b').replaceAll(/\\/$/g, ''))", '"a"', '"b"'],
  ['of an unknown text', "const f = (x: string) => show(x.replace(/\\/$/, ''))", 'text'],
  ['of an environment variable', "show(process.env.BASE.replace(/\\/$/, ''))", '$BASE'],
  ['something that may occur anywhere', "show('h/v1'.replace(/v/, ''))", 'text'],
  ['both edges', "show('/v/'.replace(/^\\/$/, ''))", 'text'],
  ['a range', "show('v12'.replace(/[0-9]+$/, ''))", 'text'],
  ['a group', "show('v12'.replace(/(12)?$/, ''))", 'text'],
  ['any case', "show('V1'.replace(/v1$/i, ''))", 'text'],
  ['runs that compete', "show('aab'.replace(/a+a$/, ''))", 'text'],
  ['an unknown replacement', "show('h/'.replace(/\\/$/, x))", 'text'],
]

table('a text method', 'typescript', typescript, shown)
