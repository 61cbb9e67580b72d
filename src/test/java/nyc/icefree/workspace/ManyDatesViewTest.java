package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.HeldActs;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesId;
import org.junit.jupiter.api.Test;

/** What is done to many dates goes on beside its page: whoever leaves finds it done, whoever stays reads why it is not. */
class ManyDatesViewTest extends LongActsGround {
    private static final String LEAVE = "You can leave this page: it is done to the end.";

    private record Daily(Given.Team team, SeriesId id) {}

    private Daily daily(Given.Team team, int dates) {
        var rule = Rule.read("FREQ=DAILY;COUNT=" + dates, LocalDate.now(Given.NEW_YORK), Given.NEW_YORK);
        return new Daily(team, given.series(team, given.session("Clinic", 9), rule));
    }

    private Daily published(Given.Team team, int dates) {
        var daily = daily(team, dates);
        As.staff(team.organizer(), () -> publishing.publish(daily.id()));
        return daily;
    }

    private List<EventId> dates(Daily daily) {
        return As.staff(daily.team().organizer(), () -> seriesDesk.dates(daily.id(), 0, 200)).stream()
                .map(SeriesDateRow::event)
                .toList();
    }

    private Set<EventState> states(Daily daily) {
        return events.termsOf(dates(daily)).values().stream()
                .map(terms -> terms.state())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventState.class)));
    }

    private void look(Daily daily) {
        var first = dates(daily).getFirst();
        openTab(daily.team().organizer(), first, "series");
    }

    private TextArea reason() {
        return field(TextArea.class, "What people are told");
    }

    @Test
    void who_leaves_while_78_dates_are_cancelled_finds_them_done() {
        var daily = published(given.team(), 78);
        look(daily);
        press("Cancel this and all following dates");
        pressAnywhere("Cancel the event");
        assertTrue(reason().isInvalid(), "what is mended in the dialog is said there before it goes");
        test(reason()).setValue("The hall is closed.");
        HeldActs.hold();
        pressAnywhere("Cancel the event");
        assertFalse(find(Dialog.class).exists());
        assertSays(notices(), "Cancelling 78 dates", LEAVE);
        comeBack(daily.team().organizer());
        assertEquals(Set.of(EventState.PUBLISHED), states(daily), "it is held");
        HeldActs.goOn();
        told("78 dates are cancelled.");
        assertEquals(Set.of(EventState.CANCELLED), states(daily));
        comeBack(daily.team().organizer());
        ask();
        ask();
        assertFalse(notices().contains("78 dates"), "it is told once");
    }

    @Test
    void a_partners_30_dates_are_submitted_while_one_looks_elsewhere() {
        var daily = daily(given.untrustedTeam(), 30);
        look(daily);
        HeldActs.hold();
        press("Submit all 30 coming drafts for approval");
        pressAnywhere("Submit all");
        assertTrue(notices().contains("Submitting 30 dates"), notices());
        UI.getCurrent().navigate("");
        HeldActs.goOn();
        told("Submitted. An administrator decides");
        assertEquals(Set.of(EventState.SUBMITTED), states(daily));
    }

    @Test
    void the_rule_of_30_dates_changes_in_the_background() {
        var daily = daily(given.team(), 30);
        var organizer = daily.team().organizer();
        var first = dates(daily).getFirst();
        look(daily);
        otherwise();
        As.staff(organizer, () -> {
            var plan = planning.planOf(first).orElseThrow();
            planning.change(
                    first,
                    plan.version(),
                    plan.draft().worded(given.session("Another", 9).words()));
        });
        signIn(organizer, "STAFF");
        pressAnywhere("Change the series");
        assertFalse(find(Dialog.class).exists());
        asks(() -> find(Dialog.class).exists());
        assertSays(shown(find(Dialog.class).single()), "Someone else saved changes");
        pressAnywhere("Leave it as it is");
        look(daily);
        otherwise();
        HeldActs.hold();
        pressAnywhere("Change the series");
        assertTrue(notices().contains("Changing "), notices());
        HeldActs.goOn();
        told("The series repeats as you said.");
    }

    private void otherwise() {
        press("Change how it repeats");
        test(find(Select.class).withCaption("Repeats").last()).selectItem("Weekly");
        pressAnywhere("Show what changes");
    }

    @Test
    void what_is_typed_for_all_30_dates_is_saved_while_the_form_is_left() {
        var daily = daily(given.team(), 30);
        var organizer = daily.team().organizer();
        var first = dates(daily).getFirst();
        open(organizer, "events/" + first + "/edit");
        test(field(IntegerField.class, "Spots")).setValue(33);
        press("Save draft");
        reaches("The whole series");
        HeldActs.hold();
        pressAnywhere("Change the whole series");
        assertTrue(notices().contains("Changing 30 dates"), notices());
        UI.getCurrent().navigate("");
        assertFalse(find(Dialog.class).exists(), "nothing is lost, so nothing is asked");
        HeldActs.goOn();
        told("The dates are saved.");
        var places = As.staff(
                organizer,
                () -> dates(daily).stream()
                        .map(date -> planning.planOf(date)
                                .orElseThrow()
                                .draft()
                                .rsvps()
                                .capacity())
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(33), places);
    }
}
