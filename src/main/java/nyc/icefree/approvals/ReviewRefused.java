package nyc.icefree.approvals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;

public class ReviewRefused extends Refused {
    public enum Reason implements RefusalReason {
        WORDS_MISSING,
        WORDS_TOO_LONG
    }

    public static final int LONGEST = 1_000;

    private final Reason reason;

    ReviewRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    /** @return the words of a decision, 1 to 1,000 characters */
    public static String words(String typed) {
        var said = SafeText.line(typed);
        if (said.isEmpty()) {
            throw new ReviewRefused(Reason.WORDS_MISSING);
        }
        if (said.length() > LONGEST) {
            throw new ReviewRefused(Reason.WORDS_TOO_LONG);
        }
        return said;
    }

    public Reason reason() {
        return reason;
    }
}
