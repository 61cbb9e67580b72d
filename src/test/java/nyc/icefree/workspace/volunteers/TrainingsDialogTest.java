package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrainingsDialogTest extends WorkspaceTest {
    @Autowired
    Trainings trainings;

    private List<TrainingForm> kept(Given.Team team) {
        return As.staff(team.organizer(), () -> trainings.of(team.organization())).stream()
                .map(one -> one.form())
                .toList();
    }

    private TextField name(String language) {
        return find(TextField.class).withCaption("Name in " + language).single();
    }

    private IntegerField months() {
        return find(IntegerField.class).withCaption("How many months it counts").single();
    }

    @Test
    void a_coordinator_adds_changes_and_retires_a_training() {
        var team = given.team();
        signIn(given.coordinator(team.organization()), "STAFF");
        open("volunteers");
        pressMore("Trainings");
        var list = find(TrainingsDialog.class).single();
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
        pressAnywhere("Add a training");
        pressAnywhere("Save");
        assertEquals(
                "Please give it a name in at least one language.",
                name("English").getErrorMessage());
        name("English").setValue("n".repeat(TrainingForm.NAME_MAX + 1));
        pressAnywhere("Save");
        assertTrue(name("English").isInvalid());
        name("English").setValue("Marshal basics");
        months().setValue(121);
        pressAnywhere("Save");
        assertTrue(months().isInvalid());
        months().setValue(12);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Skill> skills =
                find(CheckboxGroup.class).withCaption("Skills that need it").single();
        skills.setValue(Set.of(CommonSkill.MARSHAL));
        pressAnywhere("Save");
        var names = NamesByLanguage.of(Language.ENGLISH, "Marshal basics");
        assertEquals(List.of(new TrainingForm(names, 12, Set.of(CommonSkill.MARSHAL))), kept(team));
        assertTrue(shown(list).contains("Marshal basicsCounts for 12 months. Needed for: Marshal"), () -> shown(list));
        pressAnywhere("Change");
        name("Spanish").setValue("Ser monitor");
        months().clear();
        pressAnywhere("Save");
        assertEquals(
                List.of(new TrainingForm(
                        names.with(Language.SPANISH, "Ser monitor"), null, Set.of(CommonSkill.MARSHAL))),
                kept(team));
        pressAnywhere("Retire");
        assertEquals(1, kept(team).size());
        pressAnywhere("Retire");
        assertEquals(List.of(), kept(team));
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
    }

    @Test
    void what_somebody_else_changed_meanwhile_stays() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var first = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), null, Set.of());
        var second = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshals"), 6, Set.of());
        var id = As.staff(coordinator, () -> trainings.add(team.organization(), first));
        signIn(coordinator, "STAFF");
        open("volunteers");
        pressMore("Trainings");
        pressAnywhere("Change");
        As.staff(coordinator, () -> trainings.change(id, 0, second));
        signIn(coordinator, "STAFF");
        months().setValue(9);
        pressAnywhere("Save");
        assertEquals(List.of(second), kept(team));
        assertEquals(9, months().getValue());
    }

    @Test
    void whoever_coordinates_nothing_has_no_way_there() {
        signIn(given.team().organizer(), "STAFF");
        open("volunteers");
        assertFalse(findInView(MoreMenu.class).all().stream().anyMatch(MoreMenu::isVisible));
    }
}
