package nyc.icefree.workspace;

import nyc.icefree.disclosure.EventState;
import nyc.icefree.door.Turnout;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.shifts.staffing.Staffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.StateWord.Tone;
import org.jspecify.annotations.Nullable;

/** An event's state, answers and staffing in words. */
public final class EventStates {
    private EventStates() {}

    public static StateWord of(Words words, EventState state) {
        return new StateWord(words.of(state), tone(state));
    }

    public static Tone tone(EventState state) {
        if (state.isOff()) {
            return Tone.ATTENTION;
        }
        return state == EventState.PUBLISHED ? Tone.FINE : Tone.PLAIN;
    }

    public static String coming(Words words, @Nullable RsvpCounts counts, boolean takesRsvps) {
        if (counts == null) {
            return words.get("workspace.events.not-seen");
        }
        if (!takesRsvps && counts.taken() == 0) {
            return words.get("workspace.events.no-rsvps");
        }
        int waiting = counts.of(RsvpState.WAITLISTED).people();
        String coming = counts.capacity() == null
                ? words.get("workspace.events.coming", "taken", counts.taken())
                : words.get("workspace.events.coming-of", "taken", counts.taken(), "capacity", counts.capacity());
        return waiting == 0 ? coming : words.get("workspace.events.waiting", "coming", coming, "waiting", waiting);
    }

    /** @param staffing null where the reader does not see the shifts */
    public static String staffed(Words words, @Nullable Staffing staffing) {
        if (staffing == null) {
            return words.get("workspace.events.not-seen");
        }
        if (staffing.seats() == 0) {
            return words.get("workspace.events.no-shifts");
        }
        return words.get("workspace.events.staffed", "filled", staffing.filled(), "seats", staffing.seats());
    }

    /** How many people came, and to how many a headset was given. */
    public static String came(Words words, Turnout turnout) {
        return words.get(
                "workspace.door.came",
                "people",
                turnout.people(),
                "adults",
                turnout.adults(),
                "children",
                turnout.children(),
                "headsets",
                turnout.allHeadsets());
    }

    public static String comingInShort(Words words, @Nullable RsvpCounts counts, boolean takesRsvps) {
        if (counts == null || counts.capacity() == null || (!takesRsvps && counts.taken() == 0)) {
            return coming(words, counts, takesRsvps);
        }
        String coming = words.get("workspace.events.of", "some", counts.taken(), "all", counts.capacity());
        int waiting = counts.of(RsvpState.WAITLISTED).people();
        return waiting == 0 ? coming : words.get("workspace.events.waiting", "coming", coming, "waiting", waiting);
    }

    public static String staffedInShort(Words words, @Nullable Staffing staffing) {
        return staffing == null || staffing.seats() == 0
                ? staffed(words, staffing)
                : words.get("workspace.events.of", "some", staffing.filled(), "all", staffing.seats());
    }
}
