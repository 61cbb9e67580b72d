package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.series.CareNote;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;

/** Stays until an organizer has read it: we know no law, only that there is one to ask for. */
class CareNotice extends Div {
    CareNotice(EventId event, CareNote note, Words words) {
        addClassName("care-notice");
        add(
                new Paragraph(words.get("workspace.needs.care-note")),
                new Button(
                        words.get("workspace.needs.care-note.read"),
                        click -> Acts.run(words, () -> {
                            note.read(event);
                            setVisible(false);
                        })));
    }
}
