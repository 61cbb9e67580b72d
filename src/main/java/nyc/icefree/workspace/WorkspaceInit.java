package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.refusals.Refused;
import nyc.icefree.workspace.controls.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What holds for every page of the workspace: a content policy with a nonce, and faults that say their number only. */
@Component
class WorkspaceInit implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(WorkspaceInit.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final transient ViewerWords words;
    private final transient OwnLanguage language;
    private final transient BrokenWords broken;
    private final transient LoadingPlaceholder placeholder;
    private final transient ButtonProgress underWay;

    WorkspaceInit(
            ViewerWords words,
            OwnLanguage language,
            BrokenWords broken,
            LoadingPlaceholder placeholder,
            ButtonProgress underWay) {
        this.words = words;
        this.language = language;
        this.broken = broken;
        this.placeholder = placeholder;
        this.underWay = underWay;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(placeholder::add);
        event.addIndexHtmlRequestListener(WorkspaceInit::secure); // last: each script gets the nonce
        event.getSource()
                .addUIInitListener(made -> made.getUI().addAfterNavigationListener(new HeadlineFocus(made.getUI())));
        event.getSource().setSystemMessagesProvider(broken);
        event.getSource().addUIInitListener(made -> language.speak(made.getUI()));
        event.getSource().addUIInitListener(made -> underWay.watch(made.getUI())); // in that language
        event.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(error -> say(error.getThrowable())));
    }

    private static void secure(IndexHtmlResponse page) {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                                + "connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'");
    }

    /** A fault outside navigation. Its message may hold what people typed: only its kind and place are logged. */
    private void say(Throwable fault) {
        if (ForgedRequestFilter.broken(fault)) {
            return;
        }
        var refused = Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst();
        var ui = UI.getCurrent();
        if (ui == null) {
            log.error("fault {}", FaultView.log(log, fault));
        } else if (refused.isPresent()) { // by something that is done without Acts
            Notice.refused(words.get().why(refused.get()));
        } else {
            Notice.refused(words.get().get("workspace.fault", "number", FaultView.log(log, fault)));
        }
    }
}
