package nyc.icefree.site.reserve;

import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * Where a party that lost its link finds its answer again.
 *
 * @param code as it was typed
 * @param email as it was typed; null when no mail can be sent now
 * @param sent whether an address was just typed, known or not
 */
public record FindPage(
        Frame frame,
        EventSummary facts,
        Problems problems,
        String code,
        String findAction,
        @Nullable String email,
        String mailAction,
        boolean sent) {}
