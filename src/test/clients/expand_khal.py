"""As node/expand_ical_js.mjs, with what khal makes of python-icalendar's reading."""

import datetime
import logging
import sys

import icalendar
from khal.icalendar import expand


class Complaint(logging.Handler):
    """An exception that hits nothing is a fault of the calendar."""

    def emit(self, record):
        if record.levelno >= logging.WARNING:
            raise ValueError(record.getMessage())


logging.getLogger("khal").addHandler(Complaint())


def instant(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


sys.stdout.reconfigure(encoding="utf-8")
until = sys.argv[1]
events = icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT")
changed = {(str(e["UID"]), instant(e["RECURRENCE-ID"].dt)) for e in events if "RECURRENCE-ID" in e}
for event in events:
    for start, end in expand(event):
        own = "RECURRENCE-ID" in event
        if instant(start) <= until and (own or (str(event["UID"]), instant(start)) not in changed):
            print(str(event["UID"]), instant(start), instant(end), event["SUMMARY"], event.get("STATUS", ""), sep="\t")
