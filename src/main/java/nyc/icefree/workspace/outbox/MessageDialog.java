package nyc.icefree.workspace.outbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.Optional;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DialogWidth;

/** What a message says, with the name and the secret links masked. */
class MessageDialog extends Dialog {
    MessageDialog(Optional<ShownMessage> message, Words words) {
        setHeaderTitle(words.get("workspace.outbox.message"));
        DialogWidth.LIST.of(this);
        message.ifPresentOrElse(
                shown -> {
                    var subject = new H3(shown.subject());
                    var text = new Pre(shown.text());
                    text.addClassName("mail-text");
                    text.getElement().setAttribute("lang", shown.language().tag());
                    add(subject, text);
                },
                () -> add(new Paragraph(words.get("workspace.outbox.gone"))));
        getFooter().add(new Button(words.get("workspace.close"), click -> close()));
    }
}
