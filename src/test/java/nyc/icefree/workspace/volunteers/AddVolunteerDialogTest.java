package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.volunteers.skills.SkillForm;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AddVolunteerDialogTest extends WorkspaceTest {
    @Autowired
    OwnSkills ownSkills;

    @Autowired
    VolunteerDesk desk;

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Skill> skills() {
        return find(CheckboxGroup.class).withCaption("Skills").single();
    }

    private Set<Skill> offered() {
        return skills().getGenericDataView().getItems().collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private <T> MultiSelectComboBox<T> among(String caption) {
        return find(MultiSelectComboBox.class).withCaption(caption).single();
    }

    @Test
    void skills_of_the_chosen_organizations_are_offered_and_kept() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        var drummer = own(lead, team.organization(), "Drummer");
        var archived = own(lead, team.organization(), "Archived");
        As.staff(lead, () -> ownSkills.archive(archived));
        signIn(team.organizer(), "STAFF");
        open("volunteers");
        press("Add a volunteer");
        assertTrue(offered().contains(drummer));
        assertFalse(offered().contains(archived));
        skills().setValue(Set.of(drummer, CommonSkill.MEDIC));
        MultiSelectComboBox<OrganizationCard> organizations = among("Helps");
        var chosen = organizations.getValue();
        organizations.clear();
        assertEquals(Set.of(CommonSkill.values()), offered());
        assertEquals(Set.of(CommonSkill.MEDIC), skills().getValue());
        organizations.setValue(chosen);
        skills().setValue(Set.of(drummer));
        find(TextField.class).withCaption("Name").single().setValue("Bo Example");
        this.<Language>among("Languages").setValue(Set.of(Language.ENGLISH));
        pressAnywhere("Add a volunteer");
        var rows = desk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50).rows();
        assertEquals(Set.of(drummer), rows.getFirst().skills());
    }

    private OwnSkill own(PersonId lead, OrganizationId organization, String name) {
        var form = new SkillForm(NamesByLanguage.of(Language.ENGLISH, name), Set.of());
        return As.staff(lead, () -> ownSkills.add(organization, form));
    }
}
