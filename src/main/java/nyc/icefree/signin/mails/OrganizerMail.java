package nyc.icefree.signin.mails;

/** When somebody gets less urgent mail about what they organize. Names are stored: add, never rename. */
public enum OrganizerMail {
    AT_ONCE,
    /** All mails of a day together, in the evening. */
    DAILY,
    NONE
}
