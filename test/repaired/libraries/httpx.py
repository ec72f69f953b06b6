"""As much of httpx as the programs here use, on top of requests, so that the tests need no further library."""

import asyncio

import requests


class AsyncClient:
    def __init__(self, **options):
        self._options = options

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        return None

    async def post(self, url, **options):
        return await asyncio.to_thread(requests.post, url, **self._options, **options)

    async def get(self, url, **options):
        return await asyncio.to_thread(requests.get, url, **self._options, **options)
