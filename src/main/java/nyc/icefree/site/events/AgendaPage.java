package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * The list of coming events with its filters.
 *
 * @param nothing what is offered where no event fits; null where one does
 */
public record AgendaPage(
        Frame frame,
        List<Shortcut> shortcuts,
        Filters filters,
        List<Asked> asked,
        @Nullable Near near,
        List<Part> parts,
        int total,
        @Nullable Nothing nothing,
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
     * A choice by one press.
     *
     * @param on whether it is made, so that the press takes it away
     */
    public record Shortcut(String label, String path, boolean on) {}

    /**
     * Instead of what nothing fits.
     *
     * @param without whether each match leaves one choice away; else it keeps one alone
     * @param closest the choice of the match of which {@code days} shows the first events; null where none is shown
     */
    public record Nothing(
            List<Match> matches,
            boolean without,
            @Nullable MixedLine closest,
            List<Day> days,
            @Nullable Ask ask) {}

    /** @param choice that is left away or kept */
    public record Match(MixedLine choice, String path, String count) {}

    /** The form by which a session is asked for, filled with what was looked for. */
    public record Ask(String label, String path) {}

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
