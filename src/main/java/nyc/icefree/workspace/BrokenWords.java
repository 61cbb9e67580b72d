package nyc.icefree.workspace;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** What Vaadin itself says when nothing of ours can be shown any more: by default in English, whoever reads. */
@Component
class BrokenWords implements SystemMessagesProvider {
    private final transient Texts texts;

    BrokenWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo asked) {
        var words = texts.in(ViewerWords.language(asked.getLocale()));
        var said = new CustomizedSystemMessages();
        said.setInternalErrorCaption(words.get("workspace.fault.title"));
        said.setInternalErrorMessage(words.get("workspace.broken"));
        said.setCookiesDisabledCaption(words.get("workspace.cookies.title"));
        said.setCookiesDisabledMessage(words.get("workspace.cookies"));
        return said;
    }
}
