package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nyc.icefree.rsvp.ReasonText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks for the reason of an act on a waiting party, which is kept with its RSVP. */
class WaitingPartyDialog extends TitledDialog {
    WaitingPartyDialog(String title, String text, String act, Words words, Consumer<String> onReason) {
        super(title, DialogWidth.QUESTION);
        var reason = new TextField(words.get("word.reason"));
        LongestText.in(reason, ReasonText.MAX, words);
        reason.setWidthFull();
        var button = new Button(
                act,
                click -> RefusalNotices.at(reason, words, () -> {
                    onReason.accept(reason.getValue());
                    close();
                }));
        Look.PRIMARY.of(button);
        add(new Paragraph(text), reason);
        foot(out(words.get("workspace.step.not")), button);
    }
}
