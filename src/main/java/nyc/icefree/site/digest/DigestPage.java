package nyc.icefree.site.digest;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/** @param wants whether it asks to confirm, for the first time or again */
public record DigestPage(
        Frame frame,
        String room,
        boolean wants,
        List<Wish> wishes,
        @Nullable String happened,
        @Nullable DigestChoices change,
        String want,
        String changeAction,
        String stop) {

    public record Wish(String name, MixedLine value) {}
}
