package nyc.icefree.volunteers.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import org.junit.jupiter.api.Test;

class OrganizationSkillsTest {
    private static final List<Skill> SKILLS = Stream.concat(
                    Arrays.stream(CommonSkill.values()).limit(5),
                    Stream.generate(OwnSkill::random).limit(5))
            .toList();

    @Test
    void archived_ones_are_chosen_only_by_who_has_them_and_strange_ones_are_not_known() {
        var kept = new NamedSkill(OwnSkill.random(), NamesByLanguage.of(Language.ENGLISH, "Drummer"), false);
        var gone = new NamedSkill(OwnSkill.random(), NamesByLanguage.of(Language.ENGLISH, "Juggler"), true);
        var skills = new OrganizationSkills(List.of(kept, gone));
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
}
