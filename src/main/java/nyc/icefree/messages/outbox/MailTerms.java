package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How mail is treated, whatever it says.
 *
 * @param waits how long it can be undone
 * @param lasts after which it is given up
 * @param grouping which messages it is joined with; null when it leaves alone
 * @param warns whether it is a security warning, which nobody can take back
 */
@NamedInterface("outbox")
public record MailTerms(
        Lane lane,
        Duration waits,
        Duration lasts,
        Pace pace,
        @Nullable LetterGrouping grouping,
        boolean warns) {
    /** One person who waits at a screen goes before six hundred who do not. */
    public enum Lane {
        LINK,
        ANSWER,
        NEWS,
        REMINDER;

        public static Lane last() {
            return values()[values().length - 1];
        }
    }

    /** What an organizer's choice changes. */
    public enum Pace {
        /** They must know it, asked for it, or somebody waits for it. */
        AT_ONCE,
        /** As chosen, unless its event or shift begins within two days. */
        UNLESS_SOON,
        AS_CHOSEN;

        /** Gathered mail leaves within 25 hours; then a day is left to act. */
        public static final Duration SOON = Duration.ofHours(48);

        /** @param begins null for what begins at no time */
        public boolean isAtOnce(@Nullable Instant begins, Instant now) {
            return switch (this) {
                case AT_ONCE -> true;
                case UNLESS_SOON -> begins != null && begins.isBefore(now.plus(SOON));
                case AS_CHOSEN -> false;
            };
        }
    }

    private static final int USUAL_DAYS = 3;

    /** Two minutes are promised, also for what goes along with an earlier message. */
    private static final Duration UNTIL_SENT = Duration.ofMinutes(2).plus(Claims.STRAGGLING);

    /** What an organizer did to somebody's shift can be undone for two minutes, also where they took others themselves. */
    public static final Duration BY_OTHERS = Duration.ofMinutes(2).plus(LetterGrouping.TAKING);

    static final MailTerms ANSWER = answer(USUAL_DAYS);

    static final MailTerms DECISION = decision(USUAL_DAYS);

    /** Who takes several shifts reads of all of them at once. */
    static final MailTerms TAKEN =
            new MailTerms(Lane.ANSWER, LetterGrouping.TAKING, USUAL_DAYS).together(LetterGrouping.TAKEN);

    static final MailTerms NEWS = new MailTerms(Lane.NEWS, UNTIL_SENT, USUAL_DAYS);

    static final MailTerms NEWS_AT_ONCE = new MailTerms(Lane.NEWS, Duration.ZERO, USUAL_DAYS);

    static final MailTerms REMINDER = new MailTerms(Lane.REMINDER, Duration.ZERO, 2);

    static final MailTerms QUESTION = new MailTerms(Lane.REMINDER, Duration.ZERO, USUAL_DAYS);

    static final MailTerms DIGEST = new MailTerms(Lane.REMINDER, Duration.ZERO, 4);

    private MailTerms(Lane lane, Duration waits, int days) {
        this(lane, waits, Duration.ofDays(days), Pace.AT_ONCE, null, false);
    }

    static MailTerms answer(int days) {
        return new MailTerms(Lane.ANSWER, Duration.ZERO, days);
    }

    /** What was decided can be taken back as long as nobody has read it. */
    static MailTerms decision(int days) {
        return new MailTerms(Lane.ANSWER, UNTIL_SENT, days);
    }

    static MailTerms link(Duration lasts) {
        return new MailTerms(Lane.LINK, Duration.ZERO, lasts, Pace.AT_ONCE, null, true);
    }

    MailTerms unlessSoon() {
        return new MailTerms(lane, waits, lasts, Pace.UNLESS_SOON, LetterGrouping.ORGANIZED, warns);
    }

    MailTerms asChosen() {
        return new MailTerms(lane, waits, lasts, Pace.AS_CHOSEN, LetterGrouping.ORGANIZED, warns);
    }

    MailTerms together(LetterGrouping grouping) {
        return new MailTerms(lane, waits, lasts, pace, grouping, warns);
    }

    MailTerms warning() {
        return new MailTerms(lane, waits, lasts, pace, grouping, true);
    }
}
