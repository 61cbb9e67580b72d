package nyc.icefree.helpnow;

import java.util.List;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class HelpNowRefused extends Refused {
    public enum Reason implements RefusalReason {
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
    }

    /** @param entry its position in the block, counted from 0 */
    public record At(int entry, Reason reason) implements RefusalReason {
        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public String key() {
            return reason.key();
        }
    }

    private final transient List<At> reasons;

    public HelpNowRefused(List<At> reasons) {
        super(reasons);
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<At> reasons() {
        return reasons;
    }
}
