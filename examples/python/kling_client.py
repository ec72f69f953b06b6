"""A small Kling client for a web service: text to video, with polling."""

import os
import time

import jwt
import requests

BASE_URL = "https://api-singapore.klingai.com"
ACCESS_KEY = os.environ["KLING_ACCESS_KEY"]
SECRET_KEY = os.environ["KLING_SECRET_KEY"]


def create_token() -> str:
    now = int(time.time())
    payload = {"iss": ACCESS_KEY, "exp": now + 1800, "nbf": now - 5}
    return jwt.encode(payload, SECRET_KEY, algorithm="HS256")


HEADERS = {
    "Authorization": f"Bearer {create_token()}",
    "Content-Type": "application/json",
}


def create_video(prompt: str, duration: int = 5, mode: str = "std") -> str:
    payload = {
        "model_name": "kling-v2-6",
        "prompt": prompt,
        "mode": mode,
        "aspect_ratio": "16:9",
        "duration": duration,
    }
    response = requests.post(f"{BASE_URL}/v1/videos/text2video", headers=HEADERS, json=payload, timeout=30)
    body = response.json()
    if body["code"] != 0:
        raise RuntimeError(f"Kling refused the request: {body['code']} {body['message']}")
    return body["data"]["task_id"]


def wait_for_video(task_id: str, deadline_s: float = 600.0) -> str:
    give_up_at = time.monotonic() + deadline_s
    while time.monotonic() < give_up_at:
        response = requests.get(f"{BASE_URL}/v1/videos/text2video/{task_id}", headers=HEADERS, timeout=30)
        body = response.json()
        if body["code"] != 0:
            raise RuntimeError(f"Kling refused the query: {body['code']} {body['message']}")
        data = body["data"]
        if data["task_status"] == "succeed":
            return data["task_result"]["videos"][0]["url"]
        if data["task_status"] == "failed":
            raise RuntimeError(data["task_status_msg"])
        time.sleep(10)
    raise TimeoutError(f"Task {task_id} is not done after {deadline_s} s")
