package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/** The list of coming events with its filters. */
public record AgendaPage(
        Frame frame,
        Filters filters,
        List<Asked> asked,
        @Nullable Near near,
        List<Part> parts,
        int total,
        @Nullable String earlier,
        @Nullable String later,
        String all,
        String month,
        String subscribe,
        String atom) {

    /** The form as it was sent. */
    public record Filters(
            String action,
            String text,
            @Nullable String textCut,
            String from,
            boolean fromUnreadable,
            String to,
            boolean toUnreadable,
            List<Option> when,
            List<Option> kinds,
            List<Option> boroughs,
            List<Option> languages,
            List<Option> near,
            List<Option> organizations,
            List<Option> access,
            boolean moreOpen) {}

    /**
     * Days under one heading.
     *
     * @param title the month; null where the list is in another order than that of days
     */
    public record Part(@Nullable String title, List<Day> days) {}

    /**
     * What is said of distance.
     *
     * @param title of a list that is in its order, and {@code explained} how it is counted; null where it is offered only
     * @param path the list in the other order, and {@code label} what leads there
     */
    public record Near(@Nullable String title, @Nullable String explained, String path, String label) {}

    /**
     * A filter that is on.
     *
     * @param without the list without it
     */
    public record Asked(MixedLine label, String without) {}
}
