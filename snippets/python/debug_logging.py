# @snippet kling-debug
# @name Kling: debug logging without secrets
# @description Logs requests to Kling and their responses with keys, tokens and signed URLs redacted
import logging
import re

import requests

MASK = "[redacted]"
SECRET_NAME = r"(?:authorization|(?:access|secret|api)[_-]?key|secret|token|password|(?<![a-z])(?:iss|ak|sk))"
VALUE = r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"',;&}]+)"""
REDACTIONS = [
    # Authorization: Bearer …, anywhere.
    (re.compile(r"\b(Bearer|Basic)\s+[^\s\"',;}]+", re.IGNORECASE), rf"\1 {MASK}"),
    # Tokens and API keys on their own.
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"), MASK),
    (re.compile(r"\bapi-key-kling-[\w-]+"), MASK),
    # "secret_key": "…", secretKey=…, 'Authorization': '…'
    (re.compile(rf"({SECRET_NAME}[\"']?\s*[:=]\s*){VALUE}", re.IGNORECASE), rf'\1"{MASK}"'),
    # Values in the query of a URL, which sign it. JSON may escape & as \u0026.
    (re.compile(r"((?:[?&]|\\u0026)[\w.~%-]+=)[^&#\s\"'<>\\]+"), rf"\1{MASK}"),
    # Files in Base64.
    (re.compile(r"[A-Za-z0-9+/]{200,}={0,2}"), "[base64]"),
]


def redact(text):
    """Returns the text without keys, tokens, signatures and Base64 files."""
    for pattern, replacement in REDACTIONS:
        text = pattern.sub(replacement, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Redacts whole log lines, including tracebacks, of any logger."""

    def format(self, record):
        return redact(super().format(record))


def log_exchange(response, *args, **kwargs):
    """Logs a request and its response. Use it as a hook: `session.hooks["response"].append(log_exchange)`."""
    request = response.request
    body = request.body.decode() if isinstance(request.body, bytes) else request.body or ""
    logging.getLogger("kling").debug(
        "%s",
        redact(
            f"{request.method} {request.url} {dict(request.headers)} {body}\n"
            f"-> {response.status_code} in {response.elapsed.total_seconds():.2f} s {response.text}"
        ),
    )


# @usage
def debug_session(stream=None):
    """Returns a session that logs its requests."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("kling")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    session = requests.Session()
    session.hooks["response"].append(log_exchange)
    return session
