package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;

/** What is passed on to those who are invited: the code to be said, and the link to be sent. */
class InvitationCodeDialog extends TitledDialog {
    InvitationCodeDialog(SayableCode code, String link, Words words) {
        super(words.get("workspace.invitations.code.title"), DialogWidth.FORM);
        var digits = new Span(code.inGroups());
        digits.addClassName("code-to-read");
        add(
                new Paragraph(words.get("workspace.invitations.code")),
                new Paragraph(digits),
                new Paragraph(words.get("workspace.invitations.code.how")),
                new CopyLink(words, link, words.get("word.the-link-is-copied")));
        foot(out(words.get("word.close")));
    }
}
