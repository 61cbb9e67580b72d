package nyc.icefree.volunteers.skills;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Named;

/** Something that a volunteer can do or holds: one that all organizations know, or one that an organization added. */
public sealed interface Skill extends Named permits CommonSkill, OwnSkill {
    /** Longest of all {@link #key}s, in characters. */
    int KEY_MAX = 36;

    /** What that was written down stands for; nothing where it is none, such as a common one of a newer version. */
    static Optional<Skill> of(String key) {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values())
                                .filter(common -> common.key().equals(key)),
                        OwnSkill.read(key).stream())
                .findFirst();
    }

    /** As one line, in an order of its own, commas between. */
    static String line(Collection<Skill> skills) {
        return skills.stream().map(Skill::key).sorted().collect(Collectors.joining(","));
    }

    /** What is none is left out. */
    static Set<Skill> read(String line) {
        return Arrays.stream(line.split(","))
                .map(Skill::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
