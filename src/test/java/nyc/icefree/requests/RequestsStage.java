package nyc.icefree.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.Refusals;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.Organizations;
import nyc.icefree.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of this room start from. */
abstract class RequestsStage {
    @Autowired
    Given given;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    @Autowired
    RequestContacts contacts;

    @Autowired
    RequestPurge purge;

    @Autowired
    RequestRepository rows;

    @Autowired
    EventPlanning planning;

    @Autowired
    Organizations organizations;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    void decided(RequestId id, Duration ago) {
        jdbc.sql("update event_request set decided_at = ? where id = ?")
                .params(Timestamp.from(Instant.now(java.time.Clock.systemUTC()).minus(ago)), id.value())
                .update();
    }

    String send(RequestForm form) {
        return requests.send(form, UUID.randomUUID()).value();
    }

    List<RequestRow> open(Team team) {
        return As.staff(team.organizer(), () -> desk.queue(true));
    }

    long waiting(Team team) {
        return open(team).stream().filter(RequestRow::waits).count();
    }

    RequestRow only(Team team) {
        var open = open(team);
        assertEquals(1, open.size());
        return open.getFirst();
    }

    int version(Team team, RequestId id) {
        return As.staff(team.organizer(), () -> version(id));
    }

    int version(RequestId id) {
        return desk.detail(id).version();
    }

    static void refused(RequestProblem problem, org.junit.jupiter.api.function.Executable what) {
        assertEquals(List.of(problem), Refusals.because(RequestProblem.class, what));
    }
}
