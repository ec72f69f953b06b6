/** 关于文件和任务的报错。 */
export const files: Readonly<Record<string, string>> = {
  'No video has this id any more': '该 ID 的视频已不存在',
  'The video that the request builds on was not found.': '没有找到请求所依据的视频。',
  'The video is older than 30 days: results are deleted then.': '该视频已超过 30 天：生成结果此时已被删除。',
  'The id is of the task, not of the video in `task_result.videos[].id`.':
    '该 ID 是任务的 ID，而不是 `task_result.videos[].id` 中视频的 ID。',
  'The video belongs to another account or was not made by Kling.': '该视频属于另一个账号，或不是由可灵生成。',
  'Use the id in `task_result.videos[].id` of a task made in the last 30 days, or give a `video_url` where the endpoint accepts one.':
    '请使用最近 30 天内任务的 `task_result.videos[].id`，或在接口接受时传入 `video_url`。',
  'No person was found in the file': '文件中没有找到人物',
  'The model found no human face or figure in the image or video.': '模型在图片或视频中没有找到人脸或人物。',
  'The image or video shows no clear human face or figure: it is too small, turned away, covered, drawn, or an animal.':
    '图片或视频中没有清晰的人脸或人物：太小、侧身、被遮挡、是绘画，或是动物。',
  'A cut or the first frames show somebody else or nobody.': '镜头切换或开头几帧中是别人，或没有人。',
  'Use a file that shows one human from the front, large and sharp enough. Motion control, lip sync and face recognition need one.':
    '请使用一个人物正面、足够大且清晰的文件。动作控制、对口型和人脸识别都需要人物。',
  'The video has cuts or no complete person': '视频有镜头切换，或没有完整的人物',
  'The input video has cuts or transitions, or no person can be seen completely.':
    '输入视频有镜头切换或转场，或没有完整可见的人物。',
  'The video is made of several shots.': '视频由多个镜头组成。',
  'The person is covered or not completely in the picture.': '人物被遮挡，或没有完整出现在画面中。',
  'Send one continuous shot in which the person can be seen completely.': '请发送一段人物完整可见的连续镜头。',
  'No task has this id here': '此处没有该 ID 的任务',
  'This path knows no task with this id.': '该路径没有该 ID 的任务。',
  'The task was made on another path: a task is queried where it was made.':
    '任务在另一个路径上创建：任务只能在创建它的路径上查询。',
  'The id is wrong, or of another account.': '该 ID 错误，或属于另一个账号。',
  'The task is older than 30 days.': '任务已超过 30 天。',
  'Query the task on the path that made it, with `data.task_id` of the answer to the create.':
    '请在创建任务的路径上，用创建响应中的 `data.task_id` 查询。',
  'A file is not valid Base64': '文件不是有效的 Base64',
  'A file given as Base64 could not be decoded.': '以 Base64 传入的文件无法解码。',
  'The text begins with `data:image/…;base64,`.': '文本以 `data:image/…;base64,` 开头。',
  'Line breaks or other characters were added, or the text was cut.': '加入了换行或其他字符，或文本被截断。',
  'Send the bare Base64 text without prefix and line breaks, or a URL.': '请发送不带前缀和换行的 Base64 文本，或 URL。',
  'The server could not read a file': '服务器无法读取文件',
  'The server could not read the file behind a URL.': '服务器无法读取 URL 指向的文件。',
  'The URL is private, local, expired or refuses foreign servers, as file URLs of Telegram do.':
    'URL 是私有的、本地的、已过期，或拒绝其他服务器访问，例如 Telegram 的文件 URL。',
  'Use a public URL that answers without a login, or Base64.': '请使用无需登录即可访问的公网 URL，或 Base64。',
  'An image is too small or too narrow': '图片过小或过窄',
  'An image has too few pixels or an extreme shape.': '图片像素过少，或形状过于狭长。',
  'A side is shorter than 300 px.': '有一边小于 300 像素。',
  'The ratio is outside 1:2.5 to 2.5:1.': '宽高比不在 1:2.5 到 2.5:1 之间。',
  'Check size and ratio before sending.': '请在发送前检查尺寸和宽高比。',
  'An image is too small, too large or too narrow': '图片过小、过大或过窄',
  'An image is too small, too large or too narrow.': '图片过小、过大或过窄。',
  'The server could not download a file': '服务器无法下载文件',
  'The server could not fetch the file behind a URL.': '服务器无法获取 URL 指向的文件。',
  'The URL is private, local, expired or needs a login, so the server cannot read it.':
    'URL 是私有的、本地的、已过期或需要登录，因此服务器无法读取。',
  'The host refuses foreign servers, redirects to a page, or is too slow.':
    '该服务器拒绝其他服务器访问、重定向到网页，或过慢。',
  'Use a public https URL that answers with the file itself and without a login, or send Base64.':
    '请使用无需登录、直接返回文件的公网 https URL，或发送 Base64。',
  'The server cannot read the file behind a URL': '服务器无法读取 URL 指向的文件',
  'The URL of a file cannot be read from outside.': '文件的 URL 无法从外部读取。',
  'The URL cannot be read by the server: it is private, local, expired, needs a login, or leads to a page and not to the file.':
    '服务器无法读取该 URL：它是私有的、本地的、已过期、需要登录，或指向网页而不是文件。',
  'The text is not a complete https URL.': '文本不是完整的 https URL。',
  'Use a public https URL that answers with the file itself; open it in a private window to check.':
    '请使用直接返回文件的公网 https URL；可在无痕窗口中打开以确认。',
  'The image is not good enough': '图片质量不足',
  'An image is blurred, too small or compressed too much.': '图片模糊、过小或压缩过度。',
  'The image is blurred, dark, compressed too much, or smaller than 300 px.':
    '图片模糊、过暗、压缩过度，或小于 300 像素。',
  'Use a sharp image, better 1024 px and more on the shorter side, at least 300 px.':
    '请使用清晰的图片，短边最好在 1024 像素以上，至少 300 像素。',
  'The image has a format that Kling does not read': '图片格式不被可灵支持',
  'An image is not a JPG or PNG.': '图片不是 JPG 或 PNG。',
  'The image is not a JPG or PNG: WebP, GIF, HEIC and AVIF are not read, whatever the file is called.':
    '图片不是 JPG 或 PNG：无论文件名是什么，WebP、GIF、HEIC 和 AVIF 都不支持。',
  'The URL answers with a page or an error in place of the image.': 'URL 返回的是网页或错误，而不是图片。',
  'Convert the image to JPG or PNG, and check what the URL really answers with.':
    '请将图片转换为 JPG 或 PNG，并检查 URL 实际返回的内容。',
  'The mask is not as large as the image': '蒙版与图片尺寸不一致',
  '`static_mask` or a mask in `dynamic_masks` has another size than `image`.':
    '`static_mask` 或 `dynamic_masks` 中的蒙版与 `image` 尺寸不同。',
  'The mask has other dimensions than the image.': '蒙版与图片的尺寸不同。',
  'The image was scaled after the mask was drawn.': '绘制蒙版之后缩放了图片。',
  'Make each mask exactly as wide and high as `image`.': '请让每个蒙版的宽高与 `image` 完全一致。',
  'The video has a format that Kling does not read': '视频格式不被可灵支持',
  'The input video is not an MP4 or MOV that can be read.': '输入视频不是可读取的 MP4 或 MOV。',
  'The file is not an MP4 or MOV with H.264: phones record HEVC (H.265), and WebM and AVI are not read.':
    '文件不是 H.264 编码的 MP4 或 MOV：手机录制的是 HEVC（H.265），WebM 和 AVI 也不支持。',
  'The URL answers with a page or an error in place of the video.': 'URL 返回的是网页或错误，而不是视频。',
  'Convert the video to MP4 with H.264, for example: `ffmpeg -i in.mov -c:v libx264 -pix_fmt yuv420p out.mp4`.':
    '请将视频转换为 H.264 编码的 MP4，例如：`ffmpeg -i in.mov -c:v libx264 -pix_fmt yuv420p out.mp4`。',
  'The content review stopped the task': '任务被内容审核拦截',
  'The content review stopped the task.': '任务被内容审核拦截。',
  'The prompt, an input file, or what the model made of them.': '提示词、输入文件，或模型据此生成的内容。',
  'Change the prompt or the file. The same content fails again.': '请修改提示词或文件。相同的内容会再次失败。',
  'The content review refused the prompt, an input file, or what the model made of them.':
    '内容审核拒绝了提示词、输入文件，或模型据此生成的内容。',
  'Words in the prompt or negative prompt: people by name, brands, violence, nudity.':
    '正向或负向提示词中的词语：人名、品牌、暴力、裸露。',
  'Change the prompt or the file. The same content is refused again.': '请修改提示词或文件。相同的内容会再次被拒绝。',
  'The prompt asks for too much': '提示词要求的内容过多',
  'The model could not make one video of everything that the prompt asks for.':
    '模型无法将提示词要求的全部内容生成为一个视频。',
  'The prompt asks for too many scenes, people or movements for one clip.':
    '提示词为一个片段要求了过多的场景、人物或动作。',
  'Shorten the prompt to one scene with one movement, or split it into several tasks.':
    '请将提示词缩短为一个场景和一个动作，或拆成几个任务。',
  'The service took too long': '服务处理时间过长',
  'The service did not finish the task in time; the input is not to blame.': '服务没有及时完成任务，与输入无关。',
  'The service was under load: a fault on its side, not of your input.':
    '服务负载过高：是服务方面的故障，不是输入的问题。',
  'Create the same task again, unchanged; with a high load, some minutes later.':
    '请原样重新创建任务；负载高时请过几分钟再试。',
  'A fault of the service ended the task': '任务因服务故障而结束',
  'The service failed while it made the video; the input is not to blame.': '服务在生成视频时出错，与输入无关。',
  'A fault on the side of Kling: the service failed or was under load.': '可灵方面的故障：服务出错或负载过高。',
  'Create the same task again, unchanged. If it keeps failing, give the task id to the support.':
    '请原样重新创建任务。如果一直失败，请把任务 ID 提供给客服。',
  'The prompt is too long': '提示词过长',
  'The prompt has more characters than the endpoint accepts.': '提示词的字符数超过了该接口允许的数量。',
  'The prompt is longer than 2,500 characters.': '提示词超过 2,500 个字符。',
  'Shorten the prompt to 2,500 characters.': '请将提示词缩短到 2,500 个字符以内。',
}
