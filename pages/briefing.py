"""The briefing: choose what it says, look at it, take it away; bring an edited one back for new numbers."""

from ui import choices
from ui.briefing import make, refresh
from ui.view import current

view = current()
tasks = {"make": make.show, "refresh": refresh.show}
task = choices.segment("task", list(tasks), lambda t: view.say(f"task-{t}"), view.say, True)
tasks[task](view)
