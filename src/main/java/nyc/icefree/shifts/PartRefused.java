package nyc.icefree.shifts;

import java.time.Duration;
import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A part of a shift that cannot be had. */
public class PartRefused extends Refused {
    /** The organizers want one person for all of it. */
    public enum Whole implements RefusalReason {
        NOT_IN_PARTS
    }

    /** @param minutes that a part lasts at least */
    public record TooShort(Kind kind, long minutes) implements RefusalReason {
        /** What is wrong with the span. */
        public enum Kind {
            /** Not within the shift, or it ends before it starts. */
            OUTSIDE,
            PART,
            /** Nobody could take what would be left. */
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
