"""The shortest way to a first video: python quick_start.py"""

import os
import time

import jwt
import requests

now = int(time.time())
token = jwt.encode(
    {"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5},
    os.environ["KLING_SECRET_KEY"],
    algorithm="HS256",
    headers={"alg": "HS256", "typ": "JWT"},
)

response = requests.post(
    "https://api-singapore.klingai.com/v1/videos/text2video",
    headers={"Authorization": f"Bearer {token}"},
    json={"model_name": "kling-v3", "prompt": "A paper boat on a stream", "mode": "std", "duration": "5"},
    timeout=30,
)
print(response.json())
