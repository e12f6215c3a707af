"""What a presentation remembers of itself, in a part of its own."""

from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation

from briefings import memory
from briefings.memory import Memory


def remember(show: Presentation, told: Memory) -> None:
    """Adds the part, or puts the memory in the place of what the presentation remembered before."""
    package = show.part.package
    memory.remember(show.part, told, lambda name, kind, content: Part(PackURI(name), kind, package, content))


def recall(show: Presentation) -> Memory:
    """Raises ValueError for a presentation that is no briefing of ours."""
    return memory.recall(show.part)
