package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.invitations.InvitationRefused;
import nyc.icefree.rsvp.invitations.InvitationTerms;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

class InvitationDialog extends TitledDialog {
    private final TextField label;
    private final IntegerField spots;
    private final DateTimePicker ends;
    private final Checkbox all = new Checkbox();

    InvitationDialog(
            EventView event, List<EventId> dates, Invitations invitations, Words words, Consumer<SayableCode> made) {
        super(words.get("workspace.invitations.make"), DialogWidth.FORM);
        label = new TextField(words.get("workspace.invitations.label"));
        label.setHelperText(words.get("workspace.invitations.label.help"));
        LongestText.in(label, Invitations.LABEL_MAX, words);
        spots = new IntegerField(words.get("workspace.invitations.places"));
        spots.setHelperText(words.get("workspace.invitations.places.help"));
        spots.setMin(1);
        spots.setMax(InvitationTerms.SPOTS_MAX);
        ends = DateFields.dateTime(words, words.get("workspace.invitations.ends"));
        all.setLabel(words.get("workspace.invitations.all-dates", "count", dates.size()));
        all.setVisible(dates.size() > 1);
        var form = new FormLayout(label, spots, ends, all);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var make = new Button(
                words.get("workspace.invitations.make"),
                click -> RefusalNotices.marked(words, this::mark, () -> {
                    var code = invitations.make(
                            all.getValue() ? dates : List.of(event.id()),
                            label.getValue(),
                            typed(event.slot().zone()));
                    close();
                    made.accept(code);
                }));
        Look.PRIMARY.of(make);
        add(form);
        foot(out(words.get("workspace.cancel")), make);
    }

    private InvitationTerms typed(ZoneId zone) {
        var end = ends.getValue();
        return new InvitationTerms(
                spots.getValue(), end == null ? null : end.atZone(zone).toInstant());
    }

    private boolean mark(RefusalReason reason, String text) {
        return reason instanceof InvitationRefused why
                && FormMarks.mark(
                        switch (why) {
                            case LABEL_MISSING, LABEL_TOO_LONG -> label;
                            case PLACES_ODD -> spots;
                            case END_PAST -> ends;
                            case TOO_MANY -> null;
                        },
                        text);
    }
}
