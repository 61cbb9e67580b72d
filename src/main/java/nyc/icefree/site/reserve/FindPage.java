package nyc.icefree.site.reserve;

import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * Page where a party that lost its link finds its RSVP again.
 *
 * @param whyNotMailed why no links are mailed for this event; null when they are
 * @param neither text for people with neither a code nor an address
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
