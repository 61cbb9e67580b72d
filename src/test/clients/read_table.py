"""As node/read_ical_js.mjs, with python-icalendar, the reader of khal."""

import datetime
import sys

import icalendar


def instant(moment):
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def related(event):
    found = event.get("RELATED-TO", [])
    found = found if isinstance(found, list) else [found]
    return " ".join(sorted(f"{one.params.get('RELTYPE', 'PARENT')}:{one}" for one in found))


sys.stdout.reconfigure(encoding="utf-8")
for event in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):
    instance = event.get("RECURRENCE-ID")
    print(
        str(event["UID"]),
        instant(instance.dt) if instance else "",
        instant(event["DTSTART"].dt),
        instant(event["DTEND"].dt),
        str(event["SUMMARY"]),
        str(event.get("STATUS", "")),
        int(event["SEQUENCE"]),
        related(event),
        sep="\t",
    )
