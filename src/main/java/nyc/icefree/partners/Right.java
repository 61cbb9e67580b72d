package nyc.icefree.partners;

/** What somebody may do for an organization; which of them a role brings says {@link StaffRole} alone. */
public enum Right {
    /** Plans events and series with all that belongs to them: templates, tasks, translations, co-hosts, messages to who comes. */
    PLAN,
    /** Enters places and keeps them true. */
    PLACE,
    /** Plans shifts, sees who volunteers and gives them work. */
    STAFF,
    /** Reads who reserved, adds and cancels, and lets in at the door. */
    RECEIVE,
    /** Takes the list of who reserved out of the app; no role brings it: a coordinator gives it to one person. */
    EXPORT,
    /** Answers people who ask for a session. */
    ANSWER,
    /** Takes over other calendars. */
    IMPORT,
    /** Says who works for it, as what, and how it describes itself. */
    LEAD
}
