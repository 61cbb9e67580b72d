package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.partnercalendars.SourceRow;
import nyc.icefree.text.Words;

/** How a partner's calendar fares, in a few words. */
final class SourceWords {
    private SourceWords() {}

    static String state(Words words, SourceRow row) {
        String state = words.of(row.state());
        return row.problem() == null ? state : state + ". " + words.of(row.problem());
    }

    static String leftOut(Words words, LeftOut one) {
        String label = one.label().isBlank() ? words.get("workspace.sources.left-out.unnamed") : one.label();
        return words.get(
                "workspace.sources.left-out.line", "label", label, "reason", of(words, "reason", one.reason()));
    }

    /** How many do not say how people join online. */
    static Component[] joined(Words words, long count) {
        return count == 0
                ? new Component[0]
                : new Component[] {new Paragraph(words.get("workspace.sources.joined", "count", count))};
    }

    static Component[] leftOut(Words words, List<LeftOut> all, int most) {
        return all.isEmpty()
                ? new Component[0]
                : new Component[] {
                    new Paragraph(words.get("workspace.sources.left-out", "count", all.size())),
                    list(words, all.stream().map(one -> leftOut(words, one)).toList(), most)
                };
    }

    /** The first of these, and how many more there are. */
    static UnorderedList list(Words words, List<String> all, int most) {
        var list = new UnorderedList(all.stream().limit(most).map(ListItem::new).toArray(ListItem[]::new));
        if (all.size() > most) {
            list.add(new ListItem(words.get("workspace.sources.more", "count", all.size() - most)));
        }
        return list;
    }

    /** A reason why an event was left out, or an item's state. */
    static String of(Words words, String group, Enum<?> value) {
        return words.get("workspace.sources." + group + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
