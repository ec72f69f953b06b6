# @snippet kling-token
# @name Kling: token manager
# @description Signs Kling tokens (AK/SK) and signs a new one before the old one expires
# @tabstop KLING_ACCESS_KEY
# @tabstop KLING_SECRET_KEY
import os
import threading
import time

import jwt


class TokenManager:
    """Signs Kling tokens and keeps each until shortly before it expires. Threads may share it.

    `lifetime` and `refresh_margin` are seconds, `clock` returns seconds since the epoch.
    """

    def __init__(self, access_key, secret_key, lifetime=1800, refresh_margin=300, clock=time.time):
        self._access_key = access_key
        self._secret_key = secret_key
        self._lifetime = lifetime
        self._refresh_margin = refresh_margin
        self._clock = clock
        self._lock = threading.Lock()
        self._token = ""
        self._refresh_at = 0

    def token(self):
        """Returns a valid token."""
        with self._lock:
            now = int(self._clock())
            if now >= self._refresh_at:
                self._token = self._sign(now)
                self._refresh_at = now + self._lifetime - self._refresh_margin
            return self._token

    def authorization(self):
        """Returns the value of the Authorization header."""
        return f"Bearer {self.token()}"

    def renew(self):
        """Makes the next call sign a new token, for use after Kling refused the current one as expired (1004)."""
        with self._lock:
            self._refresh_at = 0

    def _sign(self, now):
        if not self._access_key or not self._secret_key:
            raise ValueError("The Kling access key or secret key is not set")
        claims = {"iss": self._access_key, "exp": now + self._lifetime, "nbf": now - 5}
        headers = {"alg": "HS256", "typ": "JWT"}
        return jwt.encode(claims, self._secret_key, algorithm="HS256", headers=headers)


# @usage
tokens = TokenManager(os.environ.get("KLING_ACCESS_KEY"), os.environ.get("KLING_SECRET_KEY"))


def kling_headers():
    """Call it for each request: the token in a stored header expires."""
    return {"Authorization": tokens.authorization()}
