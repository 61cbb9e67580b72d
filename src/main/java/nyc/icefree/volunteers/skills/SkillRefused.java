package nyc.icefree.volunteers.skills;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

public class SkillRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        TOO_MANY;

        @Override
        public Map<String, Object> arguments() {
            return Map.of("longest", OwnSkills.NAME_MAX, "most", OwnSkills.MOST);
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
