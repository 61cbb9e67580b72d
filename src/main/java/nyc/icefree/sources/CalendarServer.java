package nyc.icefree.sources;

/** Where calendars are asked for: the internet, or in the demo what lies in the app itself. */
interface CalendarServer {
    Fetched fetch(SourceAddress address, Fetcher.Known known);
}
