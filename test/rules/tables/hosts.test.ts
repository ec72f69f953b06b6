import { type Row, table } from '../table'

const old = 'https://api.klingai.com'
/** What code does with the former host: only a use is reported. */
const python: readonly Row[] = [
  [
    'in a request',
    `requests.get("${old}/v1/videos/text2video", headers=headers)\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a variable',
    `BASE = "${old}"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a variable that is read',
    `BASE = "${old}"\nrequests.get(BASE + path)\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a variable that is compared', `BASE = "${old}"\nif url == BASE:\n    pass\n`],
  [
    'in a variable that is compared and read',
    `BASE = "${old}"\nif url == BASE:\n    requests.get(BASE)\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a variable named after what was', `OLD_BASE = "${old}"\n`],
  ['in a variable named after what was, in another style', `legacyHost = "${old}"\n`],
  [
    'in a variable named after what was, that is read',
    `OLD_BASE = "${old}"\nrequests.get(OLD_BASE)\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a test', `import pytest\nrequest = Request("POST", "${old}/v1/videos/text2video")\n`],
  ['in a test of a host that does not exist', `import pytest\nclient = Client(base_url="https://api.test.kling.ai")\n`],
  ['in a comparison', `if url == "${old}":\n    pass\n`],
  ['in a membership', `if "api.klingai.com" in url:\n    pass\n`],
  ['in a list', `HOSTS = ["${old}", "https://api-singapore.klingai.com"]\n`],
  ['in a replacement', `url = url.replace("${old}", "https://api-singapore.klingai.com")\n`],
  [
    'as the new part of a replacement',
    `url = url.replace("https://a.com", "${old}")\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a test of the beginning', `if url.startswith("${old}"):\n    pass\n`],
  ['in a log', `print("${old}")\n`],
  ['in a log of a variable', `BASE = "${old}"\nprint(BASE)\n`],
  [
    'in another call',
    `connect("${old}")\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a keyword',
    `connect(base="${old}")\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a keyword of a log', `print(end="${old}")\n`],
  ['as a statement', `"${old}"\n`],
  [
    'in a sum that is a statement',
    `"${old}" + path\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in prose', `help = "see ${old} for more"\n`],
  ['in prose without a scheme', `help = "api.klingai.com is old"\n`],
  [
    'without a scheme',
    `HOST = "api.klingai.com"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'with a port',
    `HOST = "api.klingai.com:443"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in capitals',
    `HOST = "API.KlingAI.com"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): API.KlingAI.com → api-singapore.klingai.com',
  ],
  ['below another domain', `HOST = "api.klingai.com.example.org"\n`],
  ['behind another word', `HOST = "https://my-api.klingai.com.example.org"\n`],
  ['in a path', `HOST = "https://a.com/api.klingai.com"\n`],
  [
    'in a dictionary',
    `config = {"base": "${old}"}\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a dictionary that is read',
    `config = {"base": "${old}"}\nrequests.get(config["base"])\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a dictionary that is compared', `config = {"base": "${old}"}\nif url == config["base"]:\n    pass\n`],
  ['in a dictionary under a former name', `config = {"old": "${old}"}\n`],
  ['as a key', `names = {"${old}": "old"}\n`],
  [
    'in a field',
    `class Client:\n    base = "${old}"\n`,
    '2 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a field that is set',
    `class Client:\n    def __init__(self):\n        self.base = "${old}"\n`,
    '3 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a field that is compared',
    `class Client:\n    def __init__(self):\n        self.base = "${old}"\n    def same(self, url):\n        return url == self.base\n`,
  ],
  [
    'in a field that is set twice',
    `class Client:\n    def __init__(self):\n        self.base = "${old}"\n    def reset(self):\n        self.base = None\n`,
    '3 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a default',
    `def connect(base="${old}"):\n    pass\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a return',
    `def base():\n    return "${old}"\n`,
    '2 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a condition',
    `base = "${old}" if x else "https://api-singapore.klingai.com"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in the test of a condition', `base = 1 if "${old}" else 2\n`],
  [
    'in a fallback',
    `base = os.getenv("BASE") or "${old}"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in its length', `size = len("${old}")\n`],
  [
    'twice on a line',
    `connect("${old}", "${old}")\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com; api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'through four variables',
    `A = "${old}"\nB = A\nC = B\nD = C\nE = D\nif E == url:\n    pass\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['through two variables', `A = "${old}"\nB = A\nif B == url:\n    pass\n`],
  [
    'in a template',
    `url = f"${old}/v1/{path}"\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['behind a template', `url = f"{scheme}://api.klingai.com"\n`],
]

const others: readonly Row[] = [
  [
    'that never was',
    'BASE = "https://api-us.klingai.com"\n',
    '1 warning likely: `api-us.klingai.com` is not a host of the API. | Use api-singapore.klingai.com (review): api-us.klingai.com → api-singapore.klingai.com',
  ],
  [
    'that never was, in China',
    'BASE = "https://api-cn.klingai.com"\n',
    '1 warning likely: `api-cn.klingai.com` is not a host of the API. | Use api-beijing.klingai.com (review): api-cn.klingai.com → api-beijing.klingai.com',
  ],
  [
    'of another name of the company',
    'BASE = "https://api.kling.com"\n',
    '1 warning likely: `api.kling.com` is not a host of the API. | Use api-singapore.klingai.com (review): api.kling.com → api-singapore.klingai.com',
  ],
  ['of the site', 'BASE = "https://klingai.com"\n'],
  [
    'of the site with a path of the API',
    'BASE = "https://klingai.com/v1/videos/text2video"\n',
    '1 warning likely: `klingai.com` serves the website, not the API. | Use api-singapore.klingai.com (review): klingai.com → api-singapore.klingai.com',
  ],
  ['of the site with another path', 'BASE = "https://klingai.com/docs"\n'],
  ['that is right', 'BASE = "https://api-singapore.klingai.com"\n'],
  ['that is right, in China', 'BASE = "https://api-beijing.klingai.com"\n'],
  [
    'in a list, and in a request',
    'import requests\nfor host in ["https://api-us.klingai.com", "https://api-eu.klingai.com"]:\n    requests.post(f"{host}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n',
    '2 warning likely: `api-us.klingai.com` is not a host of the API. | Use api-singapore.klingai.com (review): api-us.klingai.com → api-singapore.klingai.com',
    '2 warning likely: `api-eu.klingai.com` is not a host of the API. | Use api-singapore.klingai.com (review): api-eu.klingai.com → api-singapore.klingai.com',
  ],
]

const js: readonly Row[] = [
  ['in its length', `const size = '${old}'.length\n`],
  [
    'in another property',
    `const host = '${old}'.host\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  ['in a test of the beginning', `if (url.startsWith('${old}')) show()\n`],
  ['in a test by itself', `if (['${old}'].includes(url)) show()\n`],
  ['in a test of what it includes', `if ('${old}'.includes(url)) show()\n`],
  ['in a switch', `switch ('${old}') { case url: show() }\n`],
  ['in a case', `switch (url) { case '${old}': show() }\n`],
  [
    'in a field of a class',
    `class Client { base = '${old}' }\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a pattern',
    `const { base = '${old}' } = options\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'in a constructor',
    `const url = new URL('/v1', '${old}')\n`,
    '1 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
]

table('outdated-host', 'python', python, 'by its use')
table('outdated-host', 'python', others, 'of another kind')
table('outdated-host', 'javascript', js, 'by its use')
