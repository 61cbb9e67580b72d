package nyc.icefree.events;

import nyc.icefree.refusals.RefusalReason;

/** A step that an event's state or its organization does not allow now. */
public enum PlanningRefused implements RefusalReason {
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
    REASON_SHOWS_HIDDEN_ADDRESS;

    /** Only the typed reason has to be corrected. */
    public boolean aboutReason() {
        return this == REASON_MISSING || this == REASON_TOO_LONG || this == REASON_SHOWS_HIDDEN_ADDRESS;
    }
}
