package nyc.icefree.workspace.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.Remark;
import nyc.icefree.sources.ChangeReason;
import nyc.icefree.sources.SourceRow;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.PlannedTimes;

/** How a partner's calendar fares, in a few words. */
final class SourceWords {
    private SourceWords() {}

    static String state(Words words, SourceRow row) {
        String state = words.of(row.state());
        return row.problem() == null ? state : state + ". " + words.of(row.problem());
    }

    static String when(Words words, TimeSlot slot, String place) {
        return place.isEmpty() ? PlannedTimes.full(words, slot) : PlannedTimes.full(words, slot) + ", " + place;
    }

    /** What a person does who accepts such a change. */
    static String accept(ChangeReason reason) {
        if (reason == ChangeReason.MERGED_GONE) {
            return "workspace.sources.take-name-off";
        }
        return reason.publishesAgain() ? "workspace.sources.publish-again" : "workspace.sources.accept";
    }

    static String leftOut(Words words, LeftOut one) {
        return words.get(
                "workspace.sources.left-out.line", "label", one.label(), "reason", of(words, "reason", one.reason()));
    }

    /** How many were left out, and which. */
    static Component[] leftOut(Words words, List<LeftOut> all, int most) {
        var list = new UnorderedList();
        all.stream().limit(most).forEach(one -> list.add(new ListItem(leftOut(words, one))));
        return all.isEmpty()
                ? new Component[0]
                : new Component[] {new Paragraph(words.get("workspace.sources.left-out", "count", all.size())), list};
    }

    /** What had to be guessed, mended or left out, a sentence for each; empty for nothing. */
    static String remarks(Words words, Set<Remark> remarks) {
        return remarks.stream().sorted().map(one -> of(words, "remark", one)).collect(Collectors.joining(" "));
    }

    /** The same after what is said of the date. */
    static String remarked(String said, Words words, Set<Remark> remarks) {
        return remarks.isEmpty() ? said : said + ". " + remarks(words, remarks);
    }

    /** A reason why an event was left out, an item's state, or a remark. */
    static String of(Words words, String group, Enum<?> value) {
        return words.get("workspace.sources." + group + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
