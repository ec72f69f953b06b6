import type { checklist as english } from '../../en/sentences/checklist'

const defect =
  '{defect, select, line_break {换行符} quotes {两端的引号} bearer {前缀 Bearer} white_space {空白字符} other {密钥中不会出现的字符}}'

/** 诊断清单：问题、答案和页面。 */
export const checklist: Readonly<Record<keyof typeof english, string>> = {
  // 页面。
  'checklist.title': '可灵诊断清单',
  'checklist.result': '结果',
  'checklist.question': '问题',
  'checklist.answer': '结论',
  'checklist.summary':
    '已读取 {files, number} 个文件，找到 {requests, number} 个发往官方 API 的请求。{asked, select, none {没有发送任何网络请求。} other {已联网访问：{asked}。}}',
  'checklist.asked': '{host} 和{images}',
  'checklist.asked-images': '代码中的 {count, number} 张图片',
  'checklist.verdict-yes': '是',
  'checklist.verdict-no': '否',
  'checklist.verdict-doubtful': '可能有问题',
  'checklist.verdict-unanswered': '尚无结论',
  'checklist.verdict-not-applicable': '不适用',
  'checklist.said': '**{verdict}**。',
  'checklist.level': '**{level, select, error {错误} warning {警告} other {提示}}**：',
  'checklist.cause': '**根本原因**：',
  'checklist.where': '**位置**：',
  'checklist.repair': '**修复方法**：',
  'checklist.more': '详情',
  'checklist.more-places': '另外 {count, number} 处',
  'checklist.to-answer': '**如何得出结论**：',
  'checklist.to-know-more': '**进一步检查**：',
  'checklist.beyond': '清单之外',
  'checklist.other-findings': '其他规则还发现了 {count, number} 个问题：请检查这些文件。',

  // 问题。
  'checklist.question-authentication': '鉴权是否有效？',
  'checklist.question-credits': '是否有可用额度？',
  'checklist.question-model': '模型是否有效？',
  'checklist.question-parameters': '参数是否有效？',
  'checklist.question-prompt': '提示词是否无异常字符、未超长？',
  'checklist.question-images': '图片是否可访问，格式、大小、宽高比是否符合要求？',
  'checklist.question-exclusive': '是否避免了同时使用互斥的功能？',

  // 从代码得知。
  'checklist.error': '{what}（{rule}）',
  'checklist.fix': '{title}（{safety, select, safe {安全修复} other {应用前请确认}}）。',
  'checklist.see-page': '请查看该规则的说明页。',
  'checklist.no-files': '没有读取到任何文件：请指定调用可灵 API 的文件。',
  'checklist.no-requests': '在 {files, number} 个文件中没有找到发往可灵官方 API 的请求：请指定发送请求的文件。',
  'checklist.checked': '已检查 {count, number} 个发往官方 API 的请求。',
  'checklist.unseen-model': '有 {count, number} 个请求的模型由别处传入：请查看实际发送的值。',
  'checklist.unseen-body': '有 {count, number} 个请求的请求体由别处传入：请检查生成请求体的文件。',
  'checklist.no-prompt': '没有找到带提示词的请求。',
  'checklist.prompts':
    '代码中有 {count, number} 个提示词，最长 {longest, number} 个字符。能否通过内容审核，只有服务端才知道（1300、1301）。',
  'checklist.unseen-prompts': '有 {count, number} 个提示词在运行时生成：请在发送前检查长度是否超限，并处理 1301。',
  'checklist.unclean': '提示词中有不可见字符。',
  'checklist.unclean-cause': '从网页或文档中复制文本时，会带入这些字符。',
  'checklist.unclean-repair': '请重新输入文本，或删除这些字符。',

  // 凭证。
  'checklist.accepted':
    '{host} 接受了{use, select, token {用 Access Key 和 Secret Key 签发的 Token。路径带模型名的接口只接受 API Key} other { API Key}}。',
  'checklist.malformed': `{use, select, token {Access Key 或 Secret Key } other {API Key }}没有发送：其中有${defect}。`,
  'checklist.malformed-cause': '可能是复制密钥时带入的，也可能来自环境变量文件。',
  'checklist.malformed-repair': '请只设置密钥本身。',
  'checklist.refused':
    'HTTP {status}{code, select, none {} other {，错误码 {code}}}{name, select, none {。} other {：{name}。{meaning}}}',
  'checklist.service-said': '服务端返回：{message}。',
  'checklist.request-id': '请求 ID：{id}，联系可灵客服时请提供。',
  'checklist.wrong-key': '密钥输入有误、已删除，或属于另一个区域的域名。',
  'checklist.wrong-key-pair': 'Access Key 和 Secret Key 写反了、不是一对、已删除，或属于另一个区域的域名。',
  'checklist.clock-ahead': 'Token 刚刚签发，且留有 5 秒余量，说明本机时钟偏快。',
  'checklist.clock-late': 'Token 刚刚签发，有效期 30 分钟，说明本机时钟偏慢。',
  'checklist.clock-difference': '本机时钟比服务端{ahead, select, true {快} other {慢}} {seconds} 秒。',
  'checklist.set-clock': '请用时间服务器（NTP）校准本机时钟。',
  'checklist.compare-credential': '请与控制台中的凭证核对。',
  'checklist.unclear-code': '{host} 返回 HTTP {status}，错误码 {code}：{name}。{remedy}',
  'checklist.unclear-status': '{host} 返回 HTTP {status}，没有可灵 API 的错误码：请检查域名。',
  'checklist.cancelled': '已取消。',
  'checklist.unreachable':
    '{host} {reason, select, timeout {响应超时} other {无法连接{detail, select, none {} other {（{detail}）}}}}：请检查网络、代理和域名。',

  // 额度。
  'checklist.needs-credential': '需要有效的凭证：见问题 1。',
  'checklist.balance':
    '{day, select, none {某次} other {{day} }}扣费后，余额为 {amount, number}{currency, select, none {} other { {currency}}}。',
  'checklist.pack':
    '资源包 {name}：{status, select, none {状态未知} other {{status}}}，剩余 {remaining, number} 积分，共 {total, number} 积分{until, select, none {} other {，{until, select, unknown {有效期未知} other {有效期至 {until}}}}}。',
  'checklist.pack-delay': '资源包余量的统计最多有 {hours} 小时的延迟；每个资源包只能用于对应的产品。',
  'checklist.look-at-packs':
    '请在控制台查看资源包和余额：账号下没有资源包，最近 30 天也没有扣费记录，因此无法得知可用额度。',
  'checklist.nothing-left':
    '没有生效中且有余量的资源包：除非已开通后付费，否则创建下一个任务会返回 429 和错误码 1102。',
  'checklist.balance-used-up': '余额也已用完。',

  // 图片。
  'checklist.unseen-images': '有 {count, number} 张图片在运行时才确定：请在发送前检查格式、大小和宽高比。',
  'checklist.no-images': '代码中没有图片地址。',
  'checklist.would-ask': '{online}届时会访问 {count, number} 个图片地址。',
  'checklist.loading-cancelled': '已取消下载。',
  'checklist.image': '{address}：{facts}。',
  'checklist.image-fault': '{address}：{faults}。',
  'checklist.two-faults': '{one}；{other}',
  'checklist.image-failure': '{address} {failure}。',
  'checklist.image-cause': '服务端会检查文件，有些项目在接受任务之后才检查。',
  'checklist.unknown-format': '未知',
  'checklist.pixels': '{width} × {height} 像素',
  'checklist.unknown-pixels': '像素尺寸未知',
  'checklist.no-picture': '不是图片{type, select, none {} other {（{type}）}}',
  'checklist.no-picture-repair': '请提供图片文件本身的地址，而不是展示图片的网页。',
  'checklist.wrong-format': '格式为 {format}，只支持 {allowed}',
  'checklist.wrong-format-repair': '请转换为 {format}。',
  'checklist.too-heavy': '大小为 {size}，上限为 {most} MB',
  'checklist.too-heavy-repair': '请缩小图片，或提高压缩率。',
  'checklist.too-small': '尺寸为 {pixels}，每条边至少 {least}',
  'checklist.too-small-repair': '请使用更大的图片。',
  'checklist.too-large': '尺寸为 {pixels}，每条边最多 {most}',
  'checklist.too-large-repair': '请缩小图片。',
  'checklist.wrong-ratio': '尺寸为 {pixels}，宽高比 {ratio}，允许 {least} 至 {most}',
  'checklist.wrong-ratio-repair': '请裁剪图片。',
  'checklist.private': '服务端无法访问（{what}），因此没有下载',
  'checklist.private-network': '内网地址',
  'checklist.private-name': '内网域名',
  'checklist.no-web-address': '不是网址',
  'checklist.private-cause': '文件由服务端自行下载，因此地址必须可公开访问，无需登录。',
  'checklist.private-repair': '请将文件上传到可公开访问的位置，或传不带前缀的 Base64。',
  'checklist.example': '是示例地址，因此没有下载',
  'checklist.example-repair': '请在使用代码前换成真实的地址。',
  'checklist.image-refused': '返回 HTTP {status}，拒绝访问',
  'checklist.image-gone': '文件已不存在，或地址拼写有误。',
  'checklist.image-refused-repair': '请在浏览器的无痕窗口中打开该地址；如果地址带签名，请重新签名。',
  'checklist.image-timeout': '响应超时',
  'checklist.image-timeout-cause': '文件所在的服务器响应慢，或不允许本机访问。',
  'checklist.image-timeout-repair': '请将文件放到下载更快的位置。',
  'checklist.image-redirects': '不断重定向，没有尽头',
  'checklist.image-redirects-cause': '文件所在的服务器要求登录或 Cookie。',
  'checklist.image-redirects-repair': '请直接使用最终地址。',
  'checklist.image-unreachable': '无法从本机下载{detail, select, none {} other {（{detail}）}}',
  'checklist.image-unreachable-repair': '请检查该地址。',

  // 进度。
  'checklist.step-credentials': '正在验证凭证',
  'checklist.step-credits': '正在查询额度',
  'checklist.step-images': '正在下载图片：{loaded}/{all}',
}
