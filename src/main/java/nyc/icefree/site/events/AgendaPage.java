package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/** @param nothing what is offered when no event fits; null otherwise */
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
            List<Option> areas,
            List<Option> languages,
            List<Option> near,
            List<Option> organizations,
            List<Option> access,
            boolean moreOpen) {}

    /** @param on whether it is chosen, so that a press removes it */
    public record Shortcut(String label, String path, boolean on) {}

    /**
     * What is offered when nothing fits.
     *
     * @param without whether each match drops one choice; else each keeps one alone
     * @param closest choice of the match whose first events {@code days} shows; null for none
     */
    public record Nothing(
            List<Match> matches,
            boolean without,
            @Nullable MixedLine closest,
            List<Day> days,
            @Nullable Ask ask) {}

    public record Match(MixedLine choice, String path, String count) {}

    public record Ask(String label, String path) {}

    /** @param title the month; null when the list is not ordered by day */
    public record Part(@Nullable String title, List<Day> days) {}

    /** @param title null while ordering by distance is only offered, like {@code explained} */
    public record Near(@Nullable String title, @Nullable String explained, String path, String label) {}

    public record Asked(MixedLine label, String without) {}
}
