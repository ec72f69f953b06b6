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
  ['joined', 'show("-".join(["kling", "v3"]))', 'text'],
  ['repeated', 'show("ab" * 2)', '"abab"'],
  ['not known of what is not seen', 'def f(x): show(x.removesuffix("-pro"))', 'text'],
]

table('a text method', 'python', python, shown)
