/** Code around a create call and a query of the official API. */
export const create =
  'requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": p})'
export const query = 'requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}")'
export const imports = 'import requests\nimport time\n'
export const fetchTask = 'await fetch(`https://api-singapore.klingai.com/v1/videos/text2video/${id}`)'
