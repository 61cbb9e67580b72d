package nyc.icefree.site;

import java.net.URI;
import java.util.List;
import nyc.icefree.pages.HelpBlock;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Head, menu, language switch and footer around every page. Made by {@link Frames}.
 *
 * @param description null like {@code canonical} and {@code preview} on pages that nobody shall find
 * @param canonical absolute
 * @param discreet leaves the campaign's name out of the tab's title, which stays in a device's history
 * @param script of pages with a form
 * @param exit where the quick exit leads; null when the site has none
 * @param source where the software's source is; null where the site does not say
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
        String script,
        HelpBlock help,
        boolean discreet,
        @Nullable String exit,
        @Nullable String source,
        boolean withoutCookies) {

    /** @param address absolute where search engines may find the page */
    public record Version(String tag, String dir, String name, String path, String address, boolean current) {}

    public record Entry(String label, String path, boolean current) {}

    public String head() {
        return discreet ? title : title + " | " + campaign;
    }

    /** Host name of the site that the quick exit opens. */
    public String exitSite() {
        return exit == null ? "" : URI.create(exit).getHost();
    }

    /** The address without a language, which opens in the phone's own; null where there is no canonical one. */
    public @Nullable String anyLanguage() {
        return canonical == null ? null : canonical.replaceFirst(home, "/");
    }

    /** The language of a volunteers' page to which this one leads; null where it is this page's own. */
    public @Nullable String hreflang(String path) {
        var whole = words.language().whole();
        return path.startsWith(home) || whole.equals(words.language()) ? null : whole.tag();
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

    public List<Version> others() {
        return languages.stream().filter(version -> !version.current()).toList();
    }
}
