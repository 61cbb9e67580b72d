package nyc.icefree.partnercalendars;

/** Server of calendars: the internet, or in the demo the app itself. */
interface CalendarServer {
    /** @param hosts the only ones asked, also after redirects */
    FetchResult fetch(SourceAddress address, Fetcher.Known known, AllowedServers hosts);
}
