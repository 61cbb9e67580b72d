package nyc.icefree.shifts;

import java.time.Duration;
import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class PartRefused extends Refused {
    public enum Whole implements RefusalReason {
        NOT_IN_PARTS
    }

    /** @param minutes shortest part */
    public record TooShort(Kind kind, long minutes) implements RefusalReason {
        public enum Kind {
            OUTSIDE,
            PART,
            /** What is left would be too short for anybody. */
            LEAVES_TOO_LITTLE
        }

        @Override
        public String name() {
            return kind.name();
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("minutes", minutes);
        }
    }

    private PartRefused(RefusalReason reason) {
        super(reason);
    }

    public static PartRefused notInParts() {
        return new PartRefused(Whole.NOT_IN_PARTS);
    }

    static PartRefused because(TooShort.Kind kind, Duration least) {
        return new PartRefused(new TooShort(kind, least.toMinutes()));
    }
}
