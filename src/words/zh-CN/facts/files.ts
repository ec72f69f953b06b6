/** 关于文件和任务的错误信息。 */
export const files: Readonly<Record<string, string>> = {
  'No video has this id': '没有该 ID 的视频',
  'The input video of the request was not found.': '没有找到请求中的输入视频。',
  'The video is older than 30 days, after which Kling deletes results.': '该视频已超过 30 天，可灵已删除生成结果。',
  'The id is that of the task, not that of the video in `task_result.videos[].id`.':
    '该 ID 是任务的 ID，而不是 `task_result.videos[].id` 中视频的 ID。',
  'The video belongs to another account, or is not from Kling.': '该视频属于另一个账号，或不是可灵生成的。',
  'Use the id in `task_result.videos[].id` of a task from the last 30 days, or send a `video_url` if the endpoint accepts one.':
    '请使用最近 30 天内任务的 `task_result.videos[].id`；如果接口支持，也可以传 `video_url`。',
  'The file shows no person': '文件中没有人物',
  'The model found no human face or figure in the image or video.': '模型在图片或视频中没有找到人脸或人物。',
  'The image or video shows no clear human face or figure: the person is too small, turned away, covered or drawn, or is an animal.':
    '图片或视频中没有清晰的人脸或人物：人物太小、侧对镜头、被遮挡、是绘画，或是动物。',
  'The first frames, or the frames after a cut, show somebody else or nobody.':
    '开头几帧或镜头切换后的几帧里，是别人或没有人。',
  'Use a file that shows one person from the front, large and sharp. Motion control, lip sync and face recognition require one.':
    '请使用只有一个人物的文件，人物正面朝向镜头，足够大且清晰。动作控制、对口型和人脸识别都有此要求。',
  'The video has cuts or no complete person': '视频有镜头切换，或没有完整的人物',
  'The input video has cuts or transitions, or shows no complete person.':
    '输入视频有镜头切换或转场，或没有完整的人物。',
  'The video consists of several shots.': '视频由多个镜头组成。',
  'The person is covered, or partly outside the picture.': '人物被遮挡，或没有完整出现在画面中。',
  'Send one continuous shot that shows the complete person.': '请传一段人物完整可见、不切换的连续镜头。',
  'This path has no task with this id': '该路径没有该 ID 的任务',
  'This path has no task with this id.': '该路径没有该 ID 的任务。',
  'The task was created on another path: query a task on the path that created it.':
    '任务是在另一个路径上创建的，只能在创建时的路径上查询。',
  'The id is wrong, or belongs to another account.': 'ID 有误，或属于另一个账号。',
  'The task is older than 30 days.': '任务已超过 30 天。',
  'Query the task on the path that created it, with `data.task_id` from the response.':
    '请在创建任务的路径上，用响应中的 `data.task_id` 查询。',
  'A file is not valid Base64': '文件不是有效的 Base64',
  'Kling could not decode a file sent as Base64.': '可灵无法解码以 Base64 传入的文件。',
  'The text begins with `data:image/…;base64,`.': '文本以 `data:image/…;base64,` 开头。',
  'The text contains line breaks or other characters, or is incomplete.': '文本中有换行或其他字符，或不完整。',
  'Send bare Base64 without a prefix or line breaks, or a URL.': '请传不带前缀和换行的 Base64，或 URL。',
  'The server could not read a file': '服务端无法读取文件',
  'The server could not read the file behind a URL.': '服务端无法读取 URL 指向的文件。',
  'The URL is private, local or expired, or refuses other servers, as file URLs of Telegram do.':
    'URL 不公开、是本地地址、已过期，或拒绝其他服务器访问，例如 Telegram 的文件 URL。',
  'Use a public URL that needs no login, or Base64.': '请使用无需登录的公网 URL，或传 Base64。',
  'An image is too small or too narrow': '图片过小或过窄',
  'An image is too small, or its aspect ratio is out of range.': '图片过小，或宽高比超出范围。',
  'A side is shorter than 300 px.': '有一条边小于 300 像素。',
  'The aspect ratio is not between 1:2.5 and 2.5:1.': '宽高比不在 1:2.5 到 2.5:1 之间。',
  'Check the size and aspect ratio before you send the image.': '请在发送前检查图片的尺寸和宽高比。',
  'An image is too small, too large or too narrow': '图片过小、过大或过窄',
  'An image is too small, too large or too narrow.': '图片过小、过大或过窄。',
  'The server could not download a file': '服务端无法下载文件',
  'The server could not fetch the file behind a URL.': '服务端无法下载 URL 指向的文件。',
  'The URL is private, local, expired or needs a login, so the server cannot read it.':
    'URL 不公开、是本地地址、已过期或需要登录，因此服务端无法读取。',
  'The host refuses other servers, redirects to a page, or is too slow.':
    '文件所在的服务器拒绝其他服务器访问、重定向到网页，或响应过慢。',
  'Use a public https URL that returns the file itself without a login, or send Base64.':
    '请使用无需登录、能直接返回文件的公网 https URL，或传 Base64。',
  'The URL of a file is not readable': '服务端无法读取文件的 URL',
  'The server cannot read the file behind a URL.': '服务端无法读取 URL 指向的文件。',
  'The URL is private, local or expired, needs a login, or leads to a page instead of the file.':
    'URL 不公开、是本地地址、已过期、需要登录，或指向网页而不是文件。',
  'The value is not a complete https URL.': '该值不是完整的 https URL。',
  'Use a public https URL that returns the file itself. To check, open it in a private window.':
    '请使用能直接返回文件的公网 https URL；可在无痕窗口中打开确认。',
  'The image is not good enough': '图片质量不足',
  'An image is blurred, too small or too compressed.': '图片模糊、过小或压缩过度。',
  'The image is blurred, dark, too compressed, or smaller than 300 px.': '图片模糊、过暗、压缩过度，或不足 300 像素。',
  'Use a sharp image with a shorter side of at least 300 px, preferably 1024 px or more.':
    '请使用清晰的图片，短边至少 300 像素，最好在 1024 像素以上。',
  'Kling cannot read the format of the image': '可灵不支持该图片格式',
  'An image is not a JPG or PNG.': '图片不是 JPG 或 PNG。',
  'The image is not a JPG or PNG. Kling cannot read WebP, GIF, HEIC and AVIF, whatever the name of the file.':
    '图片不是 JPG 或 PNG。无论文件名是什么，可灵都不支持 WebP、GIF、HEIC 和 AVIF。',
  'The URL returns a page or an error instead of the image.': 'URL 返回的是网页或错误，而不是图片。',
  'Convert the image to JPG or PNG, and check what the URL returns.':
    '请将图片转换为 JPG 或 PNG，并检查 URL 实际返回的内容。',
  'The mask and the image have different sizes': '蒙版与图片尺寸不一致',
  '`static_mask` or a mask in `dynamic_masks` does not have the size of `image`.':
    '`static_mask` 或 `dynamic_masks` 中的蒙版与 `image` 尺寸不同。',
  'The mask was drawn for another image.': '蒙版是为另一张图片绘制的。',
  'The image was scaled after the mask was drawn.': '绘制蒙版之后缩放了图片。',
  'Give each mask exactly the width and height of `image`.': '请让每个蒙版的宽高与 `image` 完全一致。',
  'Kling cannot read the format of the video': '可灵不支持该视频格式',
  'The input video is not a readable MP4 or MOV.': '输入视频不是可以读取的 MP4 或 MOV。',
  'The file is not an MP4 or MOV with H.264: many phones record HEVC (H.265), and Kling cannot read WebM and AVI.':
    '文件不是 H.264 编码的 MP4 或 MOV：许多手机录制的是 HEVC（H.265），可灵也不支持 WebM 和 AVI。',
  'The URL returns a page or an error instead of the video.': 'URL 返回的是网页或错误，而不是视频。',
  'Convert the video to MP4 with H.264, for example: `ffmpeg -i in.mov -c:v libx264 -pix_fmt yuv420p out.mp4`.':
    '请将视频转换为 H.264 编码的 MP4，例如：`ffmpeg -i in.mov -c:v libx264 -pix_fmt yuv420p out.mp4`。',
  'The content review stopped the task': '任务未通过内容审核',
  'The content review stopped the task.': '任务未通过内容审核。',
  'The prompt, an input file, or the rendered result.': '提示词、输入文件或生成结果。',
  'Change the prompt or the file. The same content will fail again.': '请修改提示词或文件，相同的内容还会失败。',
  'The content review refused the prompt, an input file, or the rendered result.':
    '提示词、输入文件或生成结果未通过内容审核。',
  'Words in the prompt or negative prompt: names of people, brands, violence, nudity.':
    '正向或负向提示词中的词语：人名、品牌、暴力、裸露。',
  'Change the prompt or the file. The same content will be refused again.':
    '请修改提示词或文件，相同的内容还会遭到拒绝。',
  'The prompt asks for too much': '提示词的要求过多',
  'The model could not render everything in the prompt in one video.': '模型无法在一个视频中生成提示词要求的全部内容。',
  'The prompt asks for too many scenes, people or movements for one clip.':
    '提示词在一个片段里要求了过多的场景、人物或动作。',
  'Shorten the prompt to one scene with one movement, or split it into several tasks.':
    '请将提示词精简为一个场景、一个动作，或拆成几个任务。',
  'The service took too long': '服务端处理超时',
  'The service did not finish the task in time. Your input is not the cause.': '服务端没有及时完成任务，与输入无关。',
  'The service was under load.': '服务端负载过高。',
  'Create the same task again, unchanged, if necessary some minutes later.': '请原样重新创建任务，必要时过几分钟再试。',
  'An error of the service ended the task': '任务因服务端故障而失败',
  'The service failed while rendering the video. Your input is not the cause.': '服务端在生成视频时出错，与输入无关。',
  'An error on Kling’s side, or high load.': '可灵服务端出错，或负载过高。',
  "Create the same task again, unchanged. If it keeps failing, send the task id to Kling's support.":
    '请原样重新创建任务。如果一直失败，请将任务 ID 提供给可灵客服。',
  'The prompt is too long': '提示词过长',
  'The prompt has more characters than the endpoint accepts.': '提示词的字符数超过了该接口的上限。',
  'The prompt is longer than 2,500 characters.': '提示词超过 2,500 个字符。',
  'Shorten the prompt to 2,500 characters.': '请将提示词缩短到 2,500 个字符以内。',
}
