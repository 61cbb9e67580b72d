package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.rsvp.RsvpReason;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Puts a waiting party at the end of the list, with the reason that is kept. */
class SkipDialog extends TitledDialog {
    SkipDialog(RsvpLine line, RsvpApprovals approvals, Words words, Runnable changed) {
        super(words.get("workspace.rsvps.skip.title", "name", line.party().name()), DialogWidth.QUESTION);
        var reason = new TextField(words.get("word.reason"));
        LongestText.in(reason, RsvpReason.MAX, words);
        reason.setWidthFull();
        var skip = new Button(words.get("workspace.rsvps.skip"), click -> {
            RefusalNotices.at(reason, words, () -> {
                approvals.skip(line.id(), reason.getValue());
                close();
                changed.run();
                Notice.said(words.get(
                        "workspace.rsvps.skipped", "name", line.party().name()));
            });
        });
        Look.PRIMARY.of(skip);
        add(new Paragraph(words.get("workspace.rsvps.skip.text")), reason);
        foot(out(words.get("workspace.step.not")), skip);
    }
}
