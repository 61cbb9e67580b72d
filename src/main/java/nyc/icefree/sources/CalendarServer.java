package nyc.icefree.sources;

/** Where calendars are asked for: the internet, or in the demo what lies in the app itself. */
interface CalendarServer {
    /** @param hosts none else is asked, however often one sends on to the next */
    Fetched fetch(SourceAddress address, Fetcher.Known known, Hosts hosts);
}
