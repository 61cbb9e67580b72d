package nyc.icefree.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is taken back by whoever gave it, as long as its asker has not read of it; on both databases. */
abstract class RequestAnswersContract extends RequestsStage {
    @AppTest
    static class OnH2Test extends RequestAnswersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RequestAnswersContract {}

    @Autowired
    RequestAnswers answers;

    @Autowired
    RequestPlaces places;

    @Test
    void what_was_just_decided_is_taken_back_and_nothing_of_it_stays() {
        var team = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        List<Runnable> acts =
                List.of(() -> desk.decline(id, "Nobody is free."), () -> desk.accept(id, version(id), null));
        for (var act : acts) {
            As.staff(team.organizer(), () -> {
                act.run();
                var event = desk.detail(id).event();
                answers.takeBack(id);
                assertNull(desk.detail(id).answered());
                if (event != null) {
                    assertEquals(Optional.empty(), planning.planOf(event), "the draft goes with it");
                }
            });
            assertTrue(only(team).waits());
            var seen = requests.byToken(token).orElseThrow();
            assertEquals(RequestState.NEW, seen.state());
            assertEquals(List.of(), seen.said());
        }
    }

    @Test
    void a_submitted_event_whose_draft_was_worked_on_stays() {
        var team = given.team();
        send(RequestForms.submission("Riverside Tenants", team.organization()));
        var id = only(team).id();
        As.staff(team.organizer(), () -> {
            desk.accept(id, version(id), null);
            answers.takeBack(id);
            var event = desk.accept(id, version(id), null);
            planning.change(event, planning.planOf(event).orElseThrow().version(), given.session("Mine now", 9));
            assertThrows(ChangedMeanwhile.class, () -> answers.takeBack(id));
            assertTrue(planning.planOf(event).isPresent());
        });
    }

