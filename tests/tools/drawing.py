"""Draws how cost grows with length, as an SVG: both axes in powers of ten."""

import math
from collections.abc import Mapping
from typing import Final

WIDTH: Final = 720
HEIGHT: Final = 430
LEFT, RIGHT, TOP, BOTTOM = 64, 214, 24, 48
LEAST, MOST = 1, 100_000
"""Milliseconds at the lower and the upper edge."""

COLOURS: Final = ("#1b6ca8", "#d1495b", "#3c7a3b", "#8d5b9a", "#b5651d", "#555555")


def drawing(curves: Mapping[str, Mapping[int, float]]) -> str:
    """Return a plot of curves: their names, and milliseconds by words."""
    sizes = sorted({size for curve in curves.values() for size in curve})
    shapes = [_grid(sizes)]
    # Names that would stand on each other move down.
    lowest = 0.0
    for (name, curve), colour in zip(
        sorted(curves.items(), key=lambda each: -max(each[1].values())), COLOURS, strict=False
    ):
        points = [(_x(size, sizes), _y(cost)) for size, cost in sorted(curve.items())]
        lowest = max(points[-1][1], lowest + 15)
        shapes.append(_curve(name, points, colour, lowest))
    style = "font-family='system-ui, sans-serif' font-size='12'"
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' {style}>"
        f"<rect width='{WIDTH}' height='{HEIGHT}' fill='#ffffff'/>{''.join(shapes)}</svg>\n"
    )


def _curve(name: str, points: list[tuple[float, float]], colour: str, label: float) -> str:
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3' fill='{colour}'/>" for x, y in points)
    return (
        f"<polyline points='{line}' fill='none' stroke='{colour}' stroke-width='2'/>{dots}"
        f"<text x='{points[-1][0] + 10:.1f}' y='{label + 4:.1f}' fill='{colour}'>{name}</text>"
    )


def _grid(sizes: list[int]) -> str:
    shapes = [f"<text x='{LEFT}' y='14' fill='#444444'>CPU, milliseconds an article</text>"]
    for power in range(int(math.log10(LEAST)), int(math.log10(MOST)) + 1):
        y = _y(10**power)
        shapes.append(f"<line x1='{LEFT}' x2='{WIDTH - RIGHT}' y1='{y:.1f}' y2='{y:.1f}' stroke='#dddddd'/>")
        shapes.append(f"<text x='{LEFT - 8}' y='{y + 4:.1f}' text-anchor='end' fill='#444444'>{10**power:,}</text>")
    for size in sizes:
        x = _x(size, sizes)
        shapes.append(f"<line x1='{x:.1f}' x2='{x:.1f}' y1='{TOP}' y2='{HEIGHT - BOTTOM}' stroke='#eeeeee'/>")
        y = HEIGHT - BOTTOM + 18
        shapes.append(f"<text x='{x:.1f}' y='{y}' text-anchor='middle' fill='#444444'>{size:,}</text>")
    middle = (LEFT + WIDTH - RIGHT) / 2
    shapes.append(f"<text x='{middle}' y='{HEIGHT - 10}' text-anchor='middle' fill='#444444'>words</text>")
    return "".join(shapes)


def _x(size: int, sizes: list[int]) -> float:
    share = math.log(size / sizes[0]) / math.log(sizes[-1] / sizes[0])
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(cost: float) -> float:
    share = math.log(max(cost, LEAST) / LEAST) / math.log(MOST / LEAST)
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
