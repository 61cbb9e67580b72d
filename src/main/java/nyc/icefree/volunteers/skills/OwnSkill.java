package nyc.icefree.volunteers.skills;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

public record OwnSkill(UUID id) implements Skill {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static OwnSkill random() {
        return new OwnSkill(UUID.randomUUID());
    }

    static Optional<OwnSkill> read(String key) {
        return KEY.matcher(key).matches() ? Optional.of(new OwnSkill(UUID.fromString(key))) : Optional.empty();
    }

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public String toString() {
        return key();
    }
}
