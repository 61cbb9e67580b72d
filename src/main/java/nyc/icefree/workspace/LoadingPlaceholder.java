package nyc.icefree.workspace;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.function.BiConsumer;
import nyc.icefree.links.Links;
import org.springframework.stereotype.Component;

/**
 * What one sees until the first view is there: its shape, and the word for it; a way out when the script does not come, or
 * takes very long; and without any script why there is nothing. The style sheet hides it once there is a view.
 */
@Component
class LoadingPlaceholder {
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

    private final OwnLanguage language;

    LoadingPlaceholder(OwnLanguage language) {
        this.language = language;
    }

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
