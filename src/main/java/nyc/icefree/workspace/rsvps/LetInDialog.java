package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.rsvp.RsvpReason;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Lets a waiting party in, out of turn if need be, with the reason that is kept. */
class LetInDialog extends TitledDialog {
    LetInDialog(RsvpLine line, RsvpDesk desk, Words words, Runnable changed) {
        super(words.get("workspace.rsvps.let-in.title", "name", line.party().name()), DialogWidth.QUESTION);
        var reason = new TextField(words.get("word.reason"));
        LongestText.in(reason, RsvpReason.MAX, words);
        reason.setWidthFull();
        var letIn = new Button(words.get("workspace.rsvps.let-in"), click -> {
            RefusalNotices.at(reason, words, () -> {
                desk.letIn(line.id(), reason.getValue());
                close();
                changed.run();
                Notice.said(
                        words.get("workspace.rsvps.is-in", "name", line.party().name()));
            });
        });
        Look.PRIMARY.of(letIn);
        add(new Paragraph(words.get("workspace.rsvps.let-in.text", "people", line.size())), reason);
        foot(out(words.get("workspace.step.not")), letIn);
    }
}
