"""Animates a product photo. Run it once per photo: python image_to_video.py photo.jpg"""

import base64
import os
import sys
import time

import jwt
import requests

API = "https://api-singapore.klingai.com/v1/videos/image2video"


def bearer() -> str:
    now = int(time.time())
    return jwt.encode(
        {"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5},
        os.environ["KLING_SECRET_KEY"],
        algorithm="HS256",
        headers={"alg": "HS256", "typ": "JWT"},
    )


def read_image(path: str) -> str:
    with open(path, "rb") as file:
        return base64.b64encode(file.read()).decode("ascii")


def animate(first_frame: str, last_frame: str, prompt: str) -> str:
    body = {
        "model_name": "kling-v2-5-turbo",
        "mode": "pro",
        "image": read_image(first_frame),
        "image_tail": read_image(last_frame),
        "prompt": prompt,
        "camera_control": {"type": "simple", "config": {"zoom": 5}},
    }
    # Ten seconds read better in the shop.
    body["duration"] = 10
    response = requests.post(API, headers={"Authorization": f"Bearer {bearer()}"}, json=body, timeout=60)
    answer = response.json()
    if answer["code"] != 0:
        raise RuntimeError(f"{answer['code']}: {answer['message']}")
    return answer["data"]["task_id"]


if __name__ == "__main__":
    print(animate(sys.argv[1], sys.argv[2], "The camera glides around the product"))
