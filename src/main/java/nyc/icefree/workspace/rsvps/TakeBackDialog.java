package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Takes back the RSVPs of a time span, all or those of one network. */
class TakeBackDialog extends TitledDialog {
    private final EventView event;
    private final RsvpApprovals approvals;
    private final Words words;
    private final DateTimePicker from;
    private final DateTimePicker until;
    private final RadioButtonGroup<Burst> networks = new RadioButtonGroup<>();

    TakeBackDialog(EventView event, Burst burst, RsvpApprovals approvals, Words words, Consumer<DecidedRsvps> done) {
        super(words.get("workspace.rsvps.take-back.title"), DialogWidth.QUESTION);
        this.event = event;
        this.approvals = approvals;
        this.words = words;
        from = field("workspace.rsvps.take-back.from", burst.from());
        until = field("workspace.rsvps.take-back.until", burst.until().plus(1, ChronoUnit.MINUTES));
        networks.setLabel(words.get("workspace.rsvps.take-back.which"));
        networks.setItemLabelGenerator(this::label);
        var take = new Button(
                words.get("workspace.rsvps.take-back.do"),
                click -> RefusalNotices.run(words, () -> {
                    var said = approvals.takeBack(event.id(), networks.getValue());
                    close();
                    done.accept(said);
                }));
        Look.PRIMARY.of(take);
        add(new Paragraph(words.get("workspace.rsvps.take-back.text")), from, until, networks);
        foot(out(words.get("workspace.step.not")), take);
        look();
    }

    private DateTimePicker field(String key, Instant at) {
        var field = DateFields.dateTime(words, words.get(key));
        field.setValue(LocalDateTime.ofInstant(at, event.slot().zone()).truncatedTo(ChronoUnit.MINUTES));
        field.addValueChangeListener(change -> look());
        return field;
    }

    private void look() {
        var found = approvals.burst(event.id(), instant(from), instant(until));
        var all = new ArrayList<>(List.of(found));
        all.addAll(found.networks());
        networks.setItems(all);
        networks.setValue(found);
    }

    private Instant instant(DateTimePicker field) {
        return field.getOptionalValue()
                .map(local -> local.atZone(event.slot().zone()).toInstant())
                .orElse(Instant.EPOCH);
    }

    private String label(Burst burst) {
        return words.get(
                burst.only().isEmpty() ? "workspace.rsvps.take-back.all" : "workspace.rsvps.take-back.network",
                "parties",
                burst.parties(),
                "people",
                burst.people());
    }
}
