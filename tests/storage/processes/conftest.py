"""Several processes on one PostgreSQL database."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from storage.store import Store


@pytest.fixture
async def both(postgres_url: str) -> AsyncIterator[tuple[Store, Store]]:
    """The stores of two registered processes."""
    async with AsyncExitStack() as stack:
        stores = []
        for _ in range(2):
            store = await Store.open(postgres_url)
            stack.push_async_callback(store.close)
            await stack.enter_async_context(store.working(wait_seconds=0))
            stack.push_async_callback(store.peers.stop)
            stores.append(store)
        yield stores[0], stores[1]
