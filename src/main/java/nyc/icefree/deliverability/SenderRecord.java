package nyc.icefree.deliverability;

/** What receiving servers look at. Worded by {@code sender-record.<value>}. */
public enum SenderRecord {
    /** Which machines may send for the domain (RFC 7208). */
    SPF,
    /** The key by which a signature under a mail is checked (RFC 6376). */
    DKIM,
    /** What becomes of mail that passes neither (RFC 7489). */
    DMARC,
    /** The mail server's address leads to a name and that name back to it. */
    REVERSE_NAME
}
