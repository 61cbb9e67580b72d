package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How mail is treated, whatever it says.
 *
 * @param waits how long it can still be undone
 * @param lasts after this it is of no use any more and is given up
 * @param pace whether its recipient may have it later, or not at all
 */
@NamedInterface("outbox")
public record MailTerms(Lane lane, Duration waits, Duration lasts, Pace pace) {
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

    /** How much is left to what somebody who organizes chose. */
    public enum Pace {
        /** Nothing: it is what they must know, what they asked for, or what somebody waits for. */
        AT_ONCE,
        /** When they hear of it, unless it is about what begins so soon that an evening's wait would take the time to act. */
        UNLESS_SOON,
        /** When they hear of it: whenever that is, nobody misses anything by it. */
        AS_CHOSEN;

        /** What is gathered leaves within 25 hours, and then there is still a day to act. */
        public static final Duration SOON = Duration.ofHours(48);

        /** @param begins what it is about; null where it begins at no time */
        public boolean isAtOnce(@Nullable Instant begins, Instant now) {
            return switch (this) {
                case AT_ONCE -> true;
                case UNLESS_SOON -> begins != null && begins.isBefore(now.plus(SOON));
                case AS_CHOSEN -> false;
            };
        }
    }

    private static final int USUAL_DAYS = 3;

    /** Two minutes are promised, also to what goes along with an earlier one. */
    private static final Duration UNTIL_SENT = Duration.ofMinutes(2).plus(Claims.STRAGGLING);

    static final MailTerms ANSWER = answer(USUAL_DAYS);

    static final MailTerms DECISION = decision(USUAL_DAYS);

    /** What left the house cannot be undone. */
    static final MailTerms NEWS = new MailTerms(Lane.NEWS, UNTIL_SENT, Duration.ofDays(USUAL_DAYS), Pace.AT_ONCE);

    static final MailTerms NEWS_AT_ONCE =
            new MailTerms(Lane.NEWS, Duration.ZERO, Duration.ofDays(USUAL_DAYS), Pace.AT_ONCE);

    static final MailTerms REMINDER = new MailTerms(Lane.REMINDER, Duration.ZERO, Duration.ofDays(2), Pace.AT_ONCE);

    /** To many at once, of whom none waits for it. */
    static final MailTerms QUESTION =
            new MailTerms(Lane.REMINDER, Duration.ZERO, Duration.ofDays(USUAL_DAYS), Pace.AT_ONCE);

    /** Of a week. */
    static final MailTerms DIGEST = new MailTerms(Lane.REMINDER, Duration.ZERO, Duration.ofDays(4), Pace.AT_ONCE);

    static MailTerms answer(int days) {
        return new MailTerms(Lane.ANSWER, Duration.ZERO, Duration.ofDays(days), Pace.AT_ONCE);
    }

    /** What was decided can be taken back as long as nobody has read it. */
    static MailTerms decision(int days) {
        return new MailTerms(Lane.ANSWER, UNTIL_SENT, Duration.ofDays(days), Pace.AT_ONCE);
    }

    static MailTerms link(Duration lasts) {
        return new MailTerms(Lane.LINK, Duration.ZERO, lasts, Pace.AT_ONCE);
    }

    MailTerms unlessSoon() {
        return new MailTerms(lane, waits, lasts, Pace.UNLESS_SOON);
    }

    MailTerms asChosen() {
        return new MailTerms(lane, waits, lasts, Pace.AS_CHOSEN);
    }
}
