package nyc.icefree.site.stopping;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Asks before mails are stopped, and says what was.
 *
 * @param how further words; null where there are none
 * @param done whether {@code what} tells of something that has happened
 * @param stop where a post stops them; null when they do not come anyway
 * @param again where a post lets them come again; null where that is not by this link
 */
public record StopPage(
        Frame frame,
        String what,
        @Nullable String how,
        boolean done,
        @Nullable String stop,
        @Nullable String again) {
    public String oneClickName() {
        return OneClick.NAME;
    }

    public String oneClickValue() {
        return OneClick.VALUE;
    }
}
