package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;

/** Look of the list in a frame; ignores unknown choices. */
record EmbedLook(String theme, String count) {
    private static final List<String> THEMES = List.of("light", "dark", "auto");
    private static final List<String> COUNTS = List.of("10", "5", "20", "50");

    static EmbedLook of(HttpServletRequest request) {
        return new EmbedLook(asked(request, "theme", THEMES), asked(request, "count", COUNTS));
    }

    private static String asked(HttpServletRequest request, String name, List<String> known) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(known::contains)
                .orElse(known.getFirst());
    }

    String on(String path) {
        String themed = theme.equals(THEMES.getFirst()) ? path : Links.with(path, "theme", theme);
        return count.equals(COUNTS.getFirst()) ? themed : Links.with(themed, "count", count);
    }

    List<Option> themes(Words words) {
        return THEMES.stream()
                .map(each -> new Option(each, words.get("site.subscribe.theme." + each), each.equals(theme)))
                .toList();
    }

    List<Option> counts() {
        return COUNTS.stream()
                .sorted((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                .map(each -> new Option(each, each, each.equals(count)))
                .toList();
    }
}
