package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.text.Words;

/** One box to check: maybe; on a waiting list, to be asked before they get a spot. Unchecked they come. */
public record WishField(String label, String hint, String value, boolean chosen) {

    static WishField of(Words words, boolean waiting, Wish chosen) {
        var wish = waiting ? Wish.ASK_FIRST : Wish.MAYBE;
        String key = "site.wish." + slug(wish);
        return new WishField(words.get(key), words.get(key + ".hint"), slug(wish), wish == chosen);
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
