package nyc.icefree.site;

import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

public final class PageLanguage {
    /** First part of every page's path, filled in by {@link nyc.icefree.text.PathLanguages}. */
    public static final String PATH = "/{reader:${text.languages}}";

    private PageLanguage() {}

    /** By the path, else by what the browser asks for, else English. */
    public static Language of(HttpServletRequest request, String path) {
        var offered = path.matches("/(sign-in|sign-out|door|workspace)(/.*)?") ? Language.READ : Language.NEIGHBORS;
        return Language.ofPath(path).orElseGet(() -> preferred(request.getHeader("Accept-Language"), offered));
    }

    public static Language preferred(@Nullable String acceptLanguage) {
        return preferred(acceptLanguage, Language.NEIGHBORS);
    }

    public static Language preferred(@Nullable String acceptLanguage, List<Language> offered) {
        try {
            var asked = Locale.LanguageRange.parse(Objects.requireNonNullElse(acceptLanguage, "en")).stream()
                    .map(range -> new Locale.LanguageRange(inItsScript(range.getRange()), range.getWeight()))
                    .toList();
            String found =
                    Locale.lookupTag(asked, offered.stream().map(Language::tag).toList());
            return offered.stream()
                    .filter(language -> language.tag().equalsIgnoreCase(found))
                    .findFirst()
                    .orElse(Language.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }

    /** Browsers ask for Chinese by where it is written so, such as zh-TW. */
    private static String inItsScript(String range) {
        var whole = ULocale.addLikelySubtags(ULocale.forLanguageTag(range));
        return whole.getLanguage().matches("zh|yue") ? "zh-" + whole.getScript() : range;
    }
}
