package nyc.icefree.calendar;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.eventviews.FeedEvent;

/** What the dates of a series say, each by itself. */
@FunctionalInterface
interface DateText {
    Set<String> OF_ONE_DATE =
            Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "LAST-MODIFIED", "CREATED", "URL", "IMAGE");

    /** A public event as its VEVENT, one line for each property. */
    String written(EventView view);

    /**
     * Equal for dates that say the same, without what each has of its own, the address of its page included.
     *
     * @param date a public one
     */
    default String said(FeedEvent date) {
        var view = Objects.requireNonNull(date.view());
        return Arrays.stream(written(view).split("\r\n"))
                .filter(line -> !OF_ONE_DATE.contains(SeriesComponent.name(line)))
                .map(line -> line.replace(view.slug(), ""))
                .collect(Collectors.joining("\n"));
    }
}
