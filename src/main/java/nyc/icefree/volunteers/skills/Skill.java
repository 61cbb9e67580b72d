package nyc.icefree.volunteers.skills;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Named;

public sealed interface Skill extends Named permits CommonSkill, OwnSkill {
    /** Length of the longest {@link #key}, in characters. */
    int KEY_MAX = 36;

    /** Empty for an unknown key, such as a skill of a newer version. */
    static Optional<Skill> of(String key) {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values())
                                .filter(common -> common.key().equals(key)),
                        OwnSkill.read(key).stream())
                .findFirst();
    }

    /** Sorted, separated by commas. */
    static String line(Collection<Skill> skills) {
        return skills.stream().map(Skill::key).sorted().collect(Collectors.joining(","));
    }

    /** Skips unknown keys. */
    static Set<Skill> read(String line) {
        return Arrays.stream(line.split(","))
                .map(Skill::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
