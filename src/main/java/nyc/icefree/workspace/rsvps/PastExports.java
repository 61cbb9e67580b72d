package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.rsvp.desk.RsvpExports.PastExport;
import nyc.icefree.text.Words;

/** Earlier exports of the list; hidden when there are none. */
class PastExports extends Div {
    private final Words words;
    private final ZoneId zone;

    PastExports(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("past-exports");
        setVisible(false);
    }

    void show(List<PastExport> past) {
        removeAll();
        setVisible(!past.isEmpty());
        if (!past.isEmpty()) {
            var list = new UnorderedList();
            past.forEach(one -> list.add(new ListItem(words.get(
                    "workspace.rsvps.export.past.one",
                    "who",
                    one.who().isEmpty() ? words.get("workspace.rsvps.export.past.nobody") : one.who(),
                    "when",
                    words.moment(one.at(), zone),
                    "parties",
                    one.parties(),
                    "reason",
                    one.reason()))));
            add(new H3(words.get("workspace.rsvps.export.past")), list);
        }
    }
}
