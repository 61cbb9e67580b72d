package nyc.icefree.volunteers.skills;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** @param own sorted by name, archived ones included */
public record OrganizationSkills(List<NamedSkill> own) {
    public static final OrganizationSkills NONE = new OrganizationSkills(List.of());

    public OrganizationSkills {
        own = own.stream()
                .sorted(Comparator.comparing(one -> one.names().lines()))
                .toList();
    }

    public boolean knows(Skill skill) {
        return skill instanceof CommonSkill
                || own.stream().anyMatch(one -> one.skill().equals(skill));
    }

    /** Only skills that this organization uses: nobody there learns which skills of others somebody has. */
    public Set<Skill> known(Collection<Skill> skills) {
        return known(skills, List.of(this));
    }

    /** As {@link #known(Collection)}, for several organizations. */
    public static Set<Skill> known(Collection<Skill> skills, Collection<OrganizationSkills> among) {
        return skills.stream()
                .filter(skill -> skill instanceof CommonSkill || among.stream().anyMatch(one -> one.knows(skill)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Includes archived ones, which some people still have. */
    public List<Skill> all() {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values()), own.stream().map(NamedSkill::skill))
                .toList();
    }

    /** Includes archived ones only when chosen before. */
    public List<Skill> choices(Collection<Skill> before) {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values()),
                        own.stream()
                                .filter(one -> !one.archived() || before.contains(one.skill()))
                                .map(NamedSkill::skill))
                .toList();
    }
}
