package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VolunteerPanelsTest extends WorkspaceTest {
    @Autowired
    Standings standings;

    @Autowired
    YoungPeople young;

    private PersonId helper(Given.Team team) {
        return volunteers.enlist(
                Given.skilled("Ada Helper", Given.email(), Set.of(CommonSkill.MARSHAL), team.organization()));
    }

    private TrainingId training(Given.Team team) {
        var form = new TrainingForm(
                NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of(CommonSkill.MARSHAL));
        return As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
    }

    private TrustLevel level(Given.Team team, PersonId person) {
        return standings.of(person).at(team.organization()).level();
    }

    private String page() {
        return shown(findInView(VolunteerView.class).single());
    }

    private boolean offers(String caption) {
        return !findInView(Button.class).withText(caption).all().isEmpty();
    }

    private void trust(String level) {
        Select<TrustLevel> levels = choice(Select.class, "How far you trust them");
        test(levels).selectItem(level);
    }

    @Test
    void a_coordinator_says_how_far_somebody_is_trusted() {
        var team = given.team();
        var ada = helper(team);
        open(team.organizer(), "volunteers/" + ada);
        assertTrue(page().contains("Trust and trainings") && page().contains("New"), this::page);
        assertFalse(page().contains("How far you trust them"), this::page);
        assertFalse(offers("They had it today"));
        open(given.coordinator(team.organization()), "volunteers/" + ada);
        trust("Trusted");
        assertEquals(TrustLevel.TRUSTED, level(team, ada));
        assertTrue(page().contains("Trusted since "), this::page);
        trust("Trained");
        assertEquals(TrustLevel.TRAINED, level(team, ada));
    }

    @Test
    void a_coordinator_gives_a_training_and_takes_it_back() {
        var team = given.team();
        var ada = helper(team);
        var id = training(team);
        open(given.coordinator(team.organization()), "volunteers/" + ada);
        Select<Training> training = choice(Select.class, "Training that they had");
        press("They had it today");
        assertTrue(training.isInvalid());
        test(training).selectItem("Marshal basics");
        press("They had it today");
        assertTrue(standings.of(ada).since(id).isPresent());
        assertTrue(page().contains("Trained since ") && page().contains("It counts through "), this::page);
        open(team.organizer(), "volunteers/" + ada);
        assertTrue(page().contains("Marshal basics, "), this::page);
        assertFalse(offers("Take it back"));
        open(given.coordinator(team.organization()), "volunteers/" + ada);
        press("Take it back");
        assertTrue(standings.of(ada).since(id).isPresent());
        pressAnywhere("Take it back");
        assertTrue(standings.of(ada).since(id).isEmpty());
        assertTrue(page().contains("None of your trainings yet."), this::page);
    }

    @Test
    void what_is_refused_is_said_where_it_was_asked() {
        var team = given.team();
        var ada = helper(team);
        given.appoint(team.organization(), ada, StaffRole.COORDINATOR);
        open(ada, "volunteers/" + ada);
        trust("Trusted");
        assertSays(page(), "Nobody decides or notes this of themselves. Please ask another member.");
        assertEquals(TrustLevel.NEW, level(team, ada));
        assertEquals(
                TrustLevel.NEW,
                findInView(Select.class)
                        .withCaption("How far you trust them")
                        .single()
                        .getValue());
    }

    private PersonId volunteer(Given.Team team, boolean adult) {
        return volunteers.enlist(Given.helper(
                "Bo Example",
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH)),
                        Set.of(),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        adult)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_coordinator_notes_it_and_takes_it_back() {
        var team = given.team();
        var lead = given.coordinator(team.organization());
        var bo = volunteer(team, false);
        open(lead, "volunteers/" + bo);
        RadioButtonGroup<Enum<?>> consent = field(RadioButtonGroup.class, "Under 18?");
        assertEquals("NOTHING", consent.getValue().name());
        var choices = consent.getListDataView().getItems().toList();
        consent.setValue(choices.get(1));
        assertNull(As.staff(lead, () -> young.of(team.organization(), bo)), "arrow keys pass by a choice");
        signIn(lead, "STAFF");
        press("Note this");
        assertEquals(ParentsConsent.MISSING, As.staff(lead, () -> young.of(team.organization(), bo)));
        signIn(lead, "STAFF");
        consent.setValue(choices.get(2));
        press("Note this");
        assertEquals(ParentsConsent.HELD, As.staff(lead, () -> young.of(team.organization(), bo)));
        signIn(lead, "STAFF");
        consent.setValue(choices.get(0));
        press("Note this");
        assertNull(As.staff(lead, () -> young.of(team.organization(), bo)));
    }

    @Test
    void of_an_adult_and_to_an_organizer_nothing_is_asked() {
        var team = given.team();
        open(given.coordinator(team.organization()), "volunteers/" + volunteer(team, true));
        assertTrue(find(RadioButtonGroup.class).withCaption("Under 18?").all().isEmpty());
        open(team.organizer(), "volunteers/" + volunteer(team, false));
        assertTrue(find(RadioButtonGroup.class).withCaption("Under 18?").all().isEmpty());
    }
}
