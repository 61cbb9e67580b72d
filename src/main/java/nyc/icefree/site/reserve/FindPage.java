package nyc.icefree.site.reserve;

import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * Where a party that lost its link finds its answer again.
 *
 * @param code as it was typed
 * @param email as it was typed
 * @param whyNotMailed why no link is mailed, whoever asks; null where it is
 * @param neither what is said to who has neither a code nor an address
 * @param sent whether an address was just typed, known or not
 */
public record FindPage(
        Frame frame,
        EventSummary facts,
        Problems problems,
        String code,
        String findAction,
        String email,
        String mailAction,
        @Nullable String whyNotMailed,
        String neither,
        boolean sent) {}
