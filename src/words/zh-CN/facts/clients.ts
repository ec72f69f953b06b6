/** 客户端自身的错误。 */
export const clients: Readonly<Record<string, string>> = {
  'A browser cannot call the Kling API': '不能从浏览器调用可灵 API',
  'The call comes from a web page, which the API does not allow (CORS).':
    '调用来自网页，而 API 不允许跨域访问（CORS）。',
  'The call runs in the browser, where anyone can read the key, instead of on your server.':
    '调用在浏览器中执行，任何人都能看到密钥；应改在自己的服务器上执行。',
  'Call Kling from your server, and let the page call your server. If the page contained a key, replace the key.':
    '请从自己的服务器调用可灵，再由网页调用该服务器。如果网页中曾经包含密钥，请更换密钥。',
  'The TLS certificate was not accepted': 'TLS 证书未通过验证',
  "Your client refused the server's TLS certificate, so nothing was sent.":
    '客户端不接受服务器的 TLS 证书，请求没有发出。',
  'A proxy or virus scanner inspects TLS and presents its own certificate, which this machine does not trust.':
    '代理或杀毒软件对 TLS 做了解密检查，并使用了本机不信任的证书。',
  "This machine's certificates are outdated or missing, or its clock is wrong.": '本机的证书过旧或缺失，或时钟不准。',
  'The host does not belong to the API.': '该域名不是 API 域名。',
  "Trust your proxy's certificate (REQUESTS_CA_BUNDLE, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or update the certificates. Do not turn verification off.":
    '请信任代理的证书（REQUESTS_CA_BUNDLE、SSL_CERT_FILE、NODE_EXTRA_CA_CERTS），或更新证书。不要关闭证书验证。',
  'The proxy blocked the call': '代理拦截了调用',
  'The proxy was unreachable or refused to connect, so nothing was sent.': '代理连不上或拒绝连接，请求没有发出。',
  'The proxy in HTTP_PROXY or HTTPS_PROXY is off, wrong, or requires a login.':
    'HTTP_PROXY 或 HTTPS_PROXY 中的代理没有开启、写错，或需要登录。',
  'The proxy does not allow this host.': '代理不允许访问该域名。',
  'Turn the proxy on, correct or clear HTTPS_PROXY, or allow the API host in the proxy.':
    '请开启代理，改正或清空 HTTPS_PROXY，或在代理中放行 API 域名。',
  'The key is not set': '没有设置密钥',
  'The code found no key for Kling, so nothing was sent.': '代码没有找到可灵的密钥，请求没有发出。',
  'Set the key in the environment, load the .env file first, and fail early if the key is missing.':
    '请在环境变量中设置密钥，先加载 .env 文件，并在缺少密钥时尽早退出。',
  'The host was not found': '找不到该域名',
  'DNS has no address for the host, so nothing was sent.': 'DNS 解析不到该域名，请求没有发出。',
  'The host is misspelled, or does not belong to the API.': '域名拼写错误，或不是 API 域名。',
  'This machine, container or function has no DNS or no network access.': '本机、容器或函数没有 DNS，或无法访问外网。',
  'Check the host. If it is right, check the network.': '请检查域名；如果域名无误，请检查网络。',
  'The connection was refused': '连接被拒绝',
  'The server refused the connection, so nothing was sent.': '服务器拒绝连接，请求没有发出。',
  'The host or port is wrong, such as `localhost`, or your own server is not running.':
    '域名或端口错误，例如 `localhost`，或自己的服务器没有运行。',
  'A firewall blocks the connection, or the container has no network access.': '防火墙拦截了连接，或容器无法访问外网。',
  'Check the host and port in the code, and that this machine can connect to them.':
    '请检查代码中的域名和端口，以及本机能否连接。',
  'The connection timed out': '连接超时',
  'The client could not connect in time, so nothing was sent.': '客户端没能及时建立连接，请求没有发出。',
  'A firewall or proxy drops the connection, or the network is slow.': '防火墙或代理丢弃了连接，或网络缓慢。',
  'The host is in another region, or does not belong to the API.': '该域名属于另一个区域，或不是 API 域名。',
  'Check that this machine can reach the host, and try again.': '请确认本机能访问该域名，然后重试。',
  'The URL is empty': 'URL 为空',
  'The URL is empty, so nothing was sent.': 'URL 为空，请求没有发出。',
  'The code reads the URL of a result that a task does not have: it is still running, or has failed.':
    '代码读取的是任务结果的 URL，而任务没有结果：仍在运行，或已失败。',
  'The variable with the URL is not set.': '存放 URL 的变量没有设置。',
  'Log where the URL comes from. Read the URL of a result only if the status of the task is `succeed`.':
    '请在日志中记录该 URL 的来源。只有任务状态为 `succeed` 时，才读取结果的 URL。',
  'The URL is incomplete': 'URL 不完整',
  'The URL is incomplete, so nothing was sent.': 'URL 不完整，请求没有发出。',
  'The variable with the base URL is not set, so the URL begins with `undefined`, `None` or a path.':
    '存放基础 URL 的变量没有设置，因此 URL 以 `undefined`、`None` 或路径开头。',
  'Set the base URL, `https://api-singapore.klingai.com`, and fail early if it is missing.':
    '请设置基础 URL `https://api-singapore.klingai.com`，缺少时尽早报错。',
  'No answer: the connection was closed': '没有响应：连接中断',
  'The connection was closed before a response arrived, so the task may exist.':
    '连接在收到响应前就关闭了，任务可能已经创建。',
  'The network, a proxy or the server closed the connection.': '网络、代理或服务器关闭了连接。',
  'A proxy cut off a large body, such as a Base64 image.': '请求体过大（例如 Base64 图片），被代理中断。',
  'Before you create the task again, look it up by its `external_task_id` or in the task list.':
    '重新创建任务之前，请先用 `external_task_id` 或在任务列表中查询。',
  'No answer: the client timed out': '没有响应：客户端超时',
  'The client’s timeout expired before a response arrived, so the task may exist.':
    '在收到响应前，客户端就已超时，任务可能已经创建。',
  'The client’s timeout is too short, for example for a Base64 image.':
    '客户端的超时时间过短，例如发送 Base64 图片时。',
  'The server or the network is slow at the moment.': '服务端或网络暂时较慢。',
  'Before you create the task again, look it up by its `external_task_id` or in the task list. Set the timeout to 60 s.':
    '重新创建任务之前，请先用 `external_task_id` 或在任务列表中查询；超时时间请设为 60 秒。',
  'No answer from the server': '没有收到服务端的响应',
  'The call failed without an answer. The error does not say whether the request was sent.':
    '调用失败，没有收到响应；从错误信息看不出请求是否已发出。',
  'The network, a proxy or a firewall blocked the call. For details, see `error.cause` (Node.js) or the end of the traceback (Python).':
    '网络、代理或防火墙拦截了调用。详情见 `error.cause`（Node.js）或 traceback 末尾（Python）。',
  'The call runs in a browser, which cannot call the API (CORS).':
    '调用在浏览器中执行，而浏览器不能调用该 API（CORS）。',
  'Log the cause of the error. If the request may have been sent, look the task up before you create it again.':
    '请打印错误的原因。如果请求可能已经发出，重新创建之前，请先查询任务。',
  'There is no such package': '没有这个包',
  'The code imports a package for Kling that does not exist or is not installed, so it did not run.':
    '代码导入的可灵包不存在或未安装，因此程序没有运行。',
  'Kling publishes no package for JavaScript or Python, but generated code often imports one.':
    '可灵没有发布 JavaScript 或 Python 的包，但 AI 生成的代码经常导入这样的包。',
  'The package is somebody else’s, and not installed in the active environment.':
    '这是第三方的包，当前环境中没有安装。',
  'Send the requests yourself with any HTTP client, or use the AI SDK (`@ai-sdk/klingai`).':
    '请用任意 HTTP 客户端自行发送请求，或使用 AI SDK（`@ai-sdk/klingai`）。',
  'The JWT library is not installed': '没有安装 JWT 库',
  'The program found no library to sign tokens with, so no token was created.':
    '程序找不到用于签名的库，因此没有生成 Token。',
  'The package is not installed in the active environment. That of `import jwt` is called `PyJWT`.':
    '当前环境中没有安装该包。`import jwt` 对应的包名是 `PyJWT`。',
  'The program runs with another interpreter, container or folder than the one with the package.':
    '运行程序的解释器、容器或目录，与安装该包的不是同一个。',
  'Run `pip install PyJWT` or `npm install jsonwebtoken`, and add the package to the dependencies of the project.':
    '请运行 `pip install PyJWT` 或 `npm install jsonwebtoken`，并将其加入项目依赖。',
  '`jwt` is not PyJWT': '`jwt` 不是 PyJWT',
  'Python imports a `jwt` other than PyJWT, so no token was created.':
    'Python 导入的 `jwt` 不是 PyJWT，因此没有生成 Token。',
  'The package `jwt` is installed instead of `PyJWT`, or beside it.': '安装的是 `jwt` 而不是 `PyJWT`，或两者都安装了。',
  'Your own file jwt.py shadows the package.': '项目中有名为 jwt.py 的文件，导入时会优先于该包。',
  'Run `pip uninstall jwt PyJWT` and `pip install PyJWT`, and rename your own jwt.py if you have one.':
    '请运行 `pip uninstall jwt PyJWT` 和 `pip install PyJWT`；如果项目中有 jwt.py，请改名。',
  'The token is bytes, not text': 'Token 是 bytes，不是字符串',
  'The token is a bytes object, so the code cannot build the header.': 'Token 是 bytes 对象，因此无法拼接请求头。',
  'PyJWT before 2.0 returns bytes.': 'PyJWT 2.0 之前的版本返回 bytes。',
  'Update PyJWT to 2.0 or later, which returns a string, or use `token.decode()`.':
    '请将 PyJWT 升级到 2.0 或更高版本（返回字符串），或使用 `token.decode()`。',
  'The token is already a string': 'Token 已经是字符串',
  'The code calls `.decode()` on a string, so no token was created.':
    '代码对字符串调用了 `.decode()`，因此没有生成 Token。',
  'PyJWT 2 returns a string, not bytes.': 'PyJWT 2 返回字符串，而不是 bytes。',
  'Remove `.decode()` after `jwt.encode(…)`.': '请删除 `jwt.encode(…)` 之后的 `.decode()`。',
  'The access key is not set': '没有设置 Access Key',
  '`iss` is not a string, so no token was created.': '`iss` 不是字符串，因此没有生成 Token。',
  'The environment variable with the access key is not set, so `iss` is None or undefined.':
    '存放 Access Key 的环境变量没有设置，因此 `iss` 为 None 或 undefined。',
  'Its name is misspelled, or the .env file is not loaded.': '变量名拼写错误，或没有加载 .env 文件。',
  'Set the access key in the environment, load the .env file first, and fail early if the key is missing.':
    '请在环境变量中设置 Access Key，先加载 .env 文件，缺少密钥时尽早报错。',
  'The secret key must be bytes': 'Secret Key 必须是 bytes',
  'The library expects the key as bytes and got a string, so no token was created.':
    '该库要求密钥为 bytes，收到的却是字符串，因此没有生成 Token。',
  'jose does not accept a string as a key.': 'jose 不接受字符串形式的密钥。',
  'Pass `new TextEncoder().encode(secretKey)`.': '请传入 `new TextEncoder().encode(secretKey)`。',
  'The token is signed with an algorithm for key pairs': 'Token 使用了需要密钥对的签名算法',
  'RS256, ES256 and similar algorithms require a private key, which Kling’s secret key is not, so no token was created.':
    'RS256、ES256 等算法需要私钥，而可灵的 Secret Key 不是私钥，因此没有生成 Token。',
  'The algorithm is not HS256, the only one that Kling accepts.': '算法不是 HS256，而可灵只接受 HS256。',
  'Sign with HS256 and the secret key as text.': '请使用 HS256，用 Secret Key 原文签名。',
  'The secret key is not set': '没有设置 Secret Key',
  'The library got no usable key, so no token was created.': '该库没有得到可用的密钥，因此没有生成 Token。',
  'The environment variable with the secret key is not set, empty, or misspelled.':
    '存放 Secret Key 的环境变量没有设置、为空，或变量名拼写错误。',
  'The .env file is loaded after the code reads the key.': '代码读取密钥之后，才加载 .env 文件。',
  'Set the secret key in the environment, load the .env file first, and fail early if the key is missing.':
    '请在环境变量中设置 Secret Key，先加载 .env 文件，缺少密钥时尽早报错。',
  'The library refused the claims of the token': '该库不接受 Token 的声明',
  'The library does not accept a time claim or the algorithm, so no token was created.':
    '该库不接受时间声明或算法，因此没有生成 Token。',
  '`exp` or `nbf` is not a number of seconds, but a string, milliseconds or a date.':
    '`exp` 或 `nbf` 不是以秒为单位的数字，而是字符串、毫秒或日期。',
  'The algorithm is not HS256, or its library is not installed.': '算法不是 HS256，或没有安装它所需的库。',
  'Set `exp` and `nbf` in whole seconds since 1970, and sign with HS256.':
    '请将 `exp` 和 `nbf` 设为秒级 Unix 时间戳（整数），并用 HS256 签名。',
  'The Authorization header cannot be sent': '无法发送 Authorization 请求头',
  'A header has a value that HTTP does not allow, so nothing was sent.': '请求头的值不符合 HTTP 规范，请求没有发出。',
  'The key or token is empty, None, or ends in a line break from a file or a secret store.':
    '密钥或 Token 为空、为 None，或末尾带有换行（来自文件或密钥库）。',
  'Strip the key (`.strip()`, `.trim()`), and fail early if it is missing.':
    '请去掉密钥两端的空白（`.strip()`、`.trim()`），缺少密钥时尽早报错。',
  'The body contains bytes': '请求体中有 bytes',
  'The body cannot be written as JSON, so nothing was sent.': '请求体无法序列化为 JSON，请求没有发出。',
  '`base64.b64encode(…)` returns bytes, which JSON cannot represent.':
    '`base64.b64encode(…)` 返回 bytes，而 JSON 无法表示 bytes。',
  'Use `base64.b64encode(data).decode()`, without a `data:` prefix.':
    '请使用 `base64.b64encode(data).decode()`，不要带 `data:` 前缀。',
  'The response is not JSON': '响应不是 JSON',
  'The code parses the response as JSON, but the response is a web page (HTML) or empty.':
    '代码按 JSON 解析响应，而响应是网页（HTML）或为空。',
  'The host or path is wrong, so a website answered with HTML instead of the API.':
    '域名或路径错误，因此响应的是网站（HTML），而不是 API。',
  'A proxy or load balancer answered with its own error page.': '代理或负载均衡返回了自己的错误页。',
  'The response is empty.': '响应为空。',
  'Log the HTTP status and the first line of the body before you parse it, and check the host and path.':
    '解析之前，请先打印 HTTP 状态码和响应体的第一行，并检查域名和路径。',
  'The response does not match the struct': '响应与结构体不匹配',
  'Kling answered, but a field of your struct has the wrong type.': '收到了可灵的响应，但结构体中有字段的类型不对。',
  'The type of the field is wrong: `code` and `created_at` are numbers, `task_id` and the `duration` of a video are strings.':
    '字段类型错误：`code` 和 `created_at` 是数字，`task_id` 和视频的 `duration` 是字符串。',
  'Kling refused the request, and `data` has another shape than in a success.':
    '可灵拒绝了请求，此时 `data` 的结构与成功时不同。',
  'Log the body, correct the type of the field that the error names, and read `code` before `data`.':
    '请打印响应体，改正错误信息指出的字段类型，并先读取 `code` 再读取 `data`。',
  'The response has no `data`': '响应中没有 `data`',
  'The code reads a task from a response that has none.': '代码读取响应中的任务，而响应中没有任务。',
  'Kling refused the request, so the response has no `data`, and the code did not check `code` first.':
    '可灵拒绝了请求，因此响应中没有 `data`，而代码没有先检查 `code`。',
  'The field has another name: `data.task_id` for `/v1/…` endpoints, `data.id` for endpoints with the model in the path.':
    '字段名不同：`/v1/…` 接口返回 `data.task_id`，路径带模型名的接口返回 `data.id`。',
  'Check that `code` is 0 first. Otherwise log `code` and `message`, which say what is wrong.':
    '请先检查 `code` 是否为 0；不是则打印 `code` 和 `message`，其中会说明原因。',
  'A `data:` URI is read as a path': '把 `data:` URI 当作文件路径读取',
  'The code opens a `data:` URI as if it were the path of a file, so nothing was sent.':
    '代码把 `data:` URI 当作文件路径打开，请求没有发出。',
  'The image is already Base64, or a URL, but the code accepts paths only.':
    '图片已经是 Base64 或 URL，而代码只接受文件路径。',
  'Send the part after `base64,` as it is, and open only what is a path. Kling also accepts an https URL.':
    '请直接发送 `base64,` 之后的部分，只有文件路径才需要打开。可灵也接受 https URL。',
  'The response has no such list': '响应中没有这个列表',
  'The code reads the first item of a list that the response does not have.':
    '代码读取某个列表的第一项，而响应中没有该列表。',
  'The field has another name: `data.task_result.videos` for `/v1/…` endpoints, `outputs` for endpoints with the model in the path. There is no `works`.':
    '字段名不对：`/v1/…` 接口是 `data.task_result.videos`，路径带模型名的接口是 `outputs`，没有 `works`。',
  'The task is still running, or has failed: the list is filled only when the status is `succeed` or `succeeded`.':
    '任务仍在运行，或已失败：只有状态为 `succeed` 或 `succeeded` 时列表才有内容。',
  'Log the body, and compare the names of its fields. Read the list only after the status.':
    '请打印响应体并核对字段名，先判断状态再读取列表。',
  'The task has no result yet': '任务还没有结果',
  'The code reads the result of a task that has none.': '代码读取任务的结果，而任务没有结果。',
  'The task is still running, or has failed: `task_result` is filled only when the status is `succeed`.':
    '任务仍在运行，或已失败：只有状态为 `succeed` 时，`task_result` 才有内容。',
  'The field has another name: `data.task_result.videos[].url` for `/v1/…` endpoints, `outputs` for endpoints with the model in the path.':
    '字段名不同：`/v1/…` 接口返回 `data.task_result.videos[].url`，路径带模型名的接口返回 `outputs`。',
  'Read the status first: keep querying while it is `submitted` or `processing`, and log `task_status_msg` if it is `failed`.':
    '请先读取状态：为 `submitted` 或 `processing` 时继续查询，为 `failed` 时打印 `task_status_msg`。',
  'Your own timeout expired; the task is still running': '代码自己的等待超时，任务仍在运行',
  'The code stopped waiting for the task. Kling continues to render it.': '代码已不再等待该任务，而可灵仍在继续生成。',
  'The timeout is too short: a video needs minutes, and longer under load.':
    '超时时间过短：生成视频需要几分钟，负载高时更久。',
  "The task waits for a slot, because the account's other tasks are running.":
    '任务在等待空闲的并发：该账号的其他任务正在运行。',
  'Keep querying the same task id. If you create the task again, you pay twice. Allow 15 minutes, with a query about every 5 s.':
    '请继续查询同一个任务 ID；重新创建会重复计费。请留出 15 分钟，约每 5 秒查询一次。',
}
