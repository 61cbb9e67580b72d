package nyc.icefree.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** A request from the form to the decision, on both databases. */
@DatabasesDiffer
abstract class RequestsContract extends RequestsStage {
    @AppTest
    static class OnH2Test extends RequestsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RequestsContract {}

    @Test
    void a_request_becomes_a_draft_of_the_organization_that_was_asked() {
        var team = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        var row = only(team);
        assertEquals("Corona Mothers", row.asker());
        assertTrue(row.waits());
        assertEquals(List.of(RequestForms.evening(12), RequestForms.evening(20)), row.times());
        var event = As.staff(team.organizer(), () -> desk.accept(row.id(), version(row.id()), null));
        var plan = As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
        assertEquals(EventState.DRAFT, plan.state());
        assertEquals(team.organization(), plan.host());
        var draft = plan.draft();
        assertEquals(EventKind.EDUCATION_SESSION, draft.kind());
        assertEquals(RequestForms.evening(12).start(), draft.when().start());
        assertEquals(25, draft.rsvps().capacity());
        assertEquals(
                List.of(Language.ENGLISH, Language.SPANISH),
                draft.accessibility().spoken());
        assertEquals(
                "Conozca sus derechos: Corona Mothers", draft.words().getFirst().title());
        var seen = requests.byToken(token).orElseThrow();
        assertEquals(RequestState.ACCEPTED, seen.state());
        assertEquals(event, seen.event());
    }

    @Test
    void another_of_the_possible_days_can_be_chosen() {
        var team = given.team();
        send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        var event = As.staff(team.organizer(), () -> desk.accept(id, version(id), RequestForms.evening(20)));
        var plan = As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
        assertEquals(RequestForms.evening(20).start(), plan.draft().when().start());
    }

    @Test
    void a_submitted_event_becomes_a_draft_with_its_place_and_words() {
        var team = given.team();
        send(RequestForms.alsoInSpanish(
                RequestForms.submission("Riverside Tenants", team.organization()),
                "Marcha por las familias",
                "Caminamos juntos.",
                "https://tenants.example.org/march"));
        var id = only(team).id();
        var event = As.staff(team.organizer(), () -> desk.accept(id, version(id), null));
        var draft = As.staff(team.organizer(), () -> planning.planOf(event))
                .orElseThrow()
                .draft();
        assertEquals(EventKind.RALLY, draft.kind());
        assertEquals("March for families", draft.words().getFirst().title());
        assertEquals(
                "We walk together.\n\n<https://tenants.example.org/march>",
                draft.words().getFirst().description());
        assertEquals(Language.SPANISH, draft.words().get(1).language());
        assertEquals("Marcha por las familias", draft.words().get(1).title());
        assertEquals(
                Objects.requireNonNull(draft.when().start()).plusHours(2),
                draft.when().end());
        assertTrue(draft.where().venue() != null);
    }

    @Test
    void what_names_a_place_that_is_not_for_everyone_is_kept_for_those_who_come() {
        var team = given.team();
        var form = RequestForms.submission("Riverside Tenants", team.organization());
        send(new RequestForm(
                form.kind(),
                form.asker(),
                form.to(),
                EventKind.MEETING,
                "Planning at Example Square",
                "Ring at 1 Example Sq.",
                form.area(),
                form.neighbourhood(),
                form.venue(),
                "Example Square (1 Example Square, New York)",
                form.languages(),
                form.people(),
                form.times(),
                form.besides()));
        var id = only(team).id();
        var event = As.staff(team.organizer(), () -> desk.accept(id, version(id), null));
        var words = As.staff(team.organizer(), () -> planning.planOf(event))
                .orElseThrow()
                .draft()
                .words()
                .getFirst();
        assertEquals("Meeting", words.title());
        assertEquals("", words.description());
        assertEquals("Planning at Example Square\n\nRing at 1 Example Sq.", words.instructions());
    }

    @Test
    void the_same_key_asks_once() {
        var team = given.team();
        var form = RequestForms.session("Twice", team.organization());
        var key = UUID.randomUUID();
        var first = requests.send(form, key);
        assertEquals(first, requests.send(form, key));
        assertEquals(1, open(team).size());
    }

