package nyc.icefree.events;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A step that an event's state or its organization does not allow now. */
public class PlanningRefused extends Refused {
    public enum Reason implements RefusalReason {
        ORGANIZATION_NOT_TRUSTED,
        ORGANIZATION_NOT_ACTIVE,
        OVER,
        ALREADY_PUBLISHED,
        CANCELLED,
        UNPUBLISHED,
        NOT_PUBLISHED,
        WAITS_FOR_APPROVAL,
        SUBMITTED_ALREADY,
        NOT_SUBMITTED,
        NOT_POSTPONED,
        NOT_IN_THE_FUTURE,
        SECOND_PERSON_NEEDED,
        /** Another time or place, other words, a wider reach or new co-hosts of what an administrator let the public see. */
        APPROVAL_NEEDED,
        /** Only what was never public is deleted. */
        NOT_A_DRAFT,
        /** Somebody published it or handed it in while another person typed. */
        NO_DRAFT_ANY_MORE,
        FROM_A_SOURCE,
        /** Somebody holds or asked for a shift there. */
        HAS_PEOPLE,
        /** They would tell everybody a place that is hidden from some. */
        WORDS_SHOW_HIDDEN_ADDRESS,
        /** A week after an earlier date nobody knows any more where it was. */
        PLACE_FORGOTTEN,
        REASON_MISSING,
        REASON_TOO_LONG,
        REASON_SHOWS_HIDDEN_ADDRESS
    }

    private final Reason reason;

    /** Rooms above refuse a step for what they know of the event. */
    public PlanningRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What was typed as the reason is to be mended, and nothing else. */
    public boolean aboutReason() {
        return switch (reason) {
            case REASON_MISSING, REASON_TOO_LONG, REASON_SHOWS_HIDDEN_ADDRESS -> true;
            case ORGANIZATION_NOT_TRUSTED,
                    ORGANIZATION_NOT_ACTIVE,
                    OVER,
                    ALREADY_PUBLISHED,
                    CANCELLED,
                    UNPUBLISHED,
                    NOT_PUBLISHED,
                    WAITS_FOR_APPROVAL,
                    SUBMITTED_ALREADY,
                    NOT_SUBMITTED,
                    NOT_POSTPONED,
                    NOT_IN_THE_FUTURE,
                    SECOND_PERSON_NEEDED,
                    APPROVAL_NEEDED,
                    NOT_A_DRAFT,
                    NO_DRAFT_ANY_MORE,
                    FROM_A_SOURCE,
                    HAS_PEOPLE,
                    WORDS_SHOW_HIDDEN_ADDRESS,
                    PLACE_FORGOTTEN -> false;
        };
    }
}
