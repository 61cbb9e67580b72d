package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;

/** The choice between coming and maybe; on a waiting list, whether they are asked before they get a spot. */
public record WishField(String label, String hint, List<Option> options) {

    static WishField of(Words words, boolean waiting, Wish chosen) {
        String key = waiting ? "site.wish.waiting" : "site.wish";
        var options =
                Stream.of(Wish.COME, waiting ? Wish.ASK_FIRST : Wish.MAYBE).toList();
        Wish shown = options.contains(chosen) ? chosen : Wish.COME;
        return new WishField(
                words.get(key),
                words.get(key + ".hint"),
                options.stream()
                        .map(wish -> new Option(slug(wish), words.get(key + "." + slug(wish)), wish == shown))
                        .toList());
    }

    static Wish posted(HttpServletRequest request) {
        String typed = request.getParameter("wish");
        return Stream.of(Wish.values())
                .filter(wish -> slug(wish).equals(typed))
                .findFirst()
                .orElse(Wish.COME);
    }

    private static String slug(Wish wish) {
        return wish.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
