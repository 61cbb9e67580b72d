package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.CopyLink;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;

/** A code to read out: of an invitation, or of a party that was added by telephone and has no link. */
class CodeDialog extends TitledDialog {
    private CodeDialog(String title, SayableCode code, String texts, Words words) {
        super(title, DialogWidth.FORM);
        var digits = new Span(code.inGroups());
        digits.addClassName("code-to-read");
        add(new Paragraph(words.get(texts)), new Paragraph(digits), new Paragraph(words.get(texts + ".how")));
        foot(out(words.get("word.close")));
    }

    static CodeDialog ofParty(String name, SayableCode code, Words words) {
        return new CodeDialog(words.get("workspace.rsvps.is-in", "name", name), code, "workspace.rsvps.code", words);
    }

    static CodeDialog ofInvitation(SayableCode code, String link, Words words) {
        var dialog = new CodeDialog(
                words.get("workspace.invitations.code.title"), code, "workspace.invitations.code", words);
        dialog.add(new CopyLink(words, link, words.get("word.the-link-is-copied")));
        return dialog;
    }
}
