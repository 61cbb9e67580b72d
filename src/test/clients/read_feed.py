"""Reads a calendar from standard input with python-icalendar (the parser of khal and many others) and prints
what it found in each event as JSON, for the tests to compare."""

import datetime
import json
import sys
import zoneinfo

import icalendar


def instant(moment):
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime.combine(moment, datetime.time(), zoneinfo.ZoneInfo("America/New_York"))
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def related(event):
    found = event.get("RELATED-TO", [])
    found = found if isinstance(found, list) else [found]
    return " ".join(sorted(f"{one.params.get('RELTYPE', 'PARENT')}:{one}" for one in found))


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = [
    {
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "location": str(event.get("LOCATION", "")),
        "start": instant(event["DTSTART"].dt),
        "end": instant(event["DTEND"].dt),
        "status": str(event.get("STATUS", "")),
        "related": related(event),
    }
    for event in calendar.walk("VEVENT")
]
errors = [str(error) for component in calendar.walk() for error in component.errors]
json.dump({"events": events, "errors": errors}, sys.stdout)
