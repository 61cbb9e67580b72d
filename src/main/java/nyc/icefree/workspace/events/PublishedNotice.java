package nyc.icefree.workspace.events;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.bulk.FormPlanning.Published;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Notice;

/** Says that something became public, with what can still be added to it, and takes it back where that is one step. */
final class PublishedNotice {
    private PublishedNotice() {}

    static void show(Words words, EventPlanning planning, Published published, boolean series) {
        show(words, planning, published, series, () -> EventLinks.show(published.event()));
    }

    /** @param after it was taken back, or could not be */
    static void show(Words words, EventPlanning planning, Published published, boolean series, Runnable after) {
        if (published.waits()) {
            Notice.said(words.get("workspace.step.submitted"));
            return;
        }
        String text = words.get(series ? "workspace.series.published" : "workspace.event.published");
        String more = published.gaps().stream()
                .filter(gap -> !gap.isAskedAbout())
                .map(words::why)
                .collect(Collectors.joining(" "));
        String all = Stream.of(text, more).filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
        if (series) {
            Notice.said(all);
            return;
        }
        var event = published.event();
        int version = version(planning, event);
        Notice.undoable(all, words.get("workspace.undo"), () -> {
            Acts.run(words, () -> {
                if (version(planning, event) != version) {
                    throw new ChangedMeanwhile();
                }
                planning.unpublish(event);
            });
            after.run();
        });
    }

    private static int version(EventPlanning planning, EventId event) {
        return planning.planOf(event).orElseThrow(NotYours::new).version();
    }
}
