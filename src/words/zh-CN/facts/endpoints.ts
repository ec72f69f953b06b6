/** 接口的名称和说明。 */
export const endpoints: Readonly<Record<string, string>> = {
  'Text to video': '文生视频',
  'Image to video': '图生视频',
  'Omni video': 'Omni 视频',
  'Several images to video': '多图参考生视频',
  'Motion control': '动作控制',
  'Extend a video': '视频延长',
  'Video effects': '视频特效',
  Avatar: '数字人',
  'Face recognition, first step of lip sync': '对口型第一步：人脸识别',
  'Lip sync': '对口型',
  'Lip sync, older form': '旧版对口型',
  'Image recognition': '图像识别',
  'Edit elements: start': '多模态视频编辑：初始化',
  'Edit elements: mark': '多模态视频编辑：增加选区',
  'Edit elements: unmark': '多模态视频编辑：删减选区',
  'Edit elements: unmark all': '多模态视频编辑：清除选区',
  'Edit elements: preview': '多模态视频编辑：预览选区',
  'Edit elements: render': '多模态视频编辑：创建任务',
  'Image generation': '图像生成',
  'Omni image': 'Omni 图像',
  'Several images to image': '多图参考生图',
  'Expand an image': '扩图',
  'Virtual try-on': '虚拟试穿',
  'Text to speech': '语音合成',
  'Text to audio': '文生音效',
  'Video to audio': '视频生音效',
  'Views of an element': '智能补全主体图',
  'Create an element': '创建主体',
  'List preset elements': '查询官方主体列表',
  'Delete an element': '删除主体',
  'Delete an element, other path': '删除主体：另一路径',
  'Create an element, older library': '旧版主体库：创建主体',
  'List preset elements, older library': '旧版主体库：查询官方主体列表',
  'Create a voice': '创建音色',
  'List preset voices': '查询官方音色列表',
  'Delete a voice': '删除音色',
  'Text to video, 3.0 Turbo': '文生视频 3.0 Turbo',
  'Image to video, 3.0 Turbo': '图生视频 3.0 Turbo',
  'Text to video, 3.0': '文生视频 3.0',
  'Image to video, 3.0': '图生视频 3.0',
  'Omni video, 3.0 Omni': 'Omni 视频 3.0 Omni',
  'Omni video, O1': 'Omni 视频 O1',
  'Text to video, 2.6': '文生视频 2.6',
  'Image to video, 2.6': '图生视频 2.6',
  'Text to video, 2.5 Turbo': '文生视频 2.5 Turbo',
  'Image to video, 2.5 Turbo': '图生视频 2.5 Turbo',
  'Motion control, 3.0': '动作控制 3.0',
  'Motion control, 2.6': '动作控制 2.6',
  'Query tasks by id': '按 ID 查询任务',
  'List tasks': '查询任务列表',
  'Virtual try-on, 3.0': '虚拟试穿 3.0',
  'Apparel replicator': '一键换装',
  'Goods studio': '商品成片',
  'Talking agent': '口播带货',
  'Drama subtitles': '字幕译制',
  'Query solution tasks by id': '按 ID 查询解决方案任务',
  'List solution tasks': '查询解决方案任务列表',
  'Resource packs and what is left of them': '查询资源包列表及余量',
  Balance: '余额',
  'Resource packages': '资源包',
  // 说明。
  'Several shots together with first or end frames were excluded until 2026-05-07 and are allowed since, for kling-v3.':
    '2026-05-07 之前，多镜头不能与首帧或尾帧搭配使用，此后 kling-v3 支持。',
  'Adds 4 to 5 s, up to 3 minutes in all; the model and the mode are those of the video.':
    '每次延长 4 至 5 秒，总时长不超过 3 分钟；模型和模式与原视频相同。',
  'Documented for videos of kling-v1, kling-v1-5 and kling-v1-6; with kling-v1 it accepts no `negative_prompt` and no `cfg_scale`.':
    '按文档，支持 kling-v1、kling-v1-5 和 kling-v1-6 的视频；kling-v1 不接受 `negative_prompt` 和 `cfg_scale`。',
  'The page has been gone since September 2026.': '该文档页面自 2026 年 9 月起已下架。',
  'Returns `data.session_id`, valid for 24 hours, and the faces in `data.face_data[]`.':
    '返回 `data.session_id`（24 小时内有效）和 `data.face_data[]` 中的人脸。',
  'Replaced by identify-face and advanced-lip-sync. No Kling page describes it any more.':
    '已由 identify-face 和 advanced-lip-sync 取代，可灵文档不再收录。',
  'Answers at once; there is no task to query.': '立即返回结果，不产生任务，无需查询。',
  'Each image of the result has `url_1`, `url_2` and `url_3`.': '结果中的每张图片都有 `url_1`、`url_2` 和 `url_3`。',
  'A series is in `data.task_result.series_images[]`; `data.task_result.result_type` says which of the two it is.':
    '组图在 `data.task_result.series_images[]` 中；`data.task_result.result_type` 表示是单图还是组图。',
  'Works on the same elements as delete-advanced-elements (live).':
    '与 delete-advanced-elements 操作的是同一批主体（实际调用所见）。',
  'Answers at once. Its elements are apart from those of advanced-custom-elements.':
    '立即返回结果。其主体库与 advanced-custom-elements 的主体库相互独立。',
  'Several shots are written in the prompt, `shot n, m, words;` each: number, seconds, at most 512 characters. At most 6 shots; their seconds add up to the duration.':
    '分镜写在提示词中，每个分镜写作 `shot n, m, words;`，即序号、秒数、内容（最多 512 个字符）。最多 6 个分镜，秒数之和等于视频时长。',
  'There is no parameter for sound; a result came with a sound track (live).':
    '没有声音参数，但结果带有音轨（实际调用所见）。',
  'There is no last frame, and no parameter for sound.': '不支持尾帧，也没有声音参数。',
  'Elements made of a video: at most 3; beside elements made of images, those and reference images are at most 4; beside a reference video at most 1, alone.':
    '视频角色主体最多 3 个；与多图主体同时使用时，多图主体和参考图片合计最多 4 个；有参考视频时，视频角色主体最多 1 个，且不能与多图主体混用。',
  'Accepts elements made of images only; several shots are not possible.': '只接受多图主体，不支持多镜头。',
  'Live only: at most 20 ids; unknown ids give 200 with an empty list; tasks of `/v1/…` endpoints are found too.':
    '以下来自实际调用：最多 20 个 ID；ID 不存在时返回 200 和空列表；`/v1/…` 接口的任务也能查到。',
  'Answers `data.result[]`, `data.count`, `data.next_cursor`, `data.has_more`.':
    '返回 `data.result[]`、`data.count`、`data.next_cursor`、`data.has_more`。',
  'Success is `succeed`; creating answers `data.task_id`, querying `data[].id`.':
    '成功状态为 `succeed`；创建时返回 `data.task_id`，查询时返回 `data[].id`。',
  'Success is `succeeded`; creating answers `data.id`.': '成功状态为 `succeeded`；创建时返回 `data.id`。',
  'Success is `succeeded`; creating answers `data.id`. The script decides the length, and so the price.':
    '成功状态为 `succeeded`；创建时返回 `data.id`。时长由口播稿决定，费用也随之确定。',
  'Success is `succeeded`; creating answers `data.id`. A callback comes only when the task ends.':
    '成功状态为 `succeeded`；创建时返回 `data.id`。只在任务结束时回调。',
  'Free; at most one call in a second. The rest of a pack is up to 12 hours old. A second code and msg are inside data.':
    '免费；每秒最多调用一次。资源包余量的统计最多有 12 小时的延迟。data 中另有一组 code 和 msg。',
}
