// As expand_ical_js.mjs, with node-ical.
import { readFileSync } from 'node:fs'
import ical from 'node-ical'

const until = new Date(process.argv[2])
const instant = date => date.toISOString().replace('.000Z', 'Z')
for (const event of Object.values(ical.sync.parseICS(readFileSync(0, 'utf8')))) {
  if (event.type === 'VEVENT') {
    for (const shown of ical.expandRecurringEvent(event, { from: new Date(0), to: until })) {
      console.log([
        shown.event.uid ?? event.uid,
        instant(shown.start),
        instant(shown.end),
        shown.summary?.val ?? shown.summary,
        shown.event.status
      ].join('\t'))
    }
  }
}
