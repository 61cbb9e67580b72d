package nyc.icefree.workspace.shifts;

import java.util.List;
import java.util.Map;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.UnfinishedAnswers;
import nyc.icefree.workspace.Acts;

/** Keeps what is typed into the table of an event's shifts and not saved, for whoever typed it. */
class RowKeeping {
    private static final String ANSWER = "shift-table";
    private final UnfinishedAnswers unfinished;
    private final Words words;

    RowKeeping(UnfinishedAnswers unfinished, Words words) {
        this.unfinished = unfinished;
        this.words = words;
    }

    List<KeptRows.Kept> read(EventId event) {
        return KeptRows.read(
                unfinished.mine().getOrDefault(event.value(), Map.of()).getOrDefault(ANSWER, ""));
    }

    boolean hasSome(EventId event) {
        return !read(event).isEmpty();
    }

    /** @return in words, whether it is kept; empty where there is nothing to keep */
    String keep(EventId event, List<TableRow> rows) {
        String text = KeptRows.text(rows);
        var why = new StringBuilder();
        Acts.said(words, why::append, () -> unfinished.keep(event.value(), ANSWER, text));
        return why.isEmpty() && !text.isEmpty() ? words.get("workspace.shifts.table.kept") : why.toString();
    }

    void forget(EventId event) {
        Acts.run(words, () -> unfinished.keep(event.value(), ANSWER, ""));
    }
}
