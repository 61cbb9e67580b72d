package nyc.icefree.requests;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.people.NotYours;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who may see and decide over two organizations, and what lies in the tables until it is destroyed. */
abstract class RequestCareContract extends RequestsStage {
    @AppTest
    static class OnH2Test extends RequestCareContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RequestCareContract {}

    @Test
    void another_organization_sees_nothing_and_decides_nothing() {
        var ours = given.team();
        var theirs = given.team();
        var token = send(RequestForms.session("Corona Mothers", ours.organization()));
        var id = only(ours).id();
        As.staff(theirs.organizer(), () -> {
            assertEquals(List.of(), desk.queue(true));
            assertThrows(NotYours.class, () -> desk.detail(id));
            assertThrows(NotYours.class, () -> desk.ask(id, "Hello?"));
            assertThrows(NotYours.class, () -> desk.settle(id));
            assertThrows(NotYours.class, () -> desk.give(id, theirs.organization()));
            assertThrows(NotYours.class, () -> desk.accept(id, 0, null));
            assertThrows(NotYours.class, () -> desk.decline(id, "No"));
            assertThrows(NotYours.class, () -> desk.detail(RequestId.random()));
        });
        As.staff(given.person(), () -> assertThrows(NotYours.class, () -> desk.detail(id)));
        As.volunteer(given.person(), () -> assertThrows(AccessDeniedException.class, () -> desk.detail(id)));
        As.nobody(() -> assertThrows(AccessDeniedException.class, () -> desk.queue(true)));
        assertEquals(RequestState.NEW, requests.byToken(token).orElseThrow().state());
        assertTrue(requests.byToken("guessed").isEmpty());
        assertTrue(requests.answer("guessed", "Hello").isEmpty());
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
            for (String canary : List.of("Canaria", form.email(), "Corona", token, "sings")) {
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
