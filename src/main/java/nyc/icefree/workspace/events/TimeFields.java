package nyc.icefree.workspace.events;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.stream.Stream;
import nyc.icefree.eventform.PastedMessage;
import nyc.icefree.eventform.When;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;

/** When an event takes place, as a form asks for it. */
abstract class TimeFields extends FormPart<When> {
    final Div content = new Div();
    final Select<ZoneId> zone;

    TimeFields(Words words) {
        super(When.class);
        content.addClassName("when");
        zone = zone(words);
    }

    void show(When when) {
        binder.readRecord(when);
    }

    /** For the line of the fold. */
    String saysZone() {
        return named(zone.getValue());
    }

    private static String named(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    /** Takes day and hours, as far as a message says them. */
    void take(PastedMessage read) {}

    /** Another kind was chosen, whose events usually take another time. */
    abstract void lengthChanged();

    private static Select<ZoneId> zone(Words words) {
        return Form.choice(
                new Select<ZoneId>(),
                words.get("workspace.plan.zone"),
                Stream.of(
                                "America/New_York",
                                "America/Chicago",
                                "America/Denver",
                                "America/Los_Angeles",
                                "America/Puerto_Rico")
                        .map(ZoneId::of)
                        .toList(),
                TimeFields::named);
    }
}
