"""Load a report: preview, findings, what would change, confirm; calendar of reports; history; the form."""

from ui import choices
from ui.reports import blank, calendar, history, load
from ui.view import current

view = current()
desks = {"load": load.show, "calendar": calendar.show, "history": history.show, "form": blank.show}
desk = choices.segment("desk", list(desks), lambda d: view.say(f"desk-{d}"), view.say, True)
desks[desk](view)
