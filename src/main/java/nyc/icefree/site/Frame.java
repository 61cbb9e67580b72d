package nyc.icefree.site;

import java.net.URI;
import java.util.List;
import nyc.icefree.helpnow.HelpBlock;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: head, menu, language switch and footer. Made by {@link Frames}.
 *
 * @param title of the page alone, without the campaign's name
 * @param description for search engines and previews; null on pages that nobody shall find
 * @param canonical absolute; null on pages that nobody shall find
 * @param preview by which a link to it is shown; null on pages that nobody shall find
 * @param languages this page in each language that the app speaks
 * @param help for whoever needs it now; shown where a page asks for it
 * @param discreet whether the name of the tab, which stays in a device's history, leaves the campaign's out
 * @param exit where somebody leads their screen in a hurry; null when the site has no such link
 * @param withoutCookies whether the page neither sets nor reads one
 */
public record Frame(
        Words words,
        String campaign,
        String title,
        @Nullable String description,
        @Nullable String canonical,
        @Nullable Preview preview,
        List<Version> languages,
        List<Entry> menu,
        String home,
        String privacy,
        String signIn,
        String styles,
        HelpBlock help,
        boolean discreet,
        @Nullable String exit,
        boolean withoutCookies) {

    /**
     * This page in one language.
     *
     * @param address absolute where the page may be found by search engines
     */
    public record Version(String tag, String name, String path, String address, boolean current) {}

    /** One line of the menu. */
    public record Entry(String label, String path, boolean current) {}

    /** What stands on the tab. */
    public String head() {
        return discreet ? title : title + " | " + campaign;
    }

    /** Name of the site that the quick exit opens. */
    public String exitSite() {
        return exit == null ? "" : URI.create(exit).getHost();
    }

    public boolean indexed() {
        return canonical != null;
    }

    public String lang() {
        return words.language().tag();
    }

    public String dir() {
        return words.language().direction();
    }

    /** The other languages, for the switch. */
    public List<Version> others() {
        return languages.stream().filter(version -> !version.current()).toList();
    }
}
