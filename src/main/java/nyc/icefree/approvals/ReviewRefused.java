package nyc.icefree.approvals;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;

public enum ReviewRefused implements RefusalReason {
    WORDS_MISSING,
    WORDS_TOO_LONG;

    public static final int LONGEST = 1_000;

    /** @return the words of a decision, 1 to 1,000 characters */
    public static String words(String typed) {
        var said = SafeText.line(typed);
        if (said.isEmpty()) {
            throw new Refused(WORDS_MISSING);
        }
        if (said.length() > LONGEST) {
            throw new Refused(WORDS_TOO_LONG);
        }
        return said;
    }
}
