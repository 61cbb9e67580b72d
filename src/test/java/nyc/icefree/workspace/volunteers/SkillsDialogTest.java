package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.volunteers.skills.SkillForm;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SkillsDialogTest extends WorkspaceTest {
    @Autowired
    OwnSkills skills;

    private OrganizationSkills kept(Given.Team team) {
        return As.staff(team.organizer(), () -> skills.of(team.organization()));
    }

    private TextField name(String language) {
        return find(TextField.class).withCaption("Name in " + language).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Skill> includes() {
        return find(CheckboxGroup.class).withCaption("Whoever has it also has").single();
    }

    private void change(String skill) {
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Change: " + skill))
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void a_coordinator_adds_a_skill_says_what_it_includes_and_archives_it() {
        var team = given.team();
        signIn(given.coordinator(team.organization()), "STAFF");
        open("volunteers");
        pressMore("Own skills");
        var list = find(SkillsDialog.class).single();
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
        pressAnywhere("Add a skill");
        pressAnywhere("Save");
        assertEquals(
                "Please give it a name in at least one language.",
                name("English").getErrorMessage());
        name("English").setValue("Marshal chief");
        includes().setValue(Set.of(CommonSkill.MARSHAL));
        pressAnywhere("Save");
        var chief = kept(team).own().getFirst().skill();
        assertEquals(Map.of(chief, Set.of(CommonSkill.MARSHAL)), kept(team).includes());
        assertTrue(shown(list).contains("Marshal chiefIncludes: Marshal"), () -> shown(list));
        change("Marshal");
        includes().setValue(Set.of(chief));
        pressAnywhere("Save");
        assertTrue(includes().getErrorMessage().contains("includes this skill already"), includes()::getErrorMessage);
        includes().setValue(Set.of(CommonSkill.WELCOME_DESK));
        pressAnywhere("Save");
        assertTrue(shown(list).contains("MarshalIncludes: Welcome desk"), () -> shown(list));
        pressAnywhere("Archive");
        assertTrue(kept(team).own().getFirst().archived());
        assertTrue(shown(list).contains("nobody can choose it any more"), () -> shown(list));
        pressAnywhere("Bring back");
        assertFalse(kept(team).own().getFirst().archived());
    }

    @Test
    void whoever_coordinates_nothing_has_no_way_there_and_filters_by_it() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        var form = new SkillForm(NamesByLanguage.of(Language.ENGLISH, "Drummer"), Set.of());
        As.staff(lead, () -> skills.add(team.organization(), form));
        signIn(team.organizer(), "STAFF");
        open("volunteers");
        assertFalse(findInView(MoreMenu.class).all().stream().anyMatch(MoreMenu::isVisible));
        @SuppressWarnings("unchecked")
        ComboBox<Skill> filter =
                findInView(ComboBox.class).withCaption("Skills").single();
        assertTrue(filter.getListDataView()
                .getItems()
                .anyMatch(
                        skill -> "Drummer".equals(filter.getItemLabelGenerator().apply(skill))));
    }
}
