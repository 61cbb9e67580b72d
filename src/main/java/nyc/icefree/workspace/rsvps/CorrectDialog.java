package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Writes down what a party told the team: its people, languages and needs. */
class CorrectDialog extends TitledDialog {
    private final PartyForm party;

    CorrectDialog(RsvpLine line, List<Language> languages, RsvpDesk desk, Words words, Runnable changed) {
        super(words.get("workspace.rsvps.correct.title", "name", line.party().name()), DialogWidth.FORM);
        party = new PartyForm(words, languages);
        party.show(line.party());
        var form = new FormLayout();
        party.addTo(form);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("460px", 2));
        var keep = new Button(
                words.get("word.save"),
                click -> RefusalNotices.marked(words, this::mark, () -> {
                    desk.correct(
                            line, party.typed(line.party().name(), line.party().email()));
                    close();
                    changed.run();
                    Notice.said(words.get(
                            "workspace.rsvps.corrected", "name", line.party().name()));
                }));
        Look.PRIMARY.of(keep);
        add(new Paragraph(words.get("workspace.rsvps.correct.how")), form);
        foot(out(words.get("workspace.cancel")), keep);
    }

    private boolean mark(RefusalReason reason, String text) {
        return reason instanceof ReservationReason why && party.mark(why.field(), text);
    }
}
