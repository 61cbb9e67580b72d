// As read_ical_js.mjs, with node-ical.
import { readFileSync } from 'node:fs'
import ical from 'node-ical'

// whole days are midnights of this machine, marked
const instant = date => date.dateOnly
  ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')
  : date.toISOString().replace('.000Z', 'Z')
const print = event => console.log([
  event.uid,
  event.recurrenceid ? instant(event.recurrenceid) : '',
  instant(event.start),
  instant(event.end),
  event.summary?.val ?? event.summary,
  event.status ?? '',
  Number(event.sequence ?? 0),
  [event['related-to'] ?? event.relatedto ?? []].flat()
    .map(related => `${related.params?.RELTYPE ?? 'PARENT'}:${related.val ?? related}`)
    .sort()
    .join(' ')
].join('\t'))
for (const event of Object.values(ical.sync.parseICS(readFileSync(0, 'utf8')))) {
  if (event.type === 'VEVENT') {
    print(event)
    for (const changed of new Set(Object.values(event.recurrences ?? {}))) {
      print(changed)
    }
  }
}
