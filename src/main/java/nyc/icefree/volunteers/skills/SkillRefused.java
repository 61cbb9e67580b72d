package nyc.icefree.volunteers.skills;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A skill of an organization that is not kept so. */
public class SkillRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        TOO_MANY,
        /** As many as an organization can ever have, archived ones too. */
        TOO_MANY_EVER,
        /** What it would include includes it already. */
        CIRCLE,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE;

        @Override
        public Map<String, Object> arguments() {
            return Map.of("longest", SkillForm.NAME_MAX, "most", OwnSkills.MOST, "ever", OwnSkills.MOST_EVER);
        }
    }

    private final Reason reason;

    SkillRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
