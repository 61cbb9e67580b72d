package nyc.icefree.shifts;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;

/** @param minutes shortest part */
public record PartRefused(Kind kind, long minutes) implements RefusalReason {
    public enum Kind {
        /** The organizers want one person for all of it. */
        NOT_IN_PARTS,
        /** Outside the shift, or its end is before its start. */
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
