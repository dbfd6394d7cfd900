"""Imports part of a library without the other parts that the library would import with it.

`import spacy` also imports spaCy's command line, and with it a template engine, an HTTP client and a project manager: a
third of the time. NLTK's stemmers also import all of NLTK. So while we import, an empty module stands in for each part
that we do not need. It is removed afterwards, so that a later import finds the real one.
"""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType


@contextmanager
def importing_without(modules: Mapping[str, tuple[str, ...]]) -> Iterator[None]:
    """While the body runs, let an empty module stand in for each of these; each has the given names, all `None`.

    A package comes before its submodules; those without a stand-in are imported from where they are. Nothing stands in
    for a module that has been imported before.
    """
    placed = {name: _place(name, attributes) for name, attributes in modules.items() if name not in sys.modules}
    try:
        yield
    finally:
        for name in [name for name in sys.modules if _is_within(name, placed)]:
            # Forget submodules too: they would not belong to the real package.
            del sys.modules[name]


def _place(name: str, attributes: tuple[str, ...]) -> ModuleType:
    module = ModuleType(name)
    parent = name.rpartition(".")[0]
    # Looking for a module would import its parent, which must not happen here.
    spec = find_spec(name) if not parent or parent in sys.modules else None
    module.__path__ = list(spec.submodule_search_locations or ()) if spec else []
    vars(module).update(dict.fromkeys(attributes))
    sys.modules[name] = module
    return module


def _is_within(name: str, packages: Mapping[str, ModuleType]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)
