"""Makes one video per line of a file of prompts. As it should be: Klint has nothing to say here."""

import os
import sys
import time

import jwt
import requests

BASE_URL = "https://api-singapore.klingai.com"
RETRYABLE = {1302, 1303}


class TokenManager:
    """Signs a new token five minutes before the old one expires."""

    def __init__(self, access_key: str, secret_key: str) -> None:
        self._access_key = access_key
        self._secret_key = secret_key
        self._token = ""
        self._expires_at = 0

    def get(self) -> str:
        now = int(time.time())
        if now > self._expires_at - 300:
            self._expires_at = now + 1800
            self._token = jwt.encode(
                {"iss": self._access_key, "exp": self._expires_at, "nbf": now - 5},
                self._secret_key,
                algorithm="HS256",
                headers={"alg": "HS256", "typ": "JWT"},
            )
        return self._token


def create(tokens: TokenManager, prompt: str, seconds: int = 5, attempts: int = 5) -> str:
    payload = {"model_name": "kling-v2-6", "prompt": prompt, "mode": "pro", "duration": str(seconds)}
    for attempt in range(attempts):
        response = requests.post(
            f"{BASE_URL}/v1/videos/text2video",
            headers={"Authorization": f"Bearer {tokens.get()}"},
            json=payload,
            timeout=30,
        )
        body = response.json()
        if body["code"] == 0:
            return body["data"]["task_id"]
        if body["code"] not in RETRYABLE:
            raise RuntimeError(f"{body['code']}: {body['message']}")
        time.sleep(min(60, 2**attempt))
    raise RuntimeError("Kling is still busy; try again later")


def main() -> None:
    tokens = TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"])
    with open(sys.argv[1], encoding="utf-8") as prompts:
        for prompt in prompts:
            print(create(tokens, prompt.strip()))


if __name__ == "__main__":
    main()
