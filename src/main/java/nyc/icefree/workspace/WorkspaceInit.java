package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nyc.icefree.links.Links;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.OwnAccount;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Notice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every page of the workspace a content policy with a nonce, and faults that say their number only. */
@Component
record WorkspaceInit(
        ViewerWords words,
        OwnLanguage language,
        BrokenWords broken,
        LoadingPlaceholder placeholder,
        ButtonProgress underWay,
        TypedChoices choices)
        implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(WorkspaceInit.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(placeholder::add);
        event.addIndexHtmlRequestListener(WorkspaceInit::secure); // last: each script gets the nonce
        event.getSource()
                .addUIInitListener(made -> made.getUI().addAfterNavigationListener(new HeadlineFocus(made.getUI())));
        event.getSource().setSystemMessagesProvider(broken);
        event.getSource().addUIInitListener(made -> language.speak(made.getUI()));
        event.getSource().addUIInitListener(made -> underWay.watch(made.getUI())); // in that language
        event.getSource().addUIInitListener(made -> choices.watch(made.getUI()));
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

    /** Vaadin's own error texts, which are English by default. */
    @Component
    static class BrokenWords implements SystemMessagesProvider {
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

    /** Focuses the headline of the view that one comes to, as a browser does for a new page. */
    static class HeadlineFocus implements AfterNavigationListener {
        private final UI ui;
        private @Nullable String from;
        private @Nullable Object page;

        HeadlineFocus(UI ui) {
            this.ui = ui;
        }

        /** Another tab or filter of the same view is not another place, and the first view is read by the browser's own means. */
        @Override
        public void afterNavigation(AfterNavigationEvent navigation) {
            String path = navigation.getLocation().getPath();
            var now = ui.getInternals().getActiveRouterTargetsChain().getFirst();
            boolean within = now == page && now instanceof ViewPage view && view.placesFocus();
            page = now;
            if (from != null && !from.equals(path) && !within) {
                ui.getPage().executeJs("document.querySelector('main h1')?.focus({preventScroll: true})");
            }
            from = path;
        }
    }

    /** Shown until the first view is there, by its shape and a word; offers a way out when the script is slow, and says why without one. */
    @Component
    record LoadingPlaceholder(OwnLanguage language) {
        private static final String SHAPES = """
                <div class="placeholder">
                  <div class="placeholder-shapes" aria-hidden="true">
                    <div class="placeholder-menu"><i></i><i></i><i></i><i></i><i></i><i></i></div>
                    <div class="placeholder-page"><b></b><i></i><i></i><i></i><i></i><i></i></div>
                  </div>
                  <p class="placeholder-words" role="status"></p>
                  <div class="placeholder-failed" role="alert" hidden><p></p><a class="button-link" router-ignore></a></div>
                </div>
                <noscript>
                  <style>.placeholder { display: none; }</style>
                  <div class="placeholder-failed"><p></p><a class="button-link"></a></div>
                </noscript>
                """;

        private static final String WATCH = """
                (() => {
                  const place = document.querySelector('.placeholder');
                  const failed = () => {
                    if (!place.checkVisibility()) return;
                    place.querySelector('.placeholder-words').hidden = true;
                    place.querySelector('[role="alert"]').hidden = false;
                  };
                  place.querySelector('a').href = location.href;
                  addEventListener('error', fault => fault.target.tagName === 'SCRIPT' && failed(), true);
                  addEventListener('unhandledrejection', failed);
                  setTimeout(failed, 20_000);
                })();
                """;

        void add(IndexHtmlResponse page) {
            var words = language.words(page.getVaadinRequest().getLocale());
            var document = page.getDocument();
            document.getElementsByTag("html")
                    .attr("lang", words.language().tag())
                    .attr("dir", words.language().direction());
            var body = document.body();
            body.prepend(SHAPES);
            body.append("<script>" + WATCH + "</script>");
            BiConsumer<String, String> say =
                    (place, key) -> body.select(place).forEach(element -> element.text(words.get(key)));
            say.accept(".placeholder-words", "workspace.loading");
            say.accept(".placeholder .placeholder-failed p", "workspace.loading.failed");
            say.accept(".placeholder .placeholder-failed a", "workspace.loading.again");
            say.accept("noscript p", "workspace.loading.no-script");
            say.accept("noscript a", "workspace.loading.public");
            body.select("noscript a").attr("href", Links.home(words.language()));
        }
    }

    /** Says by the button's own words that an act is still running and that one may leave. */
    @Component
    record ButtonProgress(ViewerWords ownWords) {
        private static final int SOON = 200;

        private static final String WATCH = """
                const sign = Object.assign(document.createElement('div'), { className: 'under-way', popover: 'manual' });
                sign.setAttribute('role', 'status');
                document.body.append(sign);
                const line = words => Object.assign(document.createElement('p'), { textContent: words });
                const busy = () => Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.());
                const SOON = 400, AGAIN = 100;
                let watching = false, act, began;
                const end = () => {
                  if (sign.matches(':popover-open')) sign.hidePopover();
                  sign.replaceChildren();
                };
                const look = () => {
                  if (!busy()) {
                    end();
                    watching = false;
                    return;
                  }
                  if (!sign.hasChildNodes() && performance.now() - began > SOON) {
                    sign.showPopover(); // above every dialog
                    sign.append(line($0.replace('{}', () => act)));
                    if (navigator.onLine && !window.Vaadin.connectionState?.offline) sign.append(line($1));
                  }
                  setTimeout(look, AGAIN);
                };
                document.addEventListener('click', press => {
                  const pressed = press.composedPath().find(part => part.localName === 'vaadin-button')?.textContent.trim();
                  if (!pressed || (watching && busy())) return;
                  end(); // of the act before, which is over though nobody has looked since
                  act = pressed;
                  began = performance.now();
                  if (!watching) setTimeout(look, AGAIN);
                  watching = true;
                }, true);
                """;

        void watch(UI ui) {
            ui.getLoadingIndicatorConfiguration().setFirstDelay(SOON);
            var words = ownWords.get();
            ui.getPage()
                    .executeJs(
                            WATCH,
                            words.get("workspace.under-way", "act", "{}"),
                            words.get("workspace.under-way.leave"));
        }
    }

    /** Gives every page the account's language and reading direction, also outside the frame. */
    @Component
    record OwnLanguage(AuthenticationContext authentication, OwnAccount account, Texts texts) {
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

        /** Words of a page that is still loading, before there is a view. */
        Words words(Locale browser) {
            return texts.in(
                    authentication.hasRole("STAFF") ? account.mine().language() : ViewerWords.language(browser));
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
}
