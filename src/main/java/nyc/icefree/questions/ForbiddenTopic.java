package nyc.icefree.questions;

/** What no question may ask for: an answer could harm whoever gave it, and what is not asked cannot be taken. */
public enum ForbiddenTopic {
    /** Immigration status, papers, arrests, how and when somebody came. */
    STATUS,
    /** Country, place of birth, nationality. */
    ORIGIN,
    BIRTH_DATE,
    /** Where somebody lives, closer than borough or neighborhood. */
    HOME_ADDRESS,
    /** Documents that say who somebody is, and their numbers. */
    IDENTITY_DOCUMENT,
    /** For whom and where somebody works. */
    EMPLOYER,
    /** A word that an administrator has added. */
    OWN_WORD
}
