package nyc.icefree.calendar;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.series.SeriesFacts;

/** What the dates of a series say, each by itself. */
@FunctionalInterface
interface DateText {
    Set<String> OF_ONE_DATE =
            Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "LAST-MODIFIED", "CREATED", "URL", "IMAGE");

    /** A date as its VEVENT, one line for each property; a public one, in the feed or not in it any more. */
    String written(FeedEvent date);

    /** The same for what the dates of a series have in common: it leads to the page of all of them. */
    default String shared(FeedEvent date, SeriesFacts series) {
        return written(date);
    }

    /**
     * Equal for dates that say the same, without what each has of its own, the address of its page included.
     *
     * @param date as for {@link #written}
     */
    default String said(FeedEvent date) {
        String slug = date.slug();
        return Arrays.stream(written(date).split("\r\n"))
                .filter(line -> !OF_ONE_DATE.contains(SeriesComponent.name(line)))
                .map(line -> line.replace(slug, ""))
                .collect(Collectors.joining("\n"));
    }
}
