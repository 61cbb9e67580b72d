package nyc.icefree.site.stopping;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Asks before mails are stopped, and says what was stopped.
 *
 * @param stop where a post stops them; null when they do not come anyway
 * @param again where a post lets them come again; null when this link cannot
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
