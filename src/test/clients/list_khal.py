"""What khal itself lists of the calendar on its input up to a day (first argument): start, end, status, title."""

import pathlib
import subprocess
import sys
import tempfile

CONFIG = """[calendars]
[[read]]
path = {home}/items/
readonly = True
[locale]
local_timezone = America/New_York
default_timezone = America/New_York
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {home}/khal.db
"""

with tempfile.TemporaryDirectory() as folder:
    home = pathlib.Path(folder)
    (home / "items").mkdir()
    (home / "items" / "one.ics").write_bytes(sys.stdin.buffer.read())
    (home / "khal.ini").write_text(CONFIG.format(home=home))
    form = "=\t{start-long-full}\t{end-long-full}\t{title}\t{status}"
    listed = subprocess.run(
        ["khal", "-c", str(home / "khal.ini"), "list", "--day-format", "", "--format", form, "2026-11-24", sys.argv[1]],
        env={"HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    ).stdout
    for line in sorted(set(listed.splitlines())):
        if line.startswith("=\t"):
            print(line[2:].strip())
