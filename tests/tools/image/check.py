"""`make image-check`: builds the image's two stages as Debian roots and runs the bot in the second.

Runs the same script as the Dockerfile, `deploy/image.sh`. The bot runs in a chroot, not as root, on a read-only file
system, against a Telegram on loopback; it must answer an article, be healthy, and stop when it is told to. Needs root,
Linux, `mmdebstrap` and Python 3.11, which is Debian 12's. The Python packages are downloaded outside and installed
from there.
"""

import asyncio
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from rich.console import Console

from bot.messengers.telegram.loopback import LoopbackTelegram, Person, ShownMessage
from tests.tools.torture.http_telegram import served

SUITE: Final = "bookworm"
MAX_MEGABYTES: Final = 900
MAX_WAIT_SECONDS: Final = 120.0
_CONSOLE: Final = Console()
REPOSITORY: Final = Path(__file__).parents[3]
ARTICLE: Final = next(iter(sorted((REPOSITORY / "tests" / "quality" / "articles").glob("*.txt"))))

IN_ROOT: Final = """
set -eu
root=$1; data=$2; shift 2
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mount --bind /dev "$root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount --bind "$data" "$root/var/lib/precis/data"
exec chroot --userspec=precis:precis "$root" sh -c 'cd /var/lib/precis && exec "$@"' sh "$@"
"""
"""Runs a command in the root as the image's user; only /tmp and the data can be written to."""


def main() -> int:
    """Build the stages, run the bot, and return the exit status."""
    missing = [tool for tool in ("mmdebstrap", "unshare", "chroot") if shutil.which(tool) is None]
    if missing or os.geteuid() != 0 or sys.version_info[:2] != (3, 11):
        _CONSOLE.print("image-check needs root and Python 3.11.", *(f"It needs {tool}." for tool in missing))
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        image = _built(folder)
        size = int(_output(["du", "--summarize", "--block-size=1M", image]).split()[0])
        _CONSOLE.print(f"image: {size} MB (at most {MAX_MEGABYTES})")
        problems = [] if size <= MAX_MEGABYTES else ["the image is too big"]
        data = _empty_volume(folder / "data", image)
        problems += asyncio.run(_problems(image, data))
        if not (data / "precis.db").exists():
            problems.append("there is no database on the volume")
    for problem in problems:
        _CONSOLE.print("FAILED:", problem)
    if not problems:
        _CONSOLE.print("The bot answered in the image, not as root, on a read-only file system.")
    return 1 if problems else 0


def _built(folder: Path) -> Path:
    """Run the image's two stages in roots; return the second root."""
    wheels, base, stage = folder / "wheels", folder / "base", folder / "build"
    _CONSOLE.print("Downloading the packages …")
    for requirements in ("requirements-build.txt", "requirements.txt"):
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        options = ["--no-build-isolation", "--require-hashes", "--dest", wheels, "-r", REPOSITORY / requirements]
        _run([*pip, *options])
    _CONSOLE.print("Making a Debian root …")
    _run(["mmdebstrap", "--quiet", "--variant=minbase", SUITE, base])
    shutil.copy("/etc/resolv.conf", base / "etc" / "resolv.conf")
    _run(["cp", "--archive", base, stage])
    _copy_context(stage / "src")
    _run(["cp", "--archive", wheels, stage / "wheels"])
    _CONSOLE.print("Building …")
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/wheels", "PIP_CONFIG_FILE": "/dev/null"}
    _run(["chroot", stage, "sh", "/src/deploy/image.sh", "build", "/src"], offline)
    shutil.copy(REPOSITORY / "deploy" / "image.sh", base / "tmp" / "image.sh")
    _run(["chroot", base, "sh", "/tmp/image.sh", "runtime"])  # noqa: S108 # inside the root
    _run(["cp", "--archive", stage / "opt" / "precis", base / "opt" / "precis"])
    return base


def _copy_context(target: Path) -> None:
    """Copy what `.dockerignore` lets through, as far as it is committed or staged."""
    allowed = (REPOSITORY / ".dockerignore").read_text(encoding="utf-8").splitlines()
    paths = [line.removeprefix("!") for line in allowed if line.startswith("!")]
    for name in _output(["git", "-C", REPOSITORY, "ls-files", "-z", *paths]).split("\0"):
        if name:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPOSITORY / name, target / name)


def _empty_volume(data: Path, image: Path) -> Path:
    """Make a folder that belongs to the image's user, as a new volume does."""
    data.mkdir()
    owner = (image / "var" / "lib" / "precis" / "data").stat()
    os.chown(data, owner.st_uid, owner.st_gid)
    return data


async def _problems(image: Path, data: Path) -> list[str]:
    """Run the bot in the image and send it an article; return what was wrong."""
    telegram = LoopbackTelegram(lambda: datetime.now(UTC))
    reader = Person(telegram, "Reader", 1_000)
    called = asyncio.Event()
    async with served(telegram, random.Random(), called) as address:  # noqa: S311 # latencies, no secrets
        settings = {"TELEGRAM_BOT_TOKEN": "1:image", "TELEGRAM_API_URL": address, "HEALTH_PORT": "18080"}
        async with _bot(image, data, settings) as process:
            await asyncio.wait_for(called.wait(), MAX_WAIT_SECONDS)
            await reader.send_text(ARTICLE.read_text(encoding="utf-8"))
            problems = [] if await _is_answered(reader) else [f"no digest, only {[it.text for it in reader.messages]}"]
            if await _status(image, data, settings, "healthy") != 0:
                problems.append("it is not healthy")
            process.terminate()
            status = await asyncio.wait_for(process.wait(), MAX_WAIT_SECONDS)
    if status != 0:
        problems.append(f"it stopped with status {status}")
    return problems


async def _is_answered(reader: Person) -> bool:
    """Wait for the digest of the article; return whether it came in time."""
    title = ARTICLE.read_text(encoding="utf-8").partition("\n")[0]
    digests = partial(_digests, reader, title)
    try:
        return bool(await asyncio.wait_for(reader.wait_until(digests), MAX_WAIT_SECONDS))
    except TimeoutError:
        return False


def _digests(reader: Person, title: str) -> list[ShownMessage]:
    return [shown for shown in reader.messages if shown.by_bot and shown.text.startswith(title)]


@asynccontextmanager
async def _bot(image: Path, data: Path, settings: Mapping[str, str]) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await _start(image, data, settings, "run")
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _status(image: Path, data: Path, settings: Mapping[str, str], command: str) -> int:
    return await (await _start(image, data, settings, command)).wait()


async def _start(image: Path, data: Path, settings: Mapping[str, str], command: str) -> asyncio.subprocess.Process:
    environment = {"PATH": "/opt/precis/bin:/usr/sbin:/usr/bin:/sbin:/bin", "NO_PROXY": "127.0.0.1", **settings}
    return await asyncio.create_subprocess_exec(
        "unshare", "--mount", "sh", "-c", IN_ROOT, "sh", str(image), str(data), "precis", command, env=environment
    )


def _run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> None:
    subprocess.run(command, check=True, env={**os.environ, **(environment or {})})  # noqa: S603 # our own commands


def _output(command: Sequence[str | Path]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 # our own commands


if __name__ == "__main__":
    sys.exit(main())
