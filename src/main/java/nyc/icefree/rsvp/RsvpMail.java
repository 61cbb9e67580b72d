package nyc.icefree.rsvp;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * Facts for a mail to one party, opened when it is sent and not kept.
 *
 * @param party with an address
 * @param tooSmall how many spots the event has in all, when these are fewer than a waiting party needs; else null
 */
public record RsvpMail(
        RsvpId rsvp,
        EventId event,
        RsvpStanding standing,
        Party party,
        SecretToken manage,
        SayableCode code,
        @Nullable Integer tooSmall) {
    public String email() {
        return Objects.requireNonNull(party.email());
    }

    public RsvpState state() {
        return standing.state();
    }

    public @Nullable Instant offeredUntil() {
        return standing.offerUntil();
    }

    public boolean tookNone() {
        return standing.tookNone();
    }

    public int partySize() {
        return party.size();
    }

    public Needs needs() {
        return party.needs();
    }

    public NeedAnswers answers() {
        return party.answers();
    }

    public Language language() {
        return party.language();
    }
}
