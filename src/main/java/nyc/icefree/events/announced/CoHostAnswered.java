package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;

/** Announced when an invited organization accepted or declined, or a co-host left. */
public record CoHostAnswered(EventId event, OrganizationId organization, Answer answer, int version) {
    /** Worded by {@code answer.<name>}. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        LEFT
    }
}
