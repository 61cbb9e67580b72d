package nyc.icefree.eventform;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an event that people rely on, stored or as a form: decides which change somebody else may have to agree to.
 *
 * @param slot null while it has no time
 * @param questions all words that those who come are asked
 * @param hosts for a form without the host, who stays
 */
public record EventFacts(
        @Nullable TimeSlot slot,
        Where where,
        Set<EventWords> words,
        Visibility showing,
        Set<OrganizationId> hosts,
        Set<String> questions) {
    public EventFacts {
        words = Set.copyOf(words);
        hosts = Set.copyOf(hosts);
        questions = Set.copyOf(questions);
    }

    public static EventFacts of(EventDraft form) {
        return new EventFacts(
                form.when().slot().orElse(null),
                form.where(),
                Set.copyOf(form.words()),
                form.visibility(),
                Set.copyOf(form.coHosts()),
                form.rsvps().questions().said());
    }

    static EventFacts of(EventContent event) {
        var venue = event.venue();
        return new EventFacts(
                event.slot(),
                new Where(
                        venue == null ? null : new VenueId(venue),
                        null,
                        event.attendance(),
                        Objects.requireNonNullElse(event.onlineLink(), "")),
                Set.copyOf(event.words()),
                event.showing(),
                event.hosts().stream().map(OrganizationId::new).collect(Collectors.toSet()),
                event.rsvps().questions().said());
    }

    /** Whether people would have to come at another time or place; an online link is a place. */
    public boolean movesTo(EventFacts next) {
        return !Objects.equals(slot, next.slot) || !where.equals(next.where);
    }

    /**
     * Whether the change moves the event, shows the public other words, asks more, tells the place, lists it, or adds
     * an organization.
     */
    public boolean saysMoreBy(EventFacts next) {
        return movesTo(next)
                || !words.equals(next.words)
                || !questions.containsAll(next.questions)
                || (next.showing.listed() && !showing.listed())
                || next.showing.toEveryone() && !next.showing.equals(showing.with(next.showing.reach()))
                || !hosts.containsAll(next.hosts);
    }
}
