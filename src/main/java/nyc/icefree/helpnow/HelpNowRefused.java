package nyc.icefree.helpnow;

import nyc.icefree.refusals.RefusalReason;

public enum HelpNowRefused implements RefusalReason {
    WORDS_MISSING,
    WORDS_TOO_LONG,
    NOT_A_NUMBER,
    NOT_AN_ADDRESS,
    CHECKED_BY_MISSING,
    CHECKED_BY_TOO_LONG,
    CHECKED_ON_MISSING,
    CHECKED_IN_THE_FUTURE,
    CHECKED_TOO_LONG_AGO,
    TOO_MANY;

    /** @param entry its position in the block, counted from 0 */
    public record At(int entry, HelpNowRefused reason) implements RefusalReason {
        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public String key() {
            return reason.key();
        }
    }
}
