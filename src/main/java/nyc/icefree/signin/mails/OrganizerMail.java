package nyc.icefree.signin.mails;

/** When somebody gets what is not urgent among the mails about what they organize. Kept in the database: add, never rename. */
public enum OrganizerMail {
    AT_ONCE,
    /** All of a day together, in the evening. */
    DAILY,
    NONE
}
