package nyc.icefree.calendar;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.series.SeriesFacts;

@FunctionalInterface
interface DateText {
    Set<String> OF_ONE_DATE =
            Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "LAST-MODIFIED", "CREATED", "URL", "IMAGE");

    /** The date as a VEVENT, one line for each property. */
    String written(FeedEvent date);

    /** The date's text for the entry of the whole series: it links to the series' page. */
    default String shared(FeedEvent date, SeriesFacts series) {
        return written(date);
    }

    /** Equal for two dates that say the same; UID, times and the address of the page do not count. */
    default String said(FeedEvent date) {
        String slug = date.slug();
        return Arrays.stream(written(date).split("\r\n"))
                .filter(line -> !OF_ONE_DATE.contains(SeriesComponent.name(line)))
                .map(line -> line.replace(slug, ""))
                .collect(Collectors.joining("\n"));
    }
}
