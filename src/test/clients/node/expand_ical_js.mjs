// As read_ical_js.mjs, but one line for each date that the program shows up to a moment (first argument): uid, start, end,
// summary, status.
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'

const until = Date.parse(process.argv[2])
const instant = time => new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z')
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')))
ICAL.TimezoneService.reset()
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
}
const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component, { exceptions: [] }))
const print = (event, start, end) => console.log([
  event.uid, instant(start), instant(end), event.summary, event.component.getFirstPropertyValue('status')
].join('\t'))
for (const event of events.filter(event => !event.isRecurrenceException())) {
  events.filter(other => other.isRecurrenceException() && other.uid === event.uid)
    .forEach(other => event.relateException(other))
  if (!event.isRecurring()) {
    print(event, event.startDate, event.endDate)
    continue
  }
  const dates = event.iterator()
  for (let at = dates.next(); at && at.toUnixTime() * 1000 <= until; at = dates.next()) {
    const shown = event.getOccurrenceDetails(at)
    print(shown.item, shown.startDate, shown.endDate)
  }
}
