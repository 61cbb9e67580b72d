package nyc.icefree.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.text.Language;

public final class PageLanguage {
    /** First part of every page's path, filled in by {@link nyc.icefree.text.PathLanguages}. */
    public static final String PATH = "/{reader:${text.languages}}";

    private PageLanguage() {}

    /** By the path, else by what the browser asks for, else English. */
    public static Language of(HttpServletRequest request, String path) {
        return Language.ofPath(path).orElseGet(() -> preferred(request.getHeader("Accept-Language")));
    }

    public static Language preferred(@org.jspecify.annotations.Nullable String acceptLanguage) {
        try {
            var asked = Locale.LanguageRange.parse(Objects.requireNonNullElse(acceptLanguage, "en"));
            List<String> spoken = Language.READ.stream().map(Language::tag).toList();
            String found = Locale.lookupTag(asked, spoken);
            return found == null ? Language.ENGLISH : Language.read(found).orElse(Language.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }
}
