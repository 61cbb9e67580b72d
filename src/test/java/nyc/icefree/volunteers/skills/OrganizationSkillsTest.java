package nyc.icefree.volunteers.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import org.junit.jupiter.api.Test;

/** What skills include, by chance, against a slow reading that goes every way, step by step. */
class OrganizationSkillsTest {
    private static final List<Skill> SKILLS = Stream.concat(
                    Arrays.stream(CommonSkill.values()).limit(5),
                    Stream.generate(OwnSkill::random).limit(5))
            .toList();

    private final Random random = new Random(20261208);

    @Test
    void somebody_has_what_some_way_leads_to_and_nothing_else() {
        int longest = 0;
        for (int i = 0; i < 3_000; i++) {
            var skills = withoutCircle();
            var said = some(SKILLS, 2);
            var had = skills.had(said);
            for (var skill : SKILLS) {
                assertEquals(
                        said.stream().anyMatch(from -> leads(skills, from, skill)),
                        had.contains(skill),
                        () -> skill + " of " + said + " in " + skills.includes());
            }
            longest = Math.max(longest, had.size() - said.size());
        }
        assertTrue(longest > 4, "hardly anything was included");
    }

    /** As rows come that are each written while all before are known: some are refused, and never is there a way back. */
    @Test
    void what_is_refused_as_a_circle_is_one_and_what_is_not_is_none() {
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            Map<Skill, Set<Skill>> kept = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                var one = SKILLS.get(random.nextInt(SKILLS.size()));
                var included = some(SKILLS, 3);
                Map<Skill, Set<Skill>> next = new HashMap<>(kept);
                next.put(one, included);
                var after = new OrganizationSkills(List.of(), next);
                boolean circle = included.stream().anyMatch(to -> leads(after, to, one));
                assertEquals(circle, new OrganizationSkills(List.of(), kept).isCircle(one, included));
                if (circle) {
                    refused++;
                } else {
                    kept = next;
                }
            }
        }
        assertTrue(refused > 1_000, "hardly anything was refused");
    }

    @Test
    void archived_ones_are_chosen_only_by_who_has_them_and_strange_ones_are_not_known() {
        var kept = new NamedSkill(OwnSkill.random(), 0, NamesByLanguage.of(Language.ENGLISH, "Drummer"), false);
        var gone = new NamedSkill(OwnSkill.random(), 0, NamesByLanguage.of(Language.ENGLISH, "Juggler"), true);
        var skills = new OrganizationSkills(List.of(kept, gone), Map.of());
        assertTrue(skills.choices(Set.of()).contains(kept.skill()));
        assertEquals(11, skills.choices(Set.of()).size());
        assertEquals(12, skills.choices(Set.of(gone.skill())).size());
        assertEquals(
                Set.of(gone.skill(), CommonSkill.MEDIC),
                skills.known(Set.of(gone.skill(), CommonSkill.MEDIC, OwnSkill.random())));
    }

    @Test
    void what_is_written_down_is_read_again_and_what_is_none_is_left_out() {
        var skills = new HashSet<>(SKILLS);
        assertEquals(skills, Skill.read(Skill.line(skills)));
        assertEquals(Set.of(CommonSkill.MEDIC), Skill.read("MEDIC,JUGGLER,,1-1-1-1-1,"));
        assertTrue(SKILLS.stream().allMatch(skill -> skill.key().length() <= Skill.KEY_MAX));
    }

    private OrganizationSkills withoutCircle() {
        Map<Skill, Set<Skill>> includes = new HashMap<>();
        for (int at = 1; at < SKILLS.size(); at++) {
            includes.put(SKILLS.get(at), some(SKILLS.subList(0, at), 2 * at));
        }
        return new OrganizationSkills(List.of(), includes);
    }

    /** Goes from set to set, each one step on, as often as there are skills. */
    private static boolean leads(OrganizationSkills skills, Skill from, Skill to) {
        Set<Skill> reached = Set.of(from);
        for (int step = 0; step <= SKILLS.size(); step++) {
            if (reached.contains(to)) {
                return true;
            }
            reached = reached.stream().flatMap(one -> skills.in(one).stream()).collect(Collectors.toSet());
        }
        return false;
    }

    /** @param of how many one is among them by chance */
    private Set<Skill> some(Collection<Skill> all, int of) {
        return all.stream().filter(one -> random.nextInt(all.size() + of) < 2).collect(Collectors.toSet());
    }
}
