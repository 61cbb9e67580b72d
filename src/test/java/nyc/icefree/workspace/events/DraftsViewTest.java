package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.events.OpenForms;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.bulk.BulkDialogs.BulkDialog;
import nyc.icefree.workspace.controls.KeptText;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.series.SeriesPanel.SeriesGrid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts go, after a question that says what goes with them; a date leaves its series after one too. */
class DraftsViewTest extends WorkspaceTest {
    @Autowired
    Checklists checklists;

    @Autowired
    Audit audit;

    @Autowired
    OpenForms openForms;

    private Given.Team team;

    @BeforeEach
    void an_organizer() {
        team = given.team();
        signIn(team.organizer(), "STAFF");
    }

    @Test
    void a_draft_is_deleted_after_it_is_said_what_goes_with_it_and_brought_back_whole() {
        var event = given.drafted(team, given.session("Perhaps", 7));
        var draft = Given.shift(
                team.organization(),
                ShiftRole.WELCOME_DESK,
                3,
                events.slotOf(event).orElseThrow());
        given.planned(team, draft.of(event, null));
        As.staff(team.organizer(), () -> {
            checklists.tick(checklists.add(event, new TaskDraft(null, "Chairs", null, 2)), true);
        });
        open(team.organizer(), "events/" + event);
        pressMore("Delete…");
        var asked = asked();
        assertSays(asked, "Delete this draft? Perhaps", "One line of its checklist goes with it.");
        assertTrue(events.slotOf(event).isPresent());
        pressAnywhere("Delete the draft");
        assertTrue(events.slotOf(event).isEmpty());
        assertTrue(findInView(EventGrid.class).exists(), "the list is shown");
        pressAnywhere("Undo");
        var back = new EventId(UUID.fromString(
                UI.getCurrent().getActiveViewLocation().getPath().substring(7)));
        assertEquals("Perhaps", title(back));
        As.staff(team.organizer(), () -> {
            assertEquals(3, shifts.draftsOf(back).getFirst().seats());
            var task = checklists.of(back).getFirst();
            assertTrue(task.done());
            assertEquals("Chairs", task.draft().words());
        });
    }

    @Test
    void what_was_public_offers_no_deletion() {
        var team = given.team();
        var event = given.published(team);
        open(team.organizer(), "events/" + event);
        assertFalse(findInView(Button.class).withText("Delete…").exists());
    }

