// Reads a calendar from standard input with ical.js, the reader of Thunderbird and Nextcloud, and prints one line for each
// event: uid, recurrence id, start, end, summary, status, sequence, what it is related to.
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'

const instant = time => time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z')
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')))
ICAL.TimezoneService.reset()
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
}
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(component)
  console.log([
    event.uid,
    event.recurrenceId ? instant(event.recurrenceId) : '',
    instant(event.startDate),
    instant(event.endDate),
    event.summary,
    component.getFirstPropertyValue('status') ?? '',
    event.sequence ?? 0,
    component.getAllProperties('related-to')
      .map(related => `${related.getParameter('reltype') ?? 'PARENT'}:${related.getFirstValue()}`)
      .sort()
      .join(' ')
  ].join('\t'))
}
