package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.bulk.BulkOutcome;
import nyc.icefree.bulk.BulkPreview;
import nyc.icefree.bulk.BulkResult;
import nyc.icefree.messages.ChangeAudience.Told;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;

/** What becomes of one of many events, in words. */
final class BulkLine {
    private BulkLine() {}

    static ListItem of(Words words, EventLine line, BulkPreview one, Told told) {
        var item = item(words, line, one.fate(), one.refusals());
        var start = one.newStart();
        if (start != null && one.after() != null && one.after().when().end() != null) {
            item.add(muted(words.get(
                    "workspace.bulk.to",
                    "span",
                    words.span(start, Objects.requireNonNull(one.after().when().end())))));
        }
        if (!one.gaps().isEmpty()) {
            var gaps = new Div(one.gaps().stream().map(words::why).collect(Collectors.joining(" ")));
            gaps.addClassName("note-warning");
            item.add(gaps);
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
            case PUBLISHED, SUBMITTED, MOVED, PROPOSED, COPIED -> Tone.FINE;
        };
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}