    @Test
    void chosen_drafts_are_deleted_and_what_is_public_among_them_is_named() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Draft", 5));
        var public_ = given.published(team, given.session("Public", 6));
        open(team.organizer(), "events");
        choose(findInView(EventGrid.class).single(), 0);
        press("Select the whole list");
        press("Delete…");
        var asked = shown(find(BulkDialog.class).single());
        assertSays(asked, "Will be deleted", "Only a draft that was never public can be deleted.");
        pressAnywhere("Delete one draft");
        assertTrue(events.slotOf(draft).isEmpty());
        assertTrue(events.slotOf(public_).isPresent());
    }

    @Test
    void one_draft_of_a_series_and_all_that_follow_are_deleted() {
        var team = given.team();
        var id = fourDays(team);
        var rows = rows(team, id);
        signIn(team.organizer(), "STAFF");
        series(rows.getFirst().event());
        press("Delete this and all following drafts");
        assertTrue(asked().contains("Delete 4 drafts of the series?"), asked());
        find(QuestionDialog.class).last().close();
        row("Skip", rows.get(2));
        assertTrue(asked().contains("The series leaves this day out."), asked());
        pressAnywhere("Skip this date");
        assertEquals(
                List.of(rows.get(0), rows.get(1), rows.get(3)).stream()
                        .map(SeriesDateRow::event)
                        .toList(),
                rows(team, id).stream().map(SeriesDateRow::event).toList());
        series(rows.get(1).event());
        press("Delete this and all following drafts");
        confirm();
        assertTrue(findInView(EventGrid.class).exists(), "the shown date is gone");
        assertEquals(List.of(rows.getFirst()), rows(team, id));
    }

    @Test
    void a_date_leaves_its_series_after_a_question() {
        var team = given.team();
        var id = fourDays(team);
        var rows = rows(team, id);
        signIn(team.organizer(), "STAFF");
        series(rows.getFirst().event());
        row("Detach", rows.get(1));
        assertSays(asked(), "Detach this date from the series?", "goes on as an event by itself");
        assertEquals(4, rows(team, id).size(), "nothing is done before");
        pressAnywhere("Detach");
        assertEquals(3, rows(team, id).size());
        assertTrue(events.slotOf(rows.get(1).event()).isPresent());
    }

    /** Presses the button of one date in the list of all. */
    private void row(String caption, SeriesDateRow row) {
        var acts = findInView(SeriesGrid.class).single().acts(row);
        acts.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(caption))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void series(EventId event) {
        openTab(event, "series");
    }

    private String asked() {
        var dialog = find(QuestionDialog.class).last();
        return dialog.getHeaderTitle() + " " + shown(dialog);
    }

    private void confirm() {
        pressAnywhere("Delete for good");
    }

    private List<SeriesDateRow> rows(Given.Team team, SeriesId id) {
        return As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
    }

    private SeriesId fourDays(Given.Team team) {
        return given.series(team, given.session("Clinic", 9), Given.daily(4));
    }

    @Test
    void a_draft_is_saved_as_soon_as_it_is_valid_and_leaving_it_loses_nothing() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("");
        assertEquals("Rights", title(event));
        type("Rights at the door");
        type("Rights at the gate");
        assertEquals("Rights at the gate", title(event));
        assertTrue(page().contains("Saved. Changes of this draft"), page());
        assertEquals(
                1,
                audit.count(AuditedAct.EVENT_CHANGED, team.organization().value(), Instant.EPOCH),
                "one line of the record for all that is typed");
        UI.getCurrent().navigate("events");
        assertFalse(find(QuestionDialog.class).exists());
    }

    @Test
    void what_somebody_else_has_saved_meanwhile_is_not_written_over() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        As.staff(team.organizer(), () -> {
            int version = planning.planOf(event).orElseThrow().version();
            planning.change(event, version, given.session("Rights, all of them", 9));
        });
        signIn(team.organizer(), "STAFF");
        type("Rights at the door");
        assertEquals("Rights, all of them", title(event));
        assertTrue(page().contains("Saved by them: Rights, all of them"), page());
        assertTrue(page().contains("Yours: Rights at the door"), page());
        type("Rights at the gate");
        assertEquals("Rights, all of them", title(event), "typing on settles nothing");
        type("Rights at the door");
        pressAnywhere("Save draft");
        assertEquals("Rights at the door", title(event), "once both were seen, mine can be kept");
    }

    @Test
    void what_differs_in_a_detail_is_said_as_it_stands_in_each_form() {
        var event = given.drafted(team, given.session("Rights", 9).with(RsvpTerms.of(true, 7)));
        open(team.organizer(), "events/" + event + "/edit");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    plan.draft()
                            .with(plan.draft()
                                    .rsvps()
                                    .closeBefore(60)
                                    .withoutThanks(true)
                                    .reminding(Reminders.NONE)));
        });
        signIn(team.organizer(), "STAFF");
        var form = findInView(EventForm.class).single();
        form.show(form.typed().with(form.typed().rsvps().closeBefore(-90).reminding(Reminders.DAY_BEFORE)));
        type("Rights at the door");
        assertSays(
                page(),
                "Reservations closeSaved by them: 1:00 before the startYours: 1:30 after the start",
                "Saved by them: None");
    }

    @Test
    void what_is_typed_and_is_no_choice_stays_and_stops_saving_until_it_is_mended() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        MultiSelectComboBox<Language> spoken = choice(MultiSelectComboBox.class, "Held in");
        KeptText.keep(spoken, "kling", texts.in(Language.ENGLISH));
        type("Rights at the door");
        press("Save draft");
        assertEquals("Rights", title(event));
        assertSays(page(), "Held in: “kling” is not in this list.");
        KeptText.keep(spoken, "", texts.in(Language.ENGLISH));
        press("Save draft");
        assertEquals("Rights at the door", title(event));
    }

    @Test
    void who_else_has_the_form_open_is_said() {
        var event = given.drafted(team, given.session("Rights", 9));
        var other = given.person();
        given.appoint(team.organization(), other, StaffRole.ORGANIZER);
        var isOpen = new AtomicBoolean(true);
        As.staff(other, () -> openForms.opened(event, isOpen::get));
        open(team.organizer(), "events/" + event + "/edit");
        assertTrue(page().contains("Open here too: Ada Example"), page());
        isOpen.set(false);
        type("Rights at the door");
        assertFalse(page().contains("Open here too"), page());
    }

    @Test
    void what_two_people_change_in_two_places_is_kept_together() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), plan.draft().with(RsvpTerms.of(true, 7)));
        });
        signIn(team.organizer(), "STAFF");
        type("Rights at the door");
        assertEquals("Rights", title(event), "what came in is seen before it is saved");
        pressAnywhere("Save draft");
        assertEquals("Rights at the door", title(event));
        assertEquals(7, plan(event).rsvps().capacity());
    }

    @Test
    void a_translation_that_somebody_else_removed_stays_away() {
        var rights = given.session("Rights", 9);
        var event = given.drafted(
                team,
                rights.worded(List.of(
                        rights.words().getFirst(), new EventWords(Language.SPANISH, "Derechos", "", "", false))));
        open(team.organizer(), "events/" + event + "/edit");
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), plan.draft().worded(rights.words()));
        });
        signIn(team.organizer(), "STAFF");
        type("Rights at the door");
        assertEquals("", field(TextField.class, "Title in Spanish").getValue());
        pressAnywhere("Save draft");
        assertEquals(
                List.of("Rights at the door"),
                plan(event).words().stream().map(EventWords::title).toList());
    }

    @Test
    void what_somebody_else_has_published_meanwhile_is_not_saved_as_it_is_typed() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        As.staff(team.organizer(), () -> planning.publish(event));
        signIn(team.organizer(), "STAFF");
        type("Rights at the door");
        type("Rights");
        assertFalse(page().contains("Saved."), page());
        type("Rights at the gate");
        assertEquals("Rights", title(event));
        assertTrue(page().contains("press Save"), page());
        pressAnywhere("Save");
        assertEquals("Rights at the gate", title(event));
    }

    @Test
    void a_co_host_that_is_taken_out_waits_for_the_button() {
        var coHost = given.team();
        var event = given.drafted(team, given.session("Rights", 9).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        open(team.organizer(), "events/" + event + "/edit");
        findInView(MultiSelectComboBox.class).withCaption("Co-hosts").single().deselectAll();
        type("Rights at the door");
        assertEquals(List.of(coHost.organization()), plan(event).coHosts());
        assertEquals("Rights", title(event));
    }

    @Test
    void what_is_public_or_new_waits_for_the_button_and_leaving_asks() {
        var event = given.published(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("Rights at the door");
        assertEquals("Rights", title(event));
        UI.getCurrent().navigate("events/new");
        pressAnywhere("Leave without saving");
        type("Clinic");
        UI.getCurrent().navigate("events");
        pressAnywhere("Stay here");
        assertEquals("Clinic", field().getValue());
    }

    private String title(EventId event) {
        return plan(event).words().getFirst().title();
    }

    private EventDraft plan(EventId event) {
        return As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow())
                .draft();
    }

    private String page() {
        return shown(findInView(Main.class).single());
    }

    private void type(String text) {
        test(field()).setValue(text);
        roundTrip();
    }

    private TextField field() {
        return field(TextField.class, "Title in English");
    }
}
