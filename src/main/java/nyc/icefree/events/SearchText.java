package nyc.icefree.events;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.text.SafeText;
import nyc.icefree.venues.KnownVenue;
import org.jspecify.annotations.Nullable;

/** The normalized text by which an event is found: its public words. */
final class SearchText {
    private static final int LONGEST = 200_000;

    private SearchText() {}

    /**
     * Never from instructions, which are sealed, and from a venue's name and address only when everyone may see them.
     */
    static String of(EventContent content, @Nullable KnownVenue venue) {
        boolean shown = content.showing().openToAll();
        boolean area = shown || content.showing().area() == ShownInsteadOfAddress.NEIGHBOURHOOD;
        var words = content.words().stream()
                .sorted(Comparator.comparing(one -> one.language().tag()))
                .map(one -> one.wording().withoutInstructions())
                .map(w -> w.mapped((field, text) -> field.equals("title") ? text : SafeText.plain(text)))
                .flatMap(w -> w.byField().values().stream());
        var place = venue == null
                ? Stream.<String>empty()
                : Stream.of(
                        area ? venue.neighbourhood() : "",
                        venue.area() == null ? "" : venue.area().slug(),
                        shown ? venue.name() + " " + venue.address() : "");
        return normal(String.join(" ", Stream.concat(place, words).toList()), LONGEST);
    }

    static List<String> words(@Nullable String typed) {
        return TextNormalizer.words(typed);
    }

    static String normal(String text, int longest) {
        return TextNormalizer.text(text, longest);
    }
}
