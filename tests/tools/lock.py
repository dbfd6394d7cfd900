"""`make lock` and `make upgrade`: write the requirements files, every pin with its hashes and none with an address.

`requirements-build.txt` pins what builds packages, `requirements.txt` what the bot needs. Each dependency group of
`pyproject.toml` has a file with what it adds to `requirements.txt`; the two are installed together.
"""

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

BASE = "requirements.txt"
BUILD = "requirements-build.txt"

OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)

# Building an sdist runs its author's code. Only docopt, which sumy needs, has no wheel: what BUILD pins builds it.
# Only BASE has these lines: in another file `:all:` would make pip forget the exception.
WHEELS = ("--only-binary=:all:", "--no-binary=docopt")


def main(arguments: list[str]) -> None:
    """Write all files: with `--upgrade` the newest versions; otherwise add what is new and drop what is gone."""
    uv = Path(sys.executable).with_name("uv")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    known = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("requirements*.txt")))

    def pins(*sources: str, given: str = "") -> str:
        return _compiled([str(uv), "pip", "compile", *OPTIONS, *WHEELS, *arguments, *sources], known, given)

    tools = "\n".join(project["build-system"]["requires"])
    _write(BUILD, "What builds packages, installed first.", pins("-", "--no-annotate", given=tools))
    base = pins("pyproject.toml", "--constraint", BUILD)
    _write(BASE, "What the bot needs.", "\n".join([*WHEELS, "", base]))
    for group in project["dependency-groups"]:
        added = "".join(additions(pins("--group", group, "--constraint", BASE), base))
        _write(f"requirements-{group}.txt", f"What the group {group} adds to {BASE}.", added)


def additions(pins: str, base: str) -> Iterator[str]:
    """Yield the pins, each with its hashes, that are not in the base file in the same words."""
    there = {_requirement(pin) for pin in blocks(base)}
    return (pin for pin in blocks(pins) if _requirement(pin) not in there)


def blocks(pins: str) -> Iterator[str]:
    """Yield each pin of a requirements file with the lines that belong to it; leave out options and comments."""
    block = ""
    for line in pins.splitlines(keepends=True):
        if block and not line.startswith(" "):
            yield block
            block = ""
        if block or line[0].isalnum():
            block += line
    if block:
        yield block


def _requirement(pin: str) -> str:
    """Return the name, version and marker of a pin."""
    return pin.splitlines()[0].removesuffix("\\").strip()


def _compiled(command: Iterable[str], known: str, given: str) -> str:
    """Run uv, which keeps the versions it finds in its output file: it is given all that are known, from any file."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / BASE
        output.write_text(known, encoding="utf-8")
        done = subprocess.run(  # noqa: S603 - our own tool
            [*command, "--output-file", str(output)], cwd=ROOT, input=given, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"uv could not do it (status {done.returncode}); it says why above")
        return output.read_text(encoding="utf-8")


def _write(name: str, purpose: str, pins: str) -> None:
    """Write a file only if it changes, so that otherwise `make` installs nothing again."""
    path = ROOT / name
    text = f"# {purpose} Written by `make lock`.\n\n{pins}"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        print(f"{name} has changed")  # noqa: T201 - a tool for the terminal


if __name__ == "__main__":
    main(sys.argv[1:])
