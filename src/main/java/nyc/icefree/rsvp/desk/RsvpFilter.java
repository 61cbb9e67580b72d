package nyc.icefree.rsvp.desk;

import java.util.Set;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Filter of an event's parties; null and empty for all.
 *
 * @param search in names and notes, without case and accents
 * @param language that they take part in
 */
public record RsvpFilter(
        String search,
        Set<RsvpState> states,
        @Nullable Language language,
        @Nullable NeedKind need,
        @Nullable InvitationId invitation) {
    public static final RsvpFilter ALL = new RsvpFilter("", Set.of(), null, null);

    public RsvpFilter(String search, Set<RsvpState> states, @Nullable Language language, @Nullable NeedKind need) {
        this(search, states, language, need, null);
    }

    public RsvpFilter {
        search = search.strip();
        states = Set.copyOf(states);
    }

    public static RsvpFilter search(String words) {
        return new RsvpFilter(words, Set.of(), null, null);
    }

    public RsvpFilter of(RsvpState state) {
        return new RsvpFilter(search, Set.of(state), language, need, invitation);
    }

    /** Whether it leaves out some of the same state. */
    public boolean isNarrow() {
        return !search.isEmpty() || language != null || need != null || invitation != null;
    }
}
