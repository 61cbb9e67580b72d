package nyc.icefree.site.campaign;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.pages.Page;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.PageWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A page of the campaign, in the language that its reader is shown.
 *
 * @param newer link to newer English words; null when these are as new
 */
public record SaidPage(
        Words reader, Page page, PageWords said, @Nullable String newer) {

    /** Several only for a page of rights that nobody checked in the reader's language. */
    static List<SaidPage> of(Words reader, Page page, Function<Language, String> path) {
        return page.shownTo(reader.language()).stream()
                .map(said -> new SaidPage(reader, page, said, page.isStale(said) ? path.apply(Language.ENGLISH) : null))
                .toList();
    }

    public static SaidPage one(Words reader, Page page, Function<Language, String> path) {
        return of(reader, page, path).stream()
                .findFirst()
                .orElseGet(() -> new SaidPage(reader, page, PageWords.none(reader.language()), null));
    }

    public String title() {
        return said.text(PagePart.TITLE);
    }

    public String plain(PagePart part) {
        return SafeText.plain(said.text(part));
    }

    /** Who found it right, and when; null where nobody had to. */
    public @Nullable String checked() {
        var check = said.check();
        return check == null || check.on() == null
                ? null
                : reader.get("site.help-now.checked", "by", check.who(), "date", reader.date(check.on()));
    }

    public @Nullable String goodUntil() {
        return page.lastDay(said)
                .map(day -> reader.get("site.rights.good-until", "date", reader.date(day)))
                .orElse(null);
    }

    /** Null for the reader's language. */
    public @Nullable String lang() {
        return lang(said.language());
    }

    public @Nullable String dir() {
        return Language.directionOf(lang());
    }

    public String html(PagePart part) {
        return SafeText.html(said.text(part));
    }

    public boolean says(PagePart part) {
        return !said.text(part).isBlank();
    }

    /** In the same language, else in another; null when no language has it. */
    public @Nullable Said part(PagePart part) {
        return Stream.concat(
                        Stream.of(said), Page.LANGUAGES.stream().flatMap(language -> page.shown(language).stream()))
                .filter(words -> !words.text(part).isBlank())
                .findFirst()
                .map(words -> new Said(
                        SafeText.html(words.text(part)),
                        lang(words.language()),
                        new LanguageNames(reader).onlyIn(words.language())))
                .orElse(null);
    }

    private @Nullable String lang(Language language) {
        return language.equals(reader.language()) ? null : language.tag();
    }
}
