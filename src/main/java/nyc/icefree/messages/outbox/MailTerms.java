package nyc.icefree.messages.outbox;

import java.time.Duration;

/**
 * How mail is treated, whatever it says.
 *
 * @param waits how long it can still be undone
 * @param lasts after this it is of no use any more and is given up
 */
public record MailTerms(Lane lane, Duration waits, Duration lasts) {
    /** Who waits for whom when much is to be sent: one person who waits at a screen goes before six hundred who do not. */
    public enum Lane {
        LINK,
        ANSWER,
        NEWS,
        /** Made in bulk, long before anybody needs it. */
        REMINDER;

        /** Behind which there is none. */
        public static Lane last() {
            return values()[values().length - 1];
        }
    }

    private static final int USUAL_DAYS = 3;

    private static final Duration UNTIL_SENT = Duration.ofMinutes(2);

    static final MailTerms ANSWER = answer(USUAL_DAYS);

    static final MailTerms DECISION = decision(USUAL_DAYS);

    /** What left the house cannot be undone. */
    static final MailTerms NEWS = new MailTerms(Lane.NEWS, UNTIL_SENT, Duration.ofDays(USUAL_DAYS));

    static final MailTerms NEWS_AT_ONCE = new MailTerms(Lane.NEWS, Duration.ZERO, Duration.ofDays(USUAL_DAYS));

    static final MailTerms REMINDER = new MailTerms(Lane.REMINDER, Duration.ZERO, Duration.ofDays(2));

    /** Of a week. */
    static final MailTerms DIGEST = new MailTerms(Lane.REMINDER, Duration.ZERO, Duration.ofDays(4));

    static MailTerms answer(int days) {
        return new MailTerms(Lane.ANSWER, Duration.ZERO, Duration.ofDays(days));
    }

    /** What was decided can be taken back as long as nobody has read it. */
    static MailTerms decision(int days) {
        return new MailTerms(Lane.ANSWER, UNTIL_SENT, Duration.ofDays(days));
    }

    static MailTerms link(Duration lasts) {
        return new MailTerms(Lane.LINK, Duration.ZERO, lasts);
    }
}
