"""Reads each mail of a folder by Python's own library and says, one line of JSON each, what it found."""

import email
import email.policy
import html.parser
import json
import pathlib
import sys


class Words(html.parser.HTMLParser):
    """What a reader of the HTML hears: shapes are for the eye alone."""

    BREAKS = {"p", "br", "body", "title", "blockquote", "li", "div", "td"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.inside = False
        self.shape = False
        self.found = []
        self.tags = set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag == "body":
            self.inside = True
        if tag in self.BREAKS:
            self.found.append("\n")
        self.shape = dict(attributes).get("aria-hidden") == "true"

    def handle_endtag(self, tag):
        self.shape = False

    def handle_data(self, data):
        if self.inside and not self.shape:
            self.found.append(data)


def defects(part):
    found = [type(one).__name__ + ": " + str(one) for one in part.defects]
    for name, value in part.items():
        found += [name + ": " + str(one) for one in getattr(value, "defects", ())]
    return found


sys.stdout.reconfigure(encoding="utf-8")
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = list(mail.iter_parts())
    words = Words()
    words.feed(parts[1].get_content())
    calendar = parts[2] if len(parts) > 2 else None
    print(
        json.dumps(
            {
                "file": path.name,
                "defects": [one for part in mail.walk() for one in defects(part)],
                "to": [one.addr_spec for one in mail["To"].addresses],
                "from": [one.addr_spec for one in mail["From"].addresses],
                "subject": str(mail["Subject"]),
                "types": [part.get_content_type() for part in mail.walk()],
                "files": [part.get_filename() for part in mail.walk() if part.get_filename()],
                "method": calendar.get_param("method") if calendar else "",
                "calendar": calendar.get_content() if calendar else "",
                "text": parts[0].get_content(),
                "html": "".join(words.found),
                "tags": sorted(words.tags),
            }
        )
    )
