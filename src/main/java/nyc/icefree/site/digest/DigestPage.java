package nyc.icefree.site.digest;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * The secret page of one digest.
 *
 * @param room first part of the keys of its words
 * @param wants whether it is asked if they want it, for the first time or still
 * @param wishes what they chose, name and value
 * @param happened what the last post did, null on a plain visit
 * @param change null before it is confirmed
 * @param want where a post says yes
 */
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
