package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.bulk.BulkOutcome;
import nyc.icefree.bulk.BulkPreview;
import nyc.icefree.bulk.BulkResult;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.ChangeAudience.Told;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.PlaceNeighbors;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;

/** What becomes of one of many events, in words. */
final class BulkLine {
    private BulkLine() {}

    /** @param title of another chosen event */
    static ListItem of(Words words, EventLine line, BulkPreview one, Told told, Function<EventId, String> title) {
        var item = item(words, line, one.fate(), one.refusals());
        var start = one.newStart();
        if (start != null && one.after() != null && one.after().when().end() != null) {
            item.add(muted(words.get(
                    "workspace.bulk.to",
                    "span",
                    words.span(start, Objects.requireNonNull(one.after().when().end())))));
        }
        if (!one.taken().isEmpty()) {
            item.add(warning(words.get("workspace.bulk.taken", "others", PlaceNeighbors.named(words, one.taken()))));
        }
        if (!one.together().isEmpty()) {
            item.add(warning(words.get(
                    "workspace.bulk.together",
                    "others",
                    one.together().stream().map(title).collect(Collectors.joining("; ")))));
        }
        if (!one.gaps().isEmpty()) {
            item.add(warning(one.gaps().stream().map(words::why).collect(Collectors.joining(" "))));
        }
        if (one.tells()) {
            item.add(muted(words.get(
                    "workspace.bulk.told",
                    "told",
                    told.comingWithAddress() + told.volunteers(),
                    "silent",
                    told.comingWithout())));
        }
        return item;
    }

    static ListItem of(Words words, EventLine line, BulkResult one) {
        return item(words, line, one.fate(), one.refusals());
    }

    private static ListItem item(Words words, EventLine line, BulkOutcome fate, List<String> refusals) {
        var title = new Div(line.row().title());
        title.addClassName("name");
        var head = new Div(title, new StateWord(words.of(fate), tone(fate)));
        head.addClassName("foreseen-head");
        var item = new ListItem(head, muted(PlannedTimes.full(words, line.row().slot())));
        if (!refusals.isEmpty()) {
            item.add(new Div(refusals.stream().map(words::get).collect(Collectors.joining(" "))));
        }
        return item;
    }

    private static Tone tone(BulkOutcome fate) {
        return switch (fate) {
            case REFUSED, CANCELLED, DELETED -> Tone.ATTENTION;
            case UNCHANGED -> Tone.PLAIN;
            case PUBLISHED, SUBMITTED, MOVED, PROPOSED, CHANGED -> Tone.FINE;
        };
    }

    private static Div warning(String text) {
        var line = new Div(text);
        line.addClassName("note-warning");
        return line;
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
