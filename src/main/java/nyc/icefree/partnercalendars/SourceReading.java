package nyc.icefree.partnercalendars;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import nyc.icefree.calendar.reading.CalendarReader;
import nyc.icefree.calendar.reading.ParsedCalendar;
import nyc.icefree.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches and parses a calendar, or says why not; changes nothing. */
@Component
record SourceReading(CalendarServer calendars, Network network, Campaign campaign, Clock clock) {
    SourceAddress address(String typed) {
        return SourceAddress.of(typed, network);
    }

    /** Empty when a stored address would be refused today. */
    Stream<SourceAddress> readable(String address) {
        try {
            return Stream.of(address(address));
        } catch (SourceUnreadable e) {
            return Stream.empty();
        }
    }

    FetchResult fetch(String address, Fetcher.Known known, AllowedServers hosts) {
        try {
            return calendars.fetch(address(address), known, hosts);
        } catch (SourceUnreadable e) {
            return new FetchResult.Failed(e.problem(), null);
        }
    }

    /** @throws SourceUnreadable when it is no calendar, or only a piece of one */
    ParsedCalendar read(FetchResult.Fresh fresh, @Nullable ZoneId floating) {
        return read(fresh.octets(), fresh.charset(), floating);
    }

    ParsedCalendar read(byte[] octets, @Nullable String charset, @Nullable ZoneId floating) {
        var terms = CalendarReader.terms(campaign.now().zone(), floating, clock.instant());
        var read = CalendarReader.read(octets, terms.in(charset));
        switch (read.shape()) {
            case CALENDAR -> {}
            case EMPTY -> throw new SourceUnreadable(SourceProblem.EMPTY);
            case WEB_PAGE -> throw new SourceUnreadable(SourceProblem.WEB_PAGE);
            case CUT_OFF -> throw new SourceUnreadable(SourceProblem.CUT_OFF);
            case SOMETHING_ELSE -> throw new SourceUnreadable(SourceProblem.NOT_A_CALENDAR);
        }
        return read;
    }
}
