/** 示例代码的作用。 */
export const examples = {
  'explain.example-back-off': '等待时间逐次延长，但不要无限重试。`send` 发送请求并返回响应体：',
  'explain.example-bare-base64': '传不带 `data:` 前缀和换行的 Base64，或可公开访问的 URL：',
  'explain.example-check-image': '例如，在发送请求之前：',
  'explain.example-create-and-query': 'POST 创建任务，在同一路径后加上任务 ID 用 GET 查询：',
  'explain.example-current-model': '指定现有模型及其支持的时长；不传 `model_name` 时，会使用已下线的模型：',
  'explain.example-end-frame': '在支持尾帧的模型和模式下使用尾帧：',
  'explain.example-find-id': '使用该账号列表中的 ID，而不是创建任务的 ID：',
  'explain.example-give-image': '在 `/v1/videos/image2video` 中，图片参数为 `image`，值为 URL 或不带前缀的 Base64：',
  'explain.example-look-up': '为每个创建请求指定自定义任务 ID，失败后先用该 ID 查询，查不到时才用同一个 ID 重新发送：',
  'explain.example-new-request': '调用路径带模型名的接口：输入放在 `contents` 中，其余放在 `settings` 中：',
  'explain.example-omni-duration': '没有参考图片时，O1 接受的时长为 5 或 10：',
  'explain.example-query-tasks': '对于路径带模型名的接口，用任务 ID（以逗号分隔）查询任务：',
  'explain.example-queue-tasks':
    '一个任务结束后再创建下一个。`create_and_wait` / `createAndWait` 会创建任务并轮询到终态：',
  'explain.example-read-message': '无论 HTTP 状态码是什么，都读取响应体的 `code` 和 `message`，并保留 `request_id`：',
  'explain.example-read-status': '读取任务状态，失败时读取 `task_status_msg` 中的原因（`message` 仍然是 SUCCEED）：',
  'explain.example-send-api-key':
    '以 Bearer 方式发送 API Key，缺少时直接退出。这个查询没有副作用，可以用来检查密钥是否有效：',
  'explain.example-send-json': '发送 JSON 并设置 Content-Type，同时指定模型：',
  'explain.example-show-answer': '打印服务端实际返回的内容：',
  'explain.example-show-refusal': '将拒绝原因告知提示词的作者，不要再次发送：',
  'explain.example-sign-per-request':
    '为每个请求签发 Token，时间以秒为单位（使用 Access Key 和 Secret Key，仅限 `/v1/…` 接口）：',
  'explain.example-stop-on-permanent': '根据 `code` 而不是 HTTP 状态码判断，等待没有用时就停止：',
  'explain.example-with-sound': '在支持声音的模式下生成声音：',
} as const
