package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** Adds a party that called or came by; beyond capacity only with a reason. */
class AddByHandDialog extends TitledDialog {
    private final Words words;
    private final TextField name;
    private final IntegerField adults;
    private final IntegerField children;
    private final EmailField email;
    private final Select<Language> interpretation = new Select<>();
    private final CheckboxGroup<Need> needs = new CheckboxGroup<>();
    private final CareFields care;
    private final TextArea note;
    private final Select<Language> language = new Select<>();
    private final TextField reason;
    private final Paragraph problem = new Paragraph();

    AddByHandDialog(EventView event, RsvpDesk desk, Words words, Runnable changed) {
        super(words.get("workspace.rsvps.add"), DialogWidth.FORM);
        this.words = words;
        name = new TextField(words.get("workspace.rsvps.name"));
        name.setHelperText(words.get("workspace.rsvps.name.help"));
        LongestText.in(name, ReservationForm.NAME_MAX, words);
        adults = number("workspace.rsvps.adults", 1);
        children = number("workspace.rsvps.children", 0);
        care = new CareFields(words);
        email = new EmailField(words.get("workspace.rsvps.email"));
        email.setHelperText(words.get("workspace.rsvps.email.help"));
        interpretation.setLabel(words.get("workspace.rsvps.interpret"));
        interpretation.setItems(Language.SPOKEN);
        interpretation.setEmptySelectionAllowed(true);
        interpretation.setEmptySelectionCaption(words.get("workspace.rsvps.none"));
        interpretation.setItemLabelGenerator(
                value -> value == null ? words.get("workspace.rsvps.none") : words.of(value));
        needs.setLabel(words.get("workspace.rsvps.needs.title"));
        needs.setItems(Need.STEP_FREE, Need.SEAT, Need.QUIET_SPACE);
        needs.setItemLabelGenerator(words::of);
        note = new TextArea(words.get("workspace.rsvps.note"));
        note.setHelperText(words.get("workspace.rsvps.note.help"));
        LongestText.in(note, Needs.NOTE_MAX, words);
        language.setLabel(words.get("workspace.rsvps.language"));
        language.setItems(Language.READ);
        language.setItemLabelGenerator(words::of);
        language.setValue(words.language());
        reason = new TextField(words.get("workspace.rsvps.reason"));
        reason.setHelperText(words.get("workspace.rsvps.reason.help"));
        LongestText.in(reason, RsvpDesk.REASON_MAX, words);
        var form = new FormLayout(name, email, adults, children, language, interpretation, care, needs, note, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("460px", 2));
        form.setColspan(interpretation, 2);
        form.setColspan(care, 2);
        form.setColspan(needs, 2);
        form.setColspan(note, 2);
        form.setColspan(reason, 2);
        problem.addClassName("problems");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var keep = new Button(words.get("workspace.rsvps.add"), click -> submit(event, desk, changed));
        Look.PRIMARY.of(keep);
        add(form, problem);
        foot(out(words.get("workspace.cancel")), keep);
    }

    private IntegerField number(String key, int usual) {
        var field = new IntegerField(words.get(key));
        field.setValue(usual);
        field.setMin(usual);
        field.setMax(ReservationForm.STAFF_PARTY_MAX);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static int value(IntegerField field, int otherwise) {
        Integer typed = field.getValue();
        return typed == null ? otherwise : typed;
    }

    private void submit(EventView event, RsvpDesk desk, Runnable changed) {
        problem.setVisible(false);
        Acts.marked(words, this::mark, () -> {
            var typed = new ReservationForm(
                    name.getValue(),
                    new PartyPeople(value(adults, 0), Integer.valueOf(value(children, -1))),
                    email.getValue().isBlank() ? null : email.getValue(),
                    new Needs(interpretation.getValue(), needs.getValue(), care.typed(), note.getValue()),
                    language.getValue(),
                    false,
                    Set.of());
            desk.addByHand(event.id(), typed, reason.getValue().isBlank() ? null : reason.getValue());
            close();
            changed.run();
            Notice.said(words.get("workspace.rsvps.is-in", "name", name.getValue()));
        });
    }

    private boolean mark(RefusalReason reasonOf, String text) {
        if (!(reasonOf instanceof ReservationReason why)) {
            return false;
        }
        switch (why == ReservationReason.FULL ? ReservationReason.Field.REASON : why.field()) {
            case NAME -> FormMarks.mark(name, text);
            case PARTY_SIZE -> FormMarks.mark(adults, text);
            case CHILDREN -> FormMarks.mark(children, text);
            case CARE -> FormMarks.mark(care, text);
            case EMAIL -> FormMarks.mark(email, text);
            case NOTE -> FormMarks.mark(note, text);
            case REASON -> FormMarks.mark(reason, text);
            case FORM -> {
                problem.setText(text);
                problem.setVisible(true);
            }
        }
        return true;
    }
}
