"""Ask the running bot whether it is healthy."""

from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from typing import Final

TIMEOUT_SECONDS: Final = 8


def complaint(address: str, port: int) -> str | None:
    """Return what is wrong with the bot whose health check listens there; `None` if it is healthy.

    If the bot listens on all addresses, it is asked on this machine.
    """
    listening = ip_address(address)
    if listening.is_unspecified:
        address = "::1" if listening.version == 6 else "127.0.0.1"
    connection = HTTPConnection(address, port, timeout=TIMEOUT_SECONDS)
    try:
        connection.request("GET", "/")
        status = connection.getresponse().status
    except (OSError, HTTPException) as error:
        return f"the bot does not answer on port {port} ({type(error).__name__})"
    finally:
        connection.close()
    return None if status == HTTPStatus.OK else f"the bot is not healthy (status {status})"
