"""The Penn Treebank's tags of finite verbs."""

from typing import Final

FINITE_VERB_TAGS: Final = frozenset({"VBD", "VBZ", "VBP"})
"""The past tense and the present tense, without modal verbs."""

FINITE_TAGS: Final = FINITE_VERB_TAGS | {"MD"}
"""The same and modal verbs: "said", "says", "would"."""
