package nyc.icefree.volunteers.skills;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;

public enum SkillRefused implements RefusalReason {
    NAME_MISSING,
    NAME_TOO_LONG,
    TOO_MANY;

    @Override
    public Map<String, Object> arguments() {
        return Map.of("longest", OwnSkills.NAME_MAX, "most", OwnSkills.MOST);
    }
}