    @Test
    void eight_clicks_at_once_ask_once() throws Exception {
        var team = given.team();
        var form = RequestForms.session("Eight", team.organization());
        var key = UUID.randomUUID();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var clicks = java.util.Collections.nCopies(8, (Callable<Object>) () -> requests.send(form, key));
            for (var click : crowd.invokeAll(clicks)) {
                assertEquals(requests.send(form, key), click.get());
            }
        }
        assertEquals(1, open(team).size());
    }

    @Test
    void it_is_accepted_once_even_by_two_at_once() throws Exception {
        var team = given.team();
        send(RequestForms.session("Race", team.organization()));
        var id = only(team).id();
        int version = version(team, id);
        int made = 0;
        try (var crowd = Executors.newFixedThreadPool(4)) {
            var clicks = java.util.Collections.nCopies(4, (Callable<Object>)
                    () -> As.staff(team.organizer(), () -> desk.accept(id, version, null)));
            for (var click : crowd.invokeAll(clicks)) {
                try {
                    click.get();
                    made++;
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertInstanceOf(Refused.class, refused.getCause()).require(RequestProblem.class);
                }
            }
        }
        assertEquals(1, made);
    }

    @Test
    void both_sides_write_and_whoever_is_waited_for_is_said() {
        var team = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        As.staff(team.organizer(), () -> desk.ask(id, "Is there a screen?\nAnd chairs?"));
        assertEquals(RequestState.ASKED, requests.byToken(token).orElseThrow().state());
        assertFalse(only(team).waits());
        assertEquals(0, waiting(team));
        assertEquals(
                "Is there a screen?\nAnd chairs?",
                contacts.mailFor(id).orElseThrow().lastWords(1));
        requests.answer(token, "Yes, both.");
        assertEquals(1, waiting(team));
        var detail = As.staff(team.organizer(), () -> desk.detail(id));
        assertEquals(RequestState.ANSWERED, detail.state());
        assertEquals(
                List.of(false, true),
                detail.said().stream().map(RequestRemarkLine::byAsker).toList());
        assertEquals("", detail.form().asker().email(), "the desk never learns the contact");
        As.staff(team.organizer(), () -> desk.settle(id));
        assertEquals(0, waiting(team));
        refused(RequestProblem.ANSWER_MISSING, () -> requests.answer(token, "  "));
    }

    @Test
    void what_was_changed_meanwhile_is_not_accepted_unseen() {
        var team = given.team();
        var form = RequestForms.session("Corona Mothers", team.organization());
        var token = send(form);
        var id = only(team).id();
        int version = version(team, id);
        requests.change(
                token,
                RequestForms.with(
                        form, "Corona Parents", form.times(), form.asker().email()));
        refused(
                RequestProblem.CHANGED_MEANWHILE,
                () -> As.staff(team.organizer(), () -> desk.accept(id, version, null)));
        assertEquals("Corona Parents", only(team).asker());
    }

    @Test
    void declining_needs_a_reason_and_closes() {
        var team = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        refused(RequestProblem.REASON_MISSING, () -> As.staff(team.organizer(), () -> desk.decline(id, " ")));
        As.staff(team.organizer(), () -> desk.decline(id, "Nobody is free in that month."));
        var seen = requests.byToken(token).orElseThrow();
        assertEquals(RequestState.DECLINED, seen.state());
        assertEquals("Nobody is free in that month.", seen.said().getLast().words());
        refused(RequestProblem.CLOSED, () -> requests.answer(token, "Please?"));
        refused(RequestProblem.CLOSED, () -> requests.withdraw(token));
        refused(RequestProblem.CLOSED, () -> As.staff(team.organizer(), () -> desk.ask(id, "Another day?")));
        assertEquals(List.of(), open(team));
        assertEquals(1, As.staff(team.organizer(), () -> desk.queue(false)).size());
    }

    @Test
    void the_asker_takes_it_back_as_often_as_they_like() {
        var team = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        requests.withdraw(token);
        assertEquals(
                RequestState.WITHDRAWN, requests.withdraw(token).orElseThrow().state());
    }

    @Test
    void every_problem_of_a_form_is_said_at_once() {
        var bad = new RequestForm(
                RequestKind.SESSION,
                new RequestForm.Asker(" ", "nobody", Language.ENGLISH),
                null,
                EventKind.EDUCATION_SESSION,
                "",
                "",
                null,
                "",
                "",
                "",
                List.of(),
                0,
                List.of(new PossibleTime(LocalDate.now(Given.NEW_YORK).minusDays(1), null, null)),
                RequestForm.Besides.NONE);
        var refused = Refusals.because(RequestProblem.class, () -> requests.send(bad, UUID.randomUUID()));
        assertEquals(
                List.of(
                        RequestProblem.ASKER_MISSING,
                        RequestProblem.PEOPLE_OUT_OF_BOUNDS,
                        RequestProblem.AREA_MISSING,
                        RequestProblem.LANGUAGES_MISSING,
                        RequestProblem.TIME_ODD,
                        RequestProblem.EMAIL_ODD),
                refused);
        var form = RequestForms.session("Yesterday", null);
        refused(
                RequestProblem.TIME_PAST,
                () -> requests.send(
                        RequestForms.with(
                                form,
                                "Yesterday",
                                List.of(RequestForms.evening(-1)),
                                form.asker().email()),
                        UUID.randomUUID()));
    }
}
