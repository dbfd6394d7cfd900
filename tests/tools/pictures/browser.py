"""Chromium without a window: it takes pictures of a page, and tells what a script finds in it."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import Any, Final

_OPTIONS: Final = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
_ANSWER: Final = re.compile(r'<pre id="answer">(.*?)</pre>', re.DOTALL)
_SHARPNESS: Final = 1.5


def browser_program() -> str | None:
    """Return the program, or `None` if there is none."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def found_browser() -> str:
    """Return the program; exit with a hint if there is none."""
    return browser_program() or sys.exit("needs Chromium: apt install chromium")


def evaluated(html: str, expression: str, browser: str, width: int) -> Any:
    """Return the value of a JavaScript expression in a page, as JSON."""
    script = f"""<script>
        const answer = document.createElement("pre"); const value = {expression};
        answer.id = "answer"; answer.textContent = JSON.stringify(value); document.body.append(answer)
    </script>"""
    dom = _run(browser, html + script, "--dump-dom", f"--window-size={width},100")
    answer = _ANSWER.search(dom)
    if answer is None:
        raise RuntimeError("the browser did not answer")
    return json.loads(unescape(answer[1]))


def take(path: Path, html: str, browser: str, width: int) -> None:
    """Take a picture of a page, as high as the page is."""
    height = evaluated(html, "document.body.scrollHeight", browser, width)
    size = f"--window-size={width},{height}"
    _run(browser, html, f"--screenshot={path}", size, f"--force-device-scale-factor={_SHARPNESS}")


def _run(browser: str, html: str, *options: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8")
        command = [browser, *_OPTIONS, *options, source.as_uri()]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - the browser found
