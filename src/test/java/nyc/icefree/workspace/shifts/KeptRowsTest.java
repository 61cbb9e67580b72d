package nyc.icefree.workspace.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.shifts.views.ShiftSheet;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed into the table of an event's shifts, when somebody comes back to it and the plan is another by then. */
class KeptRowsTest extends WorkspaceTest {
    /** With something else than nothing in each of them. */
    private static final ShiftTerms ALL_TERMS = new ShiftTerms(
            2, Set.of(CommonSkill.MEDIC, CommonSkill.DRIVER), true, 9, 5, 7, Structure.PAIRS, null, TrustLevel.TRAINED);

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    OwnRoles roles;

    private Given.Team team;
    private EventId event;

    @BeforeEach
    void an_organizer_of_a_session() {
        team = given.team();
        event = given.published(team, given.session("Rights", 7));
        signIn(team.organizer(), "STAFF");
    }

    private static TimeSlot slot(int from, int to) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        return TimeSlot.of(day.atTime(from, 0), day.atTime(to, 0), Given.NEW_YORK);
    }

    private ShiftDraft shift(ShiftTerms terms) {
        return new ShiftDraft(
                event,
                null,
                ShiftRole.MARSHAL,
                2,
                slot(12, 18),
                Set.of(CommonSkill.MARSHAL, CommonSkill.DE_ESCALATION),
                Set.of(),
                SignupMode.INVITED,
                "Bring water\n\\o/\tand a \"whistle\"",
                "Under the clock",
                terms);
    }

    private ShiftId inParts() {
        return planning.plan(shift(ShiftTerms.NONE.withLeastPart(60))
                .withSeats(1)
                .withSignup(SignupMode.OPEN)
                .withRole(ShiftRole.WELCOME_DESK));
    }

    private void takePart(PersonId who, ShiftId shift) {
        As.volunteer(
                who,
                () -> signup.takePart(
                        shift, slot(13, 15).startsAt(), slot(13, 15).endsAt()));
    }

    private PersonId volunteer() {
        return volunteers.enlist(new VolunteerForm(
                "Bo Example",
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization()))));
    }

    private List<ShiftSheet> sheets() {
        return As.staff(team.organizer(), () -> planning.sheetsOf(event));
    }

    private ShiftSheet sheet(ShiftId shift) {
        return sheets().stream()
                .filter(one -> one.id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private void openTable() {
        openTab(event, "shifts");
        press("Plan in a table");
    }

    private TextField seats(int row) {
        return findInView(TextField.class).all().get(row);
    }

    private MoreMenu menu(int row) {
        return findInView(MoreMenu.class).all().stream()
                .filter(menu -> menu.hasClassName("row-menu"))
                .toList()
                .get(row);
    }

    private String table() {
        return shown(findInView(ShiftTable.class).single());
    }

    @Test
    void a_kind_of_help_that_the_organization_added_is_one_of_them() {
        var form = new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Drummer"), ShiftRole.OTHER);
        var drummer = As.staff(given.coordinator(team.organization()), () -> roles.add(team.organization(), form));
        openTable();
        press("Paste from a spreadsheet");
        test(find(TextArea.class).single()).setValue("drummers\t3\t6-8pm\nWelcome desk\t1\t6-8pm\n");
        pressAnywhere("Put into the table");
        openTab(event, "shifts");
        assertEquals("3", seats(0).getValue(), "kept for whoever comes back");
        press("Save 2 shifts");
        assertEquals(
                Set.of(drummer, ShiftRole.WELCOME_DESK),
                sheets().stream().map(sheet -> sheet.draft().role()).collect(Collectors.toSet()));
    }

    @Test
    void a_row_doubled_and_kept_asks_for_all_that_the_first_does() {
        var first = planning.plan(shift(ALL_TERMS));
        openTable();
        new MenuBarTester<>(menu(0)).clickItem("Actions", "Duplicate");
        new MenuBarTester<>(menu(1)).clickItem("Actions", "Duplicate");
        openTab(event, "shifts");
        press("Save 2 shifts");
        assertEquals(3, sheets().size());
        for (var sheet : sheets()) {
            assertEquals(sheet(first).draft(), sheet.draft());
        }
    }

    @Test
    void a_changed_row_of_a_shift_that_is_gone_asks_for_all_that_it_did() {
        var gone = planning.plan(shift(ALL_TERMS));
        var was = sheet(gone).draft();
        openTable();
        test(seats(0)).setValue("4");
        planning.remove(gone);
        openTab(event, "shifts");
        press("Save 1 shift");
        assertEquals(was.withSeats(4), sheets().getFirst().draft());
    }

    @Test
    void a_row_of_a_shift_whose_seats_became_parts_plans_no_second_one() {
        var shift = inParts();
        openTable();
        test(seats(0)).setValue("3");
        takePart(volunteer(), shift);
        openTab(event, "shifts");
        assertTrue(table().contains("Somebody else has changed this shift."), table());
        press("Save 1 shift");
        assertEquals(3, sheet(shift).draft().seats());
        assertEquals(1, sheets().stream().filter(one -> !one.part().isPart()).count(), "planned once");
        assertEquals(4, sheet(shift).planned().seats());
        assertTrue(table().contains("1 seat is split into parts"), table());
    }

    @Test
    void a_row_of_a_part_that_nobody_has_any_more_plans_nothing() {
        var shift = inParts();
        var bo = volunteer();
        takePart(bo, shift);
        openTable();
        var parts = sheets();
        int free = java.util.stream.IntStream.range(0, parts.size())
                .filter(at -> parts.get(at)
                        .draft()
                        .slot()
                        .startsAt()
                        .equals(slot(15, 16).startsAt()))
                .findFirst()
                .orElseThrow();
        test(seats(free)).setValue("2");
        var held = As.volunteer(bo, () -> signup.mine()).getFirst().shift().id();
        As.volunteer(bo, () -> {
            signup.handBack(held);
            return held;
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> sheets().size() == 1);
        openTab(event, "shifts");
        assertTrue(table().contains("A part of a shift that you changed is not there any more"), table());
        assertEquals(1, findInView(TableRow.class).all().size());
        assertEquals(1, sheet(shift).draft().seats());
    }
}
