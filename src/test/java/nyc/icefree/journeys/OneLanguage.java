package nyc.icefree.journeys;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.LatinWords;
import nyc.icefree.text.Language;

/**
 * A page in {@link AnotherLanguage} has no other language, is laid out right to left, and links only to pages in its
 * own, or from one that only neighbors read to volunteers' pages.
 */
final class OneLanguage {
    /** All words shown or read aloud, also within components, except those marked as another language. */
    private static final String SAID = """
            () => {
              const own = document.documentElement.lang, words = [], links = [];
              const say = text => { if (text && text.trim()) words.push(text.trim()); };
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) return say(node.data);
                if (node.nodeType === Node.ELEMENT_NODE) {
                  const lang = node.getAttribute('lang');
                  if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|CODE)$/.test(node.tagName) || (lang && lang !== own)) return;
                  if (!document.head.contains(node) && getComputedStyle(node).display === 'none') return;
                  ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'].forEach(name => say(node.getAttribute(name)));
                  if (node.tagName === 'META' && /description|title/.test(node.getAttribute('name') ?? node.getAttribute('property')))
                    say(node.content);
                  if (node.tagName === 'A' || node.tagName === 'FORM') links.push(node.getAttribute('href') ?? node.getAttribute('action') ?? '');
                  if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
                }
                node.childNodes.forEach(walk);
              };
              walk(document.documentElement);
              return { words, links };
            }
            """;

    private OneLanguage() {}

    static boolean of(Page page) {
        return AnotherLanguage.ON
                && Stream.of(AnotherLanguage.READER, AnotherLanguage.NEIGHBOR)
                        .map(Language::tag)
                        .anyMatch(page.locator("html").getAttribute("lang")::equals);
    }

    static void check(Page page) {
        var html = page.locator("html");
        assertEquals("rtl", html.getAttribute("dir"), page.url());
        var said = read(page);
        var odd = new TreeSet<String>();
        said.get("words").stream().filter(LatinWords::in).forEach(odd::add);
        boolean toNeighbors = AnotherLanguage.NEIGHBOR.tag().equals(html.getAttribute("lang"));
        said.get("links").stream()
                .filter(OneLanguage::leadsAway)
                .filter(link -> !toNeighbors || !link.matches("/en/(volunteer|my)([/?].*)?"))
                .forEach(odd::add);
        assertEquals(List.of(), List.copyOf(odd), page.url());
    }

    /** Also what is read aloud, but nothing that is marked as another language. */
    static List<String> said(Page page) {
        return requireNonNull(read(page).get("words"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> read(Page page) {
        return (Map<String, List<String>>) page.evaluate(SAID);
    }

    /** Within the app only. */
    static boolean leadsAway(String link) {
        if (link.matches("[a-z]+://.*") && !link.matches("(https?|webcal)://localhost[:/].*")) {
            return false;
        }
        String path = link.replaceFirst("^[a-z]+://[^/]+", "");
        return path.startsWith("/calendar/")
                || Stream.of(Language.ENGLISH, Language.SPANISH)
                        .map(Language::tag)
                        .anyMatch(other -> path.matches("/" + other + "([/?#].*)?") || path.contains("lang=" + other));
    }
}
