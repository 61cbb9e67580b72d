package nyc.icefree.workspace.helpers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingDay.Attendee;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.helpers.EventHelpers.TrainingDayPanel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrainingDayPanelTest extends WorkspaceTest {
    @Autowired
    TrainingDays days;

    @Autowired
    Standings standings;

    private TrainingId training(Given.Team team) {
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of());
        return As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
    }

    private void begin(EventId event) {
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(1))), event.value())
                .update();
    }

    private TrainingDayPanel panel(PersonId reader, EventId event) {
        openTab(reader, event, EventLinks.SHIFTS);
        return find(TrainingDayPanel.class).all().getFirst();
    }

    private Select<Training> gives() {
        return choice(Select.class, "This event gives the training");
    }

    @Test
    void a_coordinator_says_what_the_event_gives() {
        var team = given.team();
        var id = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        panel(given.coordinator(team.organization()), event);
        test(gives()).selectItem("Marshal basics");
        assertEquals(id, As.staff(team.organizer(), () -> days.choice(event)).chosen());
        var panel = panel(team.organizer(), event);
        assertTrue(shown(panel).contains("Marshal basicsOnce the event has begun"), () -> shown(panel));
        assertTrue(find(Select.class)
                .withCaption("This event gives the training")
                .all()
                .isEmpty());
        panel(given.coordinator(team.organization()), event);
        gives().clear();
        assertEquals(null, As.staff(team.organizer(), () -> days.choice(event)).chosen());
    }

    @Test
    void an_organizer_says_of_several_at_once_that_they_were_there() {
        var team = given.team();
        var id = training(team);
        var event = given.published(team, given.session("Marshal evening", 3));
        var ada = given.volunteer("Ada Helper", team);
        var bo = given.volunteer("Bo Helper", team);
        var cy = given.volunteer("Cy Helper", team);
        As.staff(given.coordinator(team.organization()), () -> days.choose(event, id));
        begin(event);
        var panel = panel(team.organizer(), event);
        assertTrue(find(MultiSelectComboBox.class, panel).all().isEmpty(), "names are read unasked");
        pressAnywhere("Who was there");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Attendee> there = field(MultiSelectComboBox.class, "Who was there");
        pressAnywhere("They were there");
        assertEquals("Please choose who was there.", there.getErrorMessage());
        there.setValue(there.getListDataView()
                .getItems()
                .filter(one -> !one.person().equals(cy))
                .collect(Collectors.toSet()));
        pressAnywhere("They were there");
        assertTrue(standings.of(ada).since(id).isPresent());
        assertTrue(standings.of(bo).since(id).isPresent());
        assertTrue(standings.of(cy).since(id).isEmpty());
        assertTrue(shown(panel).contains("They have it: Ada Helper, Bo Helper"), () -> shown(panel));
    }

    @Test
    void where_nothing_is_taught_there_is_nothing_to_say() {
        var team = given.team();
        var event = given.published(team, given.session("Marshal evening", 3));
        openTab(given.coordinator(team.organization()), event, EventLinks.SHIFTS);
        assertTrue(find(TrainingDayPanel.class).all().isEmpty());
    }
}
