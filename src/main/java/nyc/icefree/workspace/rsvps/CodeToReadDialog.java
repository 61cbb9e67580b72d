package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;

/** What is read out to a party that was added by telephone: it has no link, and comes by this to its own page. */
class CodeToReadDialog extends TitledDialog {
    CodeToReadDialog(String name, SayableCode code, Words words) {
        super(words.get("workspace.rsvps.is-in", "name", name), DialogWidth.FORM);
        var digits = new Span(code.inGroups());
        digits.addClassName("code-to-read");
        add(
                new Paragraph(words.get("workspace.rsvps.code")),
                new Paragraph(digits),
                new Paragraph(words.get("workspace.rsvps.code.how")));
        foot(out(words.get("word.close")));
    }
}
