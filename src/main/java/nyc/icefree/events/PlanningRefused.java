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
        /**
         * The change needs an administrator: new time, address, words, co-hosts or wider audience of an approved event.
         */
        APPROVAL_NEEDED,
        /** Only what was never public can be deleted. */
        NOT_A_DRAFT,
        /** Somebody published or submitted it while another person typed. */
        NO_DRAFT_ANY_MORE,
        FROM_A_SOURCE,
        HAS_PEOPLE,
        WORDS_SHOW_HIDDEN_ADDRESS,
        /** Its address was forgotten after an earlier date and must be entered again. */
        PLACE_FORGOTTEN,
        REASON_MISSING,
        REASON_TOO_LONG,
        REASON_SHOWS_HIDDEN_ADDRESS
    }

    private final Reason reason;

    /** Upper rooms refuse a step for what they know of the event. */
    public PlanningRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Only the typed reason has to be corrected. */
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
