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
    /** A change of an approved event that an administrator must see: time, address, words, wider audience, co-hosts. */
    APPROVAL_NEEDED,
    NOT_A_DRAFT,
    /** Somebody published or submitted it while another person typed. */
    NO_DRAFT_ANY_MORE,
    FROM_A_SOURCE,
    HAS_PEOPLE,
    /** Its public words name a hidden address. */
    WORDS_SHOW_HIDDEN_ADDRESS,
    /** Its address was forgotten after an earlier date and must be entered again. */
    PLACE_FORGOTTEN,
    REASON_MISSING,
    REASON_TOO_LONG,
    REASON_SHOWS_HIDDEN_ADDRESS;

    /** Only the typed reason has to be corrected. */
    public boolean aboutReason() {
        return this == REASON_MISSING || this == REASON_TOO_LONG || this == REASON_SHOWS_HIDDEN_ADDRESS;
    }
}
