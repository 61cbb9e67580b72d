package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsentPanelTest extends WorkspaceTest {
    @Autowired
    YoungPeople young;

    @Autowired
    VolunteerProfiles volunteers;

    private PersonId volunteer(Given.Team team, boolean adult) {
        return volunteers.enlist(new VolunteerForm(
                "Bo Example",
                Given.email(),
                Language.ENGLISH,
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
        signIn(lead, "STAFF");
        open("volunteers/" + bo);
        RadioButtonGroup<Enum<?>> consent =
                find(RadioButtonGroup.class).withCaption("Under 18?").single();
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
        signIn(given.coordinator(team.organization()), "STAFF");
        open("volunteers/" + volunteer(team, true));
        assertTrue(find(RadioButtonGroup.class).withCaption("Under 18?").all().isEmpty());
        signIn(team.organizer(), "STAFF");
        open("volunteers/" + volunteer(team, false));
        assertTrue(find(RadioButtonGroup.class).withCaption("Under 18?").all().isEmpty());
    }
}
