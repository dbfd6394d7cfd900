"""The tree of a sentence: which node depends on which, and how far each subtree reaches."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Self, TypeVar


class Node:
    """A node of a dependency tree; until it is linked it is a tree of its own. `i` is its position in the text."""

    __slots__ = ("head", "i", "left_edge", "lefts", "right_edge", "rights")

    i: int
    head: Self
    left_edge: Self
    right_edge: Self
    lefts: tuple[Self, ...]
    rights: tuple[Self, ...]

    @property
    def children(self) -> tuple[Self, ...]:
        """The nodes that depend on this one, in reading order."""
        return self.lefts + self.rights

    @property
    def subtree(self) -> Iterator[Self]:
        """This node and all that depend on it, directly or not; in reading order if no branches cross."""
        # Not by recursion: the tree of a list without a full stop may be deeper than Python's stack.
        waiting = [(self, False)]
        while waiting:
            node, is_next = waiting.pop()
            if is_next or not node.lefts:
                yield node
                waiting += [(child, False) for child in reversed(node.rights)]
            else:
                waiting.append((node, True))
                waiting += [(child, False) for child in reversed(node.lefts)]

    @property
    def ancestors(self) -> Iterator[Self]:
        """The node on which this one depends, that on which that one does, and so on."""
        node = self
        while node.head is not node:
            node = node.head
            yield node

    def is_ancestor(self, descendant: Self) -> bool:
        """Return whether another node depends on this one, directly or not."""
        return self in descendant.ancestors


AnyNode = TypeVar("AnyNode", bound=Node)


def linked(nodes: list[AnyNode], offsets: Sequence[int]) -> list[AnyNode]:
    """Set the places of nodes in the tree, given how far from each its head is, and return the nodes."""
    lefts: defaultdict[int, list[AnyNode]] = defaultdict(list)
    rights: defaultdict[int, list[AnyNode]] = defaultdict(list)
    for node, offset in zip(nodes, offsets, strict=True):
        if offset:
            at = node.i + offset
            node.head = nodes[at]
            (lefts if offset > 0 else rights)[at].append(node)
    for at, children in lefts.items():
        nodes[at].lefts = tuple(children)
    for at, children in rights.items():
        nodes[at].rights = tuple(children)
    _widen(nodes)
    return nodes


def _widen(nodes: Sequence[AnyNode]) -> None:
    """Set the edges of each node's subtree. One pass in each direction is enough, unless branches cross."""
    is_changed = True
    while is_changed:
        is_changed = False
        for node in (*nodes, *reversed(nodes)):
            head = node.head
            if node.left_edge.i < head.left_edge.i:
                head.left_edge = node.left_edge
                is_changed = True
            if node.right_edge.i > head.right_edge.i:
                head.right_edge = node.right_edge
                is_changed = True
