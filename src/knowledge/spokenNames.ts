/** Unambiguous names of parameters in Chinese messages. */
export const spokenNames: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'negative_prompt', pattern: /(?:反向|负向|负面)提示词/ },
  { name: 'prompt', pattern: /(?<!反向|负向|负面)提示词/ },
  { name: 'image_tail', pattern: /尾帧/ },
  { name: 'camera_control', pattern: /运镜/ },
  { name: 'model_name', pattern: /模型名称/ },
  { name: 'aspect_ratio', pattern: /宽高比|画面比例/ },
]
