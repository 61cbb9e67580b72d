package nyc.icefree.workspace.today;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nyc.icefree.messages.MailState;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Says on the first page when no mail leaves: then nobody is told of anything. */
@Component
class MailHint {
    private final MailState mail;

    MailHint(MailState mail) {
        this.mail = mail;
    }

    Optional<Paragraph> of(Words words) {
        if (mail.on()) {
            return Optional.empty();
        }
        var hint = new Paragraph(words.get("workspace.today.mail-off"));
        hint.addClassName("problems");
        return Optional.of(hint);
    }
}
