package nyc.icefree.volunteers.skills;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The skills that count with one organization: those that all know, and its own.
 *
 * @param own also archived ones, by name
 */
public record OrganizationSkills(List<NamedSkill> own) {
    /** Of an organization that added nothing. */
    public static final OrganizationSkills NONE = new OrganizationSkills(List.of());

    public OrganizationSkills {
        own = own.stream()
                .sorted(Comparator.comparing(one -> one.names().lines()))
                .toList();
    }

    /** Those that mean something with it, archived ones too. */
    public boolean knows(Skill skill) {
        return skill instanceof CommonSkill
                || own.stream().anyMatch(one -> one.skill().equals(skill));
    }

    /** Of these the ones that mean something with it: nobody there learns which skills of other organizations somebody has. */
    public Set<Skill> known(Collection<Skill> skills) {
        return known(skills, List.of(this));
    }

    /** The same with several. */
    public static Set<Skill> known(Collection<Skill> skills, Collection<OrganizationSkills> among) {
        return skills.stream()
                .filter(skill -> skill instanceof CommonSkill || among.stream().anyMatch(one -> one.knows(skill)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Also archived ones, which some still have. */
    public List<Skill> all() {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values()), own.stream().map(NamedSkill::skill))
                .toList();
    }

    /** What can be chosen: all but archived ones; of these only what was chosen before. */
    public List<Skill> choices(Collection<Skill> before) {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values()),
                        own.stream()
                                .filter(one -> !one.archived() || before.contains(one.skill()))
                                .map(NamedSkill::skill))
                .toList();
    }
}
