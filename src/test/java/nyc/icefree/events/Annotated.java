package nyc.icefree.events;

import java.util.Set;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.venues.AccessFact;

/** An event's plan as somebody of the coalition annotates it. */
public final class Annotated {
    private Annotated() {}

    public static EventDraft with(EventDraft plan, String title, Set<AccessFact> access) {
        return Drafts.from(plan)
                .titled(title)
                .access(access.toArray(AccessFact[]::new))
                .draft();
    }

    /** The address opens two hours before the start. */
    public static EventDraft hidden(EventDraft plan) {
        return Drafts.from(plan).from(2).draft();
    }
}
