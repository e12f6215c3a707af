"""What a Word briefing remembers of itself, in a part of the document."""

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from briefings import memory
from briefings.memory import Memory


def remember(document: Document, told: Memory) -> None:
    """Adds the part, or puts the memory in the place of what the document remembered before."""
    package = document.part.package
    memory.remember(
        document.part, told, lambda name, kind, content: Part(PackURI(name), kind, content, package)
    )


def recall(document: Document) -> Memory:
    """Raises ValueError for a document that is no briefing of ours."""
    return memory.recall(document.part)
