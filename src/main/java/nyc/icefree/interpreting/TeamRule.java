package nyc.icefree.interpreting;

import java.time.Duration;

/**
 * How many interpreters a language needs at the same time, and why. The bounds are those of the profession: conference
 * interpreters take turns of about thirty minutes and work in teams of two at least where they interpret at once (AIIC, Professional
 * Standards, article 7, and its guidelines for the number of interpreters); those of signed languages work in teams from about an hour on
 * (RID, Standard Practice Paper on team interpreting), and so, sentence by sentence, do those of courts (NAJIT, position paper on team
 * interpreting).
 */
public enum TeamRule {
    /** It is short enough for one. */
    ALONE(1),
    /** Who interprets at once needs somebody to take turns with. */
    TURNS_AT_ONCE(2),
    /** Nobody interprets for so long alone, in whichever way. */
    LONG_SESSION(2);

    /** How long somebody interprets at once without a rest. */
    static final Duration TURN = Duration.ofMinutes(30);

    /** From here on two are needed in any case. */
    static final Duration LONG = Duration.ofHours(1);

    private final int interpreters;

    TeamRule(int interpreters) {
        this.interpreters = interpreters;
    }

    /** @param atOnce whether it can only be interpreted while the other goes on */
    static TeamRule of(Duration session, boolean atOnce) {
        if (session.compareTo(LONG) >= 0) {
            return LONG_SESSION;
        }
        return atOnce && session.compareTo(TURN) > 0 ? TURNS_AT_ONCE : ALONE;
    }

    public int interpreters() {
        return interpreters;
    }
}
