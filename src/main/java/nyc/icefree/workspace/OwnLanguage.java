package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nyc.icefree.signin.OwnAccount;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Component;

/**
 * Lets every page of the workspace speak the language of the person's account from its first view on, also the printed lists
 * and what is not found, which stand outside the frame; and says to screen readers which one it is,
 * and to the browser which way it is read.
 */
@Component
class OwnLanguage {
    private final AuthenticationContext authentication;
    private final OwnAccount account;

    OwnLanguage(AuthenticationContext authentication, OwnAccount account) {
        this.authentication = authentication;
        this.account = account;
    }

    void speak(UI ui) {
        if (authentication.hasRole("STAFF")) {
            ui.setLocale(account.mine().language().locale());
        }
        Language spoken = ViewerWords.language(ui.getLocale());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dir = $1",
                        spoken.tag(),
                        spoken.direction());
    }
}
