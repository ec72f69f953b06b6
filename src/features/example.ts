/** A Python client for trying Klint, with mistakes that Klint finds, explains and fixes. */
export const exampleClient = `"""Make a video with Kling. There are mistakes in here: rest on a squiggle to see what is wrong."""

import os

import requests

BASE = "https://api-singapore.klingai.com"
HEADERS = {"Authorization": os.environ["KLING_API_KEY"]}


def create_video(prompt):
    response = requests.post(
        f"{BASE}/v1/videos/text2video",
        headers=HEADERS,
        json={
            "model_name": "kling-v2.6-pro",
            "prompt": prompt,
            "duration": 5,
        },
        timeout=30,
    )
    return response.json()["data"]["task_id"]


def is_done(task_id):
    response = requests.get(f"{BASE}/v1/videos/text2video/{task_id}", headers=HEADERS, timeout=30)
    return response.json()["data"]["task_status"] == "completed"
`
