"""As apply_itip.c, with python-icalendar: the newest by SEQUENCE, then DTSTAMP (RFC 5546, 2.1.5)."""

import datetime
import pathlib
import sys

import icalendar

held = {}
for name in sys.argv[2:]:
    calendar = icalendar.Calendar.from_ical(pathlib.Path(name).read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] in ("REQUEST", "CANCEL"), name
    assert (calendar["METHOD"] == "CANCEL") == (event["STATUS"] == "CANCELLED"), name
    assert str(event["ATTENDEE"]).lower() == "mailto:" + sys.argv[1].lower(), name
    number = (int(event["SEQUENCE"]), event["DTSTAMP"].dt)
    if event["UID"] not in held or held[event["UID"]][0] <= number:
        held[event["UID"]] = (number, event)


def instant(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


for uid, (number, event) in held.items():
    print(uid, instant(event["DTSTART"].dt), instant(event["DTEND"].dt), event["STATUS"], number[0], sep="\t")
