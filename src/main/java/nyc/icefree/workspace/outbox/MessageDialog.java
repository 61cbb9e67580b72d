package nyc.icefree.workspace.outbox;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.Optional;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.TitledDialog;

/** What a message says, with the name and the secret links masked. */
class MessageDialog extends TitledDialog {
    MessageDialog(Optional<ShownMessage> message, Words words) {
        super(words.get("workspace.outbox.what"), DialogWidth.LIST);
        message.ifPresentOrElse(
                shown -> {
                    var subject = new H3(shown.subject());
                    var text = new Pre(shown.text());
                    text.addClassName("mail-text");
                    text.getElement().setAttribute("lang", shown.language().tag());
                    add(subject, text);
                },
                () -> add(new Paragraph(words.get("workspace.outbox.gone"))));
        foot(out(words.get("word.close")));
    }
}
