package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.volunteers.OwnLists.RolesList;
import nyc.icefree.workspace.volunteers.OwnLists.RolesList.RoleDialog;
import nyc.icefree.workspace.volunteers.OwnLists.SkillsList;
import nyc.icefree.workspace.volunteers.OwnLists.TrainingsList;
import nyc.icefree.workspace.volunteers.VolunteersView.ImportPanel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteersDialogsTest extends WorkspaceTest {
    @Autowired
    OwnRoles roles;

    @Autowired
    OwnSkills skills;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    HelpQuestions questions;

    @Autowired
    PeopleDirectory directory;

    private List<NamedRole> kept(Given.Team team) {
        return As.staff(team.organizer(), () -> roles.of(team.organization())).own();
    }

    private void turnTo(String title) {
        var tabs = findInView(TabSheet.class).single();
        IntStream.range(0, tabs.getTabCount())
                .filter(n -> tabs.getTabAt(n).getLabel().equals(title))
                .forEach(tabs::setSelectedIndex);
    }

    private TextField name(String language) {
        return field(TextField.class, "Name in " + language);
    }

    @Test
    void a_coordinator_adds_a_kind_of_help_says_as_what_it_counts_and_archives_it() {
        var team = given.team();
        open(given.coordinator(team.organization()), "volunteers");
        turnTo("Own kinds of help");
        var list = find(RolesList.class).single();
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
        pressAnywhere("Add a kind of help");
        pressAnywhere("Save");
        assertEquals(
                "Please give it a name in at least one language.",
                name("English").getErrorMessage());
        name("English").setValue("Usher");
        Select<ShiftRole> kind = choice(Select.class, "Counts as");
        test(kind).selectItem("Marshal");
        pressAnywhere("Save");
        assertEquals(ShiftRole.MARSHAL, kept(team).getFirst().role().kind());
        assertTrue(shown(list).contains("UsherCounts as: Marshal"), () -> shown(list));
        pressAnywhere("Change");
        assertSays(shown(find(RoleDialog.class).single()), "It counts as: Marshal.");
        name("Spanish").setValue("Acomodadora");
        pressAnywhere("Save");
        assertEquals("Acomodadora", kept(team).getFirst().names().in(Language.SPANISH));
        pressAnywhere("Archive");
        assertTrue(kept(team).getFirst().archived());
        assertTrue(shown(list).contains("nobody can choose it anymore"), () -> shown(list));
        pressAnywhere("Bring back");
        assertFalse(kept(team).getFirst().archived());
    }

    private OrganizationSkills keptSkills(Given.Team team) {
        return As.staff(team.organizer(), () -> skills.of(team.organization()));
    }

    @Test
    void a_coordinator_adds_a_skill_renames_and_archives_it() {
        var team = given.team();
        open(given.coordinator(team.organization()), "volunteers");
        turnTo("Own skills");
        var list = find(SkillsList.class).single();
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
        pressAnywhere("Add a skill");
        pressAnywhere("Save");
        assertTrue(name("English").isInvalid());
        name("English").setValue("Marshal chief");
        pressAnywhere("Save");
        assertTrue(shown(list).contains("Marshal chief"), () -> shown(list));
        pressAnywhere("Change");
        name("Spanish").setValue("Jefa de monitores");
        pressAnywhere("Save");
        assertEquals(
                "Jefa de monitores", keptSkills(team).own().getFirst().names().in(Language.SPANISH));
        pressAnywhere("Archive");
        assertTrue(keptSkills(team).own().getFirst().archived());
        assertTrue(shown(list).contains("nobody can choose it anymore"), () -> shown(list));
        pressAnywhere("Bring back");
        assertFalse(keptSkills(team).own().getFirst().archived());
    }

    @Test
    void whoever_coordinates_nothing_has_no_way_there_and_filters_by_it() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        As.staff(lead, () -> skills.add(team.organization(), NamesByLanguage.of(Language.ENGLISH, "Drummer")));
        open(team.organizer(), "volunteers");
        assertTrue(findInView(TabSheet.class).all().isEmpty());
        ComboBox<Skill> filter = choice(ComboBox.class, "Skills");
        assertTrue(filter.getListDataView()
                .getItems()
                .anyMatch(
                        skill -> "Drummer".equals(filter.getItemLabelGenerator().apply(skill))));
    }

    private List<TrainingForm> keptTrainings(Given.Team team) {
        return As.staff(team.organizer(), () -> trainings.of(team.organization())).stream()
                .map(one -> one.form())
                .toList();
    }

    private IntegerField months() {
        return field(IntegerField.class, "How many months it counts");
    }

    @Test
    void a_coordinator_adds_changes_and_retires_a_training() {
        var team = given.team();
        open(given.coordinator(team.organization()), "volunteers");
        turnTo("Trainings");
        var list = find(TrainingsList.class).single();
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
        pressAnywhere("Add a training");
        pressAnywhere("Save");
        assertTrue(name("English").isInvalid());
        name("English").setValue("n".repeat(TrainingForm.NAME_MAX + 1));
        pressAnywhere("Save");
        assertTrue(name("English").isInvalid());
        name("English").setValue("Marshal basics");
        months().setValue(121);
        pressAnywhere("Save");
        assertTrue(months().isInvalid());
        months().setValue(12);
        CheckboxGroup<Skill> skills = choice(CheckboxGroup.class, "Skills that need it");
        skills.setValue(Set.of(CommonSkill.MARSHAL));
        pressAnywhere("Save");
        var names = NamesByLanguage.of(Language.ENGLISH, "Marshal basics");
        assertEquals(List.of(new TrainingForm(names, 12, Set.of(CommonSkill.MARSHAL))), keptTrainings(team));
        assertTrue(shown(list).contains("Marshal basicsCounts for 12 months. Needed for: marshal"), () -> shown(list));
        pressAnywhere("Change");
        name("Spanish").setValue("Ser monitor");
        months().clear();
        pressAnywhere("Save");
        assertEquals(
                List.of(new TrainingForm(
                        names.with(Language.SPANISH, "Ser monitor"), null, Set.of(CommonSkill.MARSHAL))),
                keptTrainings(team));
        pressAnywhere("Delete");
        assertEquals(1, keptTrainings(team).size());
        pressAnywhere("Delete");
        assertEquals(List.of(), keptTrainings(team));
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
    }

    @Test
    void what_somebody_else_changed_meanwhile_stays() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var first = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), null, Set.of());
        var second = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshals"), 6, Set.of());
        var id = As.staff(coordinator, () -> trainings.add(team.organization(), first));
        open(coordinator, "volunteers");
        turnTo("Trainings");
        pressAnywhere("Change");
        As.staff(coordinator, () -> trainings.change(id, 0, second));
        signIn(coordinator, "STAFF");
        months().setValue(9);
        pressAnywhere("Save");
        assertEquals(List.of(second), keptTrainings(team));
        assertEquals(9, months().getValue());
    }

    private CheckboxGroup<Skill> skills() {
        return choice(CheckboxGroup.class, "Skills");
    }

    private Set<Skill> offered() {
        return skills().getGenericDataView().getItems().collect(Collectors.toSet());
    }

    private <T> MultiSelectComboBox<T> among(String caption) {
        return choice(MultiSelectComboBox.class, caption);
    }

    @Test
    void skills_of_the_chosen_organizations_are_offered_and_kept() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        var drummer = own(lead, team.organization(), "Drummer");
        var archived = own(lead, team.organization(), "Archived");
        As.staff(lead, () -> skills.archive(archived, true));
        open(team.organizer(), "volunteers");
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
        field(TextField.class, "Name").setValue("Bo Example");
        this.<Language>among("Languages").setValue(Set.of(Language.ENGLISH));
        pressAnywhere("Add a volunteer");
        var rows = desk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50).rows();
        assertEquals(Set.of(drummer), rows.getFirst().answers().skills());
    }

    private OwnSkill own(PersonId lead, OrganizationId organization, String name) {
        return As.staff(lead, () -> skills.add(organization, NamesByLanguage.of(Language.ENGLISH, name)));
    }

    private void look(String pasted) {
        find(TextArea.class).single().setValue(pasted);
        pressAnywhere("Look through it");
    }

    private Button send() {
        return find(Button.class).withText("Send the emails").single();
    }

    @Test
    void a_coordinator_looks_through_a_list_and_has_it_asked() {
        var team = given.team();
        String email = Given.email();
        open(given.coordinator(team.organization()), "volunteers");
        turnTo("Import a list");
        var dialog = find(ImportPanel.class).single();
        assertTrue(shown(dialog).contains("Only three columns are read"), () -> shown(dialog));
        assertFalse(send().isEnabled());
        look("Ada\tada@example.org\n");
        assertTrue(shown(dialog).contains("The first line must name the columns"), () -> shown(dialog));
        look("Name\tEmail\tLanguages\nAda Example\t" + email + "\tEnglish, Klingon\nBo\t\t\n");
        assertFalse(shown(dialog).contains("The first line must"), () -> shown(dialog));
        turnTo("People");
        turnTo("Import a list");
        assertSays(shown(dialog), "1 person can be asked; 1 line is left out. Up to 200 can be asked today.");
        @SuppressWarnings("unchecked")
        Grid<ImportLine> lines = find(Grid.class).from(dialog).single();
        assertEquals(
                List.of(2, 3),
                lines.getGenericDataView().getItems().map(ImportLine::line).toList());
        pressAnywhere("Send the emails");
        var agreed = field(Checkbox.class, "They know our organization, and we may write to them");
        assertEquals("Please say first that you may write to them.", agreed.getErrorMessage());
        assertTrue(directory.byEmail(email).isEmpty());
        agreed.setValue(true);
        look("Name\tEmail\nAda Example\t" + email + "\n");
        assertFalse(agreed.getValue(), "of another list they have not said so");
        look("Name\tEmail\tLanguages\nAda Example\t" + email + "\tEnglish, Klingon\nBo\t\t\n");
        agreed.setValue(true);
        pressAnywhere("Send the emails");
        var ada = directory.byEmail(email).orElseThrow();
        assertEquals(1, questions.asking(ada).size());
        assertEquals(Language.ENGLISH, directory.card(ada).orElseThrow().language());
    }
}
