package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has come up against whoever is in a shift stands beside their name. */
class ArisenViewTest extends WorkspaceTest {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Trainings trainings;

    private String board(EventId event) {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(1);
        return shown(findInView(ShiftBoard.class).single());
    }

    @Test
    void a_training_that_is_needed_by_now() {
        var team = given.team();
        var event = given.published(team);
        var helper = volunteers.enlist(
                Given.skilled("Bo Example", Given.email(), Set.of(CommonSkill.MARSHAL), team.organization()));
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        signIn(team.organizer(), "STAFF");
        var shift =
                planning.plan(Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(day, 18, 20), CommonSkill.MARSHAL));
        staffing.assign(shift, helper, null);
        String before = board(event);
        assertFalse(before.contains("Needs Marshal basics"), before);
        var form = new TrainingForm(
                NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of(CommonSkill.MARSHAL));
        As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
        signIn(team.organizer(), "STAFF");
        String after = board(event);
        assertTrue(after.contains("Needs Marshal basics"), after);
    }
}
