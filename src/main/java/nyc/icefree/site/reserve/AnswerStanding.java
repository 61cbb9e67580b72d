package nyc.icefree.site.reserve;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.site.events.EventWording;
import nyc.icefree.text.Words;

/**
 * State of an answer in words; nobody "is coming" to an event that is over or off.
 *
 * @param first whether it comes before when and where, since it changes what they mean
 * @param moved whether the party must look at when and where anew
 */
public record AnswerStanding(String heading, String text, String style, boolean first, boolean moved) {

    static AnswerStanding of(Words words, ManagedRsvp answer, EventView event, boolean over) {
        String state = state(answer, event, over);
        return new AnswerStanding(
                words.get(
                        "site.manage.heading."
                                + (state.equals("going") && EventWording.isUnlimited(event) ? "coming" : state),
                        "count",
                        answer.size()),
                text(words, answer, event, state),
                style(state),
                !state.equals("going"),
                answer.moved() && event.takesPlace() && !over);
    }

    private static String text(Words words, ManagedRsvp answer, EventView event, String state) {
        String key = "site.manage.standing." + state;
        Integer position = answer.waiting().position();
        Instant until = answer.standing().offerUntil();
        Integer tooSmall = answer.waiting().tooSmall();
        if (state.equals("waitlisted") && tooSmall != null) {
            return words.get(key + "-too-small", "places", tooSmall);
        }
        return switch (state) {
            case "waitlisted" ->
                words.get(
                        answer.standing().asksFirst() ? key + "-asked-first" : key,
                        "position",
                        Objects.requireNonNullElse(position, 1));
            case "offered" ->
                words.at(key, Objects.requireNonNull(until).atZone(event.slot().zone()));
            default -> words.get(key, "kept", kept(answer.state()));
        };
    }

    /** Whether the answer keeps a spot, a place in line or neither; texts select by this word. */
    static String kept(RsvpState state) {
        return state.holdsSpots() ? "spot" : state == RsvpState.WAITLISTED ? "line" : "other";
    }

    private static String state(ManagedRsvp answer, EventView event, boolean over) {
        RsvpState state = answer.state();
        if (!event.takesPlace()) {
            return event.postponed() ? "event-postponed" : "event-cancelled";
        }
        if (over && state.isOpen()) {
            return state == RsvpState.GOING || state == RsvpState.MAYBE ? "over" : "not-let-in";
        }
        if (state == RsvpState.OFFERED && answer.standing().offerUntil() == null) {
            return "offered-past";
        }
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String style(String state) {
        return switch (state) {
            case "going", "attended" -> "state-open";
            case "waitlisted", "offered", "asked", "held", "maybe" -> "state-few";
            case "event-cancelled", "event-postponed" -> "state-cancelled";
            default -> "state-closed";
        };
    }
}
