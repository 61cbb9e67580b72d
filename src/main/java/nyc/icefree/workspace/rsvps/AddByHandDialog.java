package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.questions.Questions;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.rsvp.ReasonText;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Adds a party that called or came by; beyond capacity only with a reason. */
class AddByHandDialog extends TitledDialog {
    private final Words words;
    private final TextField name;
    private final EmailField email;
    private final PartyForm party;
    private final TextField reason;
    private final AnswerFields answers;
    private final Paragraph problem = new Paragraph();

    AddByHandDialog(EventView event, Questions questions, RsvpDesk desk, Words words, Runnable changed) {
        super(words.get("workspace.rsvps.add"), DialogWidth.FORM);
        this.words = words;
        name = new TextField(words.get("word.name"));
        name.setHelperText(words.get("workspace.rsvps.name.help"));
        LongestText.in(name, ReservationForm.NAME_MAX, words);
        party = new PartyForm(words, event.languageChoice());
        answers = new AnswerFields(questions, words);
        email = new EmailField(words.get("workspace.rsvps.email"));
        email.setHelperText(words.get("workspace.rsvps.email.help"));
        reason = new TextField(words.get("word.reason"));
        reason.setHelperText(words.get("workspace.rsvps.reason.help"));
        LongestText.in(reason, ReasonText.MAX, words);
        var form = new FormLayout(name, email);
        party.addTo(form);
        form.add(answers, reason);
        form.setColspan(answers, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("460px", 2));
        form.setColspan(reason, 2);
        problem.addClassName("problems");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var keep = new Button(words.get("workspace.rsvps.add"), click -> submit(event, desk, changed));
        Look.PRIMARY.of(keep);
        add(form, problem);
        foot(out(words.get("workspace.cancel")), keep);
    }

    private void submit(EventView event, RsvpDesk desk, Runnable changed) {
        problem.setVisible(false);
        RefusalNotices.marked(words, this::mark, () -> {
            String address = email.getValue().isBlank() ? null : email.getValue();
            var typed = party.typed(name.getValue(), address).answering(answers.typed());
            var added = desk.addByHand(
                    event.id(),
                    new ReservationForm(typed, false),
                    reason.getValue().isBlank() ? null : reason.getValue());
            close();
            changed.run();
            CodeDialog.ofParty(name.getValue(), added.code(), words).open();
        });
    }

    private boolean mark(RefusalReason reasonOf, String text) {
        if (!(reasonOf instanceof ReservationReason why)) {
            return false;
        }
        var field = why == ReservationReason.FULL ? ReservationReason.Field.REASON : why.field();
        switch (field) {
            case NAME -> FormMarks.mark(name, text);
            case EMAIL -> FormMarks.mark(email, text);
            case QUESTION -> answers.mark(text);
            case REASON -> FormMarks.mark(reason, text);
            case PARTY_SIZE, CHILDREN, NOTE -> party.mark(field, text);
            case FORM, INVITATION -> {
                problem.setText(text);
                problem.setVisible(true);
            }
        }
        return true;
    }
}
