package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import nyc.icefree.signin.OwnAccount;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/**
 * Lets every page of the workspace speak the language of the person's account from its first view on, also the printed lists
 * and what is not found, which stand outside the frame; and says to screen readers which one it is,
 * and to the browser which way it is read.
 */
@Component
class OwnLanguage {
    private static final String SPEAK = """
            document.documentElement.lang = $0;
            document.documentElement.dir = $1;
            if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $2;
            customElements.whenDefined('vaadin-grid-sorter').then(() => {
              // its label is written in English by Vaadin's own script
              customElements.get('vaadin-grid-sorter').prototype.setAttribute = function (name, value) {
                Element.prototype.setAttribute.call(this, name, name === 'aria-label' ? $3.replace('{}', () => value.replace(/^Sort by /, '')) : value);
              };
            });
            """;

    private final AuthenticationContext authentication;
    private final OwnAccount account;
    private final Texts texts;

    OwnLanguage(AuthenticationContext authentication, OwnAccount account, Texts texts) {
        this.authentication = authentication;
        this.account = account;
        this.texts = texts;
    }

    /** Before there is a view, as of a page that is loading. */
    Words words(Locale browser) {
        return texts.in(authentication.hasRole("STAFF") ? account.mine().language() : ViewerWords.language(browser));
    }

    void speak(UI ui) {
        if (authentication.hasRole("STAFF")) {
            ui.setLocale(account.mine().language().locale());
        }
        Words words = texts.in(ViewerWords.language(ui.getLocale()));
        ui.getPage()
                .executeJs(
                        SPEAK,
                        words.language().tag(),
                        words.language().direction(),
                        words.get("workspace.connection.online"),
                        words.get("workspace.sort", "column", "{}"));
        var away = ui.getReconnectDialogConfiguration();
        away.setDialogText(words.get("workspace.connection.lost"));
        away.setDialogTextGaveUp(words.get("workspace.connection.gone"));
    }
}
