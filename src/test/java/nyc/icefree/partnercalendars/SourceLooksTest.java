package nyc.icefree.partnercalendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking into a calendar makes the server ask another one: whom it may be sent to, and how often. */
@AppTest
class SourceLooksTest extends SourceStage {
    private static final int AN_HOUR = 30;

    @BeforeEach
    void a_calendar() {
        calendar.with("a@" + tag, "Rally", start);
        server.calendar(path, calendar.text());
    }

    @Test
    void one_person_looks_into_thirty_calendars_an_hour() {
        for (int n = 0; n < AN_HOUR; n++) {
            assertNull(look());
        }
        int asked = server.asked().size();
        assertEquals(SourceProblem.LOOKED_TOO_OFTEN, look());
        assertEquals(asked, server.asked().size());
        team = given.team();
        assertNull(look(), "another person is not held up");
    }

    @Test
    void an_untrusted_organization_asks_nobody_before_approval() {
        team = given.untrustedTeam();
        assertEquals(SourceProblem.HOST_NOT_APPROVED, look());
        assertEquals(0, server.asked().size());
        var proposed = added(form());
        assertEquals(SourceProblem.HOST_NOT_APPROVED, look(), "to propose is not to approve");
        As.administrator(given.person(), () -> sources.approve(proposed));
        assertNull(look());
        var other = given.untrustedTeam();
        assertEquals(
                SourceProblem.HOST_NOT_APPROVED,
                As.staff(other.organizer(), () -> sources.preview(other.organization(), form()))
                        .problem(),
                "approved for one is not approved for all");
    }

    @Test
    void an_approved_host_does_not_send_the_server_on_to_any_other() {
        team = given.untrustedTeam();
        var id = added(form());
        As.administrator(given.person(), () -> sources.approve(id));
        server.answer(path, out -> StrangeServer.write(out, """
                HTTP/1.1 302 Found\r
                Location: https://elsewhere.example.org:%d%s\r
                Content-Length: 0\r
                \r
                """.formatted(server.port(), path)));
        network.resolved.clear();
        assertEquals(SourceProblem.SENT_TO_UNAPPROVED, look());
        assertEquals(
                0,
                network.resolved.stream().filter(n -> n.startsWith("elsewhere")).count());
        again(id);
        assertEquals(SourceProblem.SENT_TO_UNAPPROVED, page(id).row().problem(), "nor when it is read by itself");
        As.administrator(given.person(), () -> organizations.trust(team.organization(), true));
        assertEquals(SourceProblem.SENT_ON_TOO_OFTEN, look(), "the test's server sends on for ever");
    }

    @Test
    void who_lost_trust_looks_no_further_than_administrators_approved() {
        var id = added(form());
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        assertEquals(SourceProblem.HOST_NOT_APPROVED, look());
        again(id);
        assertNull(page(id).row().problem(), "what it had is read on");
    }

    private @Nullable SourceProblem look() {
        return As.staff(team.organizer(), () -> sources.preview(team.organization(), form()))
                .problem();
    }
}