    @Test
    void once_the_asker_has_written_or_two_minutes_are_over_it_stands() {
        var team = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        As.staff(team.organizer(), () -> desk.ask(id, "Is there a screen?"));
        requests.answer(token, "Yes.");
        As.staff(team.organizer(), () -> {
            assertThrows(ChangedMeanwhile.class, () -> answers.takeBack(id));
            desk.decline(id, "Nobody is free.");
        });
        jdbc.sql("update event_request set answered_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(121)), id.value())
                .update();
        As.staff(team.organizer(), () -> {
            refused(RequestProblem.TOLD_ALREADY, () -> answers.takeBack(id));
        });
    }

    @Test
    void nobody_takes_anothers_answer_back_and_colleagues_alone_read_whose_it_was() {
        var team = given.team();
        send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        var administrator = given.person();
        As.administrator(administrator, () -> desk.decline(id, "Not ours."));
        As.staff(team.organizer(), () -> {
            assertThrows(NotYours.class, () -> answers.takeBack(id));
            assertNull(
                    Objects.requireNonNull(desk.detail(id).answered()).by(),
                    "an administrator of no organization of theirs");
        });
        Team stranger = given.team();
        assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), () -> answers.takeBack(id)));
        As.administrator(given.person(), () -> {
            assertEquals(
                    "Ada Example",
                    Objects.requireNonNull(desk.detail(id).answered()).by());
            assertThrows(NotYours.class, () -> answers.takeBack(id));
        });
        As.administrator(administrator, () -> answers.takeBack(id));
        assertEquals(RequestState.NEW, only(team).state());
    }

    @Test
    void what_else_is_at_the_place_that_is_asked_for_is_told_to_whom_it_was_given() {
        var team = given.team();
        send(RequestForms.submission("Riverside Tenants", team.organization()));
        send(RequestForms.submission("Riverside Parents", team.organization()));
        var first = open(team).getFirst().id();
        var second = open(team).getLast().id();
        As.staff(team.organizer(), () -> {
            assertEquals(Map.of(), places.taken(second));
            var event = desk.accept(first, version(first), null);
            var taken = places.taken(second).values().iterator().next();
            assertEquals(event, taken.getFirst().event());
        });
        assertThrows(NotYours.class, () -> As.staff(given.team().organizer(), () -> places.taken(second)));
    }

    @Test
    void what_was_asked_given_or_settled_is_not_taken_back_and_what_was_before_it_stays() {
        var team = given.team();
        var other = given.team();
        var token = send(RequestForms.session("Corona Mothers", team.organization()));
        var id = only(team).id();
        As.administrator(given.person(), () -> desk.give(id, other.organization()));
        As.staff(other.organizer(), () -> {
            desk.ask(id, "Is there a screen?");
            assertThrows(ChangedMeanwhile.class, () -> answers.takeBack(id));
            desk.give(id, team.organization());
            assertThrows(NotYours.class, () -> answers.takeBack(id));
        });
        As.staff(team.organizer(), () -> {
            desk.decline(id, "Nobody is free.");
            answers.takeBack(id);
        });
        var seen = requests.byToken(token).orElseThrow();
        assertEquals(RequestState.ASKED, seen.state());
        assertEquals(1, seen.said().size(), "the colleague's question stays");
        As.staff(team.organizer(), () -> {
            var event = desk.accept(id, version(id), null);
            desk.settle(id);
            assertThrows(ChangedMeanwhile.class, () -> answers.takeBack(id));
            assertTrue(planning.planOf(event).isPresent());
            assertFalse(Objects.requireNonNull(desk.detail(id).answered()).decided());
        });
    }

    @Test
    void an_administrator_gives_what_was_given_to_nobody() {
        var team = given.team();
        var asker = "Whoever can " + UUID.randomUUID();
        send(RequestForms.session(asker, null));
        assertEquals(List.of(), open(team));
        var administrator = given.person();
        var id = As.administrator(administrator, () -> desk.queue(true)).stream()
                .filter(row -> row.asker().equals(asker))
                .findFirst()
                .orElseThrow()
                .id();
        As.administrator(administrator, () -> {
            assertNull(desk.detail(id).given());
            refused(RequestProblem.NOT_GIVEN, () -> desk.accept(id, version(id), null));
            desk.give(id, team.organization());
            refused(RequestProblem.NOT_GIVEN, () -> desk.accept(id, version(id), null));
        });
        assertEquals(id, only(team).id());
        As.staff(team.organizer(), () -> desk.accept(id, version(id), null));
    }

    @Test
    void an_organization_that_is_not_active_is_not_asked() {
        var team = given.team();
        As.administrator(given.person(), () -> organizations.activate(team.organization(), false));
        refused(RequestProblem.TO_UNKNOWN, () -> send(RequestForms.session("Late", team.organization())));
    }

    @Test
    void nothing_in_the_tables_tells_who_asked_and_thirty_days_later_nothing_is_left() {
        var team = given.team();
        var form = RequestForms.session("Canaria Zwitscher", team.organization());
        var token = send(form);
        var id = only(team).id();
        requests.answer(token, "Canaria sings at four");
        for (String table : List.of("event_request", "event_request_remark", "outbox", "event_publication")) {
            var all = jdbc.sql("select * from " + table).query().listOfRows().toString();
            var bytes = jdbc.sql("select * from " + table)
                    .query((row, n) -> {
                        var text = new StringBuilder();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            if (row.getObject(i) instanceof byte[] blob) {
                                text.append(new String(blob, java.nio.charset.StandardCharsets.UTF_8));
                            }
                        }
                        return text.toString();
                    })
                    .list()
                    .toString();
            for (String canary : List.of("Canaria", form.asker().email(), "Corona", token, "sings")) {
                assertFalse((all + bytes).contains(canary), table + " holds " + canary);
            }
        }
        As.staff(team.organizer(), () -> desk.decline(id, "No"));
        decided(id, Duration.ofDays(29));
        purge.purgeDue();
        assertTrue(requests.byToken(token).isPresent());
        decided(id, Duration.ofDays(31));
        assertTrue(purge.purgeDue() >= 1);
        assertTrue(requests.byToken(token).isEmpty());
        assertTrue(contacts.mailFor(id).isEmpty());
        assertFalse(vault.hasKey(RequestSealing.key(id.value())));
        assertTrue(rows.findById(id.value()).isEmpty());
    }

    @Test
    void what_nobody_decides_goes_after_half_a_year() {
        var team = given.team();
        var token = send(RequestForms.session("Forgotten", team.organization()));
        var id = only(team).id();
        untouchedFor(170, id);
        assertTrue(requests.byToken(token).isPresent());
        untouchedFor(190, id);
        assertTrue(requests.byToken(token).isEmpty());
    }

    private void untouchedFor(int days, RequestId id) {
        jdbc.sql("update event_request set changed_at = ? where id = ?")
                .params(
                        Timestamp.from(Instant.now(java.time.Clock.systemUTC()).minus(Duration.ofDays(days))),
                        id.value())
                .update();
        purge.purgeDue();
    }
}
