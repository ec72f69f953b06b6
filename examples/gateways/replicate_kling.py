"""Replicate's Kling takes a whole number as duration, so Klint keeps silent about it."""

import replicate


def animate(image_url: str, prompt: str, seconds: int = 5) -> str:
    output = replicate.run(
        "kwaivgi/kling-v2.1",
        input={"prompt": prompt, "start_image": image_url, "duration": seconds, "mode": "standard"},
    )
    return str(output)
