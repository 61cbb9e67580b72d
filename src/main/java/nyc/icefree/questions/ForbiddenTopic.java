package nyc.icefree.questions;

/** Topics that no question may ask for, because an answer could harm the person who gave it. */
public enum ForbiddenTopic {
    /** Immigration status, papers, arrests, how and when somebody came. */
    STATUS,
    /** Country, place of birth, nationality. */
    ORIGIN,
    BIRTH_DATE,
    /** Closer than area or neighborhood. */
    HOME_ADDRESS,
    /** Identity documents and their numbers. */
    IDENTITY_DOCUMENT,
    /** For whom and where somebody works. */
    EMPLOYER,
    OWN_WORD
}
