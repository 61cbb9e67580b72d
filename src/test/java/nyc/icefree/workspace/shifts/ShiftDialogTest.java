package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShiftDialogTest extends WorkspaceTest {
    @Autowired
    OwnRoles roles;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    private IntegerField number(String caption) {
        return find(IntegerField.class).withCaption(caption).single();
    }

    private EventId openDialog(Given.Team team) {
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        test(find(TabSheet.class).single()).select("Shifts");
        press("Add a shift");
        return event;
    }

    @Test
    void what_few_shifts_ask_for_is_folded_away_and_kept() {
        var event = openDialog(given.team());
        var fold = find(Fold.class).all().stream()
                .filter(one -> one.says().isEmpty())
                .findFirst()
                .orElseThrow();
        assertFalse(fold.isOpened());
        test(fold).openDetails();
        find(TextField.class).withCaption("Meeting point").single().setValue("Under the clock");
        number("Seats to spare").setValue(2);
        find(Checkbox.class)
                .withCaption("Only for people who are 18 or older")
                .single()
                .setValue(true);
        @SuppressWarnings("unchecked")
        Select<TrustLevel> trust =
                find(Select.class).withCaption("Who may take it").single();
        test(trust).selectItem("Trusted");
        number("Sign-up opens: days before").setValue(7);
        number("Sign-up closes: hours before").setValue(3);
        number("Give back until: hours before").setValue(48);
        assertTrue(
                fold.says()
                        .startsWith(
                                "Under the clock · 2 more may come · 18 or older · only for trusted people · sign-up"),
                fold::says);
        pressAnywhere("Add the shift");
        var draft = planning.sheetsOf(event).getFirst().draft();
        assertEquals("Under the clock", draft.meetingPoint());
        assertEquals(
                ShiftTerms.NONE
                        .withSpare(2)
                        .withAdultsOnly(true)
                        .withLeastTrust(TrustLevel.TRUSTED)
                        .withOpensDays(7)
                        .withClosesHours(3)
                        .withHandBackHours(48),
                draft.terms());
    }

    @Test
    void what_is_refused_in_the_fold_can_be_seen() {
        openDialog(given.team());
        var closes = number("Sign-up closes: hours before");
        number("Sign-up opens: days before").setValue(1);
        closes.setValue(30);
        pressAnywhere("Add the shift");
        assertTrue(closes.isInvalid());
        assertEquals(
                "Sign-up would close before it opens. Let it open earlier or close later.", closes.getErrorMessage());
        assertTrue(find(Fold.class).all().stream().anyMatch(Fold::isOpened));
    }

    @Test
    void childcare_is_for_two_adults_as_soon_as_it_is_chosen() {
        var event = openDialog(given.team());
        number("Seats").setValue(3);
        @SuppressWarnings("unchecked")
        Select<ShiftRole> role =
                find(Select.class).withCaption("What kind of help").single();
        test(role).selectItem("Childcare");
        assertEquals(3, number("Seats").getValue());
        number("Seats").setValue(1);
        test(role).selectItem("Marshal");
        test(role).selectItem("Childcare");
        assertEquals(2, number("Seats").getValue());
        pressAnywhere("Add the shift");
        var draft = planning.sheetsOf(event).getFirst().draft();
        assertEquals(ShiftRole.CHILDCARE, draft.role());
        assertTrue(draft.terms().adultsOnly());
        assertTrue(draft.terms().atLeastTwo());
    }

    @Test
    void a_kind_of_help_that_the_organization_added_needs_what_its_kind_needs() {
        var team = given.team();
        var form = new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Story corner"), ShiftRole.CHILDCARE);
        var corner = As.staff(given.coordinator(team.organization()), () -> roles.add(team.organization(), form));
        var event = openDialog(team);
        number("Seats").setValue(1);
        @SuppressWarnings("unchecked")
        Select<Role> role = find(Select.class).withCaption("What kind of help").single();
        test(role).selectItem("Story corner");
        assertEquals(2, number("Seats").getValue());
        pressAnywhere("Add the shift");
        var draft = planning.sheetsOf(event).getFirst().draft();
        assertEquals(corner, draft.role());
        assertTrue(draft.terms().adultsOnly());
    }

    @Test
    void who_talks_to_police_and_papers_is_on_no_paper() {
        var team = given.team();
        var event = given.published(team);
        var helper = given.volunteer(team);
        signIn(team.organizer(), "STAFF");
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        var roles = new ShiftRole[] {ShiftRole.POLICE_LIAISON, ShiftRole.MEDIA, ShiftRole.MARSHAL};
        for (int i = 0; i < roles.length; i++) {
            var slot = Given.slot(day, 14 + i, 15 + i);
            var shift = planning.plan(Given.shift(event, roles[i], 1, slot));
            staffing.assign(shift, helper, null);
        }
        String sheet = shown(open("events/" + event + "/print-shifts"));
        assertEquals(1, sheet.split("Bo Example", -1).length - 1, sheet);
        assertEquals(2, sheet.split("named on no paper", -1).length - 1, sheet);
        assertFalse(sheet.contains("(empty seat)"), sheet);
    }
}
