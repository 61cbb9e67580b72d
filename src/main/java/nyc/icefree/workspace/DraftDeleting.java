package nyc.icefree.workspace;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nyc.icefree.bulk.DeletedDraft;
import nyc.icefree.bulk.DraftDeletion;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.series.SeriesDeletion;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.springframework.stereotype.Component;

/** Deletes drafts after a question that says what goes with them. */
@Component
public record DraftDeleting(
        ViewerWords ownWords,
        DraftDeletion deletion,
        SeriesDeletion series,
        SeriesDesk desk,
        ShiftPlanning shifts,
        Checklists checklists) {
    public void ask(EventId event, String what, Runnable deleted) {
        var words = ownWords.get();
        boolean series = desk.ofEvent(event).isPresent();
        question(
                        words,
                        words.get(series ? "workspace.series.skip-date" : "workspace.delete.draft"),
                        words.get(series ? "workspace.series.skip.title" : "workspace.delete.title", "what", what),
                        words.get(
                                "workspace.delete.consequence",
                                "shifts",
                                shiftsOf(List.of(event)),
                                "tasks",
                                checklists.of(event).size(),
                                "series",
                                String.valueOf(series)),
                        () -> {
                            var was = deletion.delete(event);
                            deleted.run();
                            String done = words.get(
                                    series ? "workspace.series.skipped" : "workspace.delete.done", "count", 1);
                            if (series) {
                                Notice.said(done);
                            } else {
                                Notice.deleted(done, words, () -> bringBack(words, was));
                            }
                        })
                .open();
    }

    private void bringBack(Words words, DeletedDraft was) {
        RefusalNotices.run(words, () -> EventLinks.open(deletion.bringBack(was)));
    }

    /** @param delete is told how many they are, and how it is done; it gives how many are gone */
    public void askFollowing(SeriesId id, EventId from, BiConsumer<Integer, Supplier<Integer>> delete) {
        var words = ownWords.get();
        var drafts = series.concerned(id, from);
        question(
                        words,
                        words.get("workspace.delete.now"),
                        words.get("workspace.delete.following.title", "count", drafts.size()),
                        words.get("workspace.delete.following.consequence", "shifts", shiftsOf(drafts)),
                        () -> delete.accept(drafts.size(), () -> series.delete(id, from)))
                .open();
    }

    private static QuestionDialog question(Words words, String now, String title, String consequence, Runnable delete) {
        return new QuestionDialog(title, consequence, words.get("workspace.event.cancel.not"))
                .to(now, Look.DANGER, () -> RefusalNotices.run(words, delete));
    }

    private int shiftsOf(Collection<EventId> events) {
        return shifts.staffing(events).values().stream()
                .mapToInt(staffing -> staffing.shifts())
                .sum();
    }
}
