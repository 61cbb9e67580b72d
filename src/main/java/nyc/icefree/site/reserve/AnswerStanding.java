package nyc.icefree.site.reserve;

import java.util.Locale;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.text.Words;

/**
 * How an answer stands: once the event is over nobody "is coming" any more, and one that is off tells everybody alike.
 *
 * @param heading in a few words
 * @param text the same in a sentence or two
 * @param first whether it changes what when and where mean, and so is said before them
 */
public record AnswerStanding(String heading, String text, String style, boolean first) {

    static AnswerStanding of(Words words, ManagedRsvp answer, EventView event, boolean over) {
        String state = state(answer.state(), event, over);
        Integer position = answer.waitingPosition();
        return new AnswerStanding(
                words.get("site.manage.heading." + state),
                position == null || !state.equals("waitlisted")
                        ? words.get("site.manage.standing." + state)
                        : words.get("site.manage.standing.waitlisted", "position", position),
                style(state),
                !state.equals("going"));
    }

    private static String state(RsvpState state, EventView event, boolean over) {
        if (!event.takesPlace()) {
            return event.postponed() ? "event-postponed" : "event-cancelled";
        }
        if (over && state == RsvpState.GOING) {
            return "over";
        }
        if (over && state == RsvpState.WAITLISTED) {
            return "not-let-in";
        }
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String style(String state) {
        return switch (state) {
            case "going", "attended" -> "state-open";
            case "waitlisted" -> "state-few";
            case "event-cancelled", "event-postponed" -> "state-cancelled";
            default -> "state-closed";
        };
    }
}
