package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.SignedIn;
import nyc.icefree.audit.Audit;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** A session ends in time, however busy it is, and sooner when nobody is there. */
@AppTest
class SessionsEndTest {
    @Autowired
    PasswordSignIn password;

    @Autowired
    SecondFactors factors;

    @Autowired
    StaffAuthorities authorities;

    @Autowired
    OneTimeLinks links;

    @Autowired
    StaffAccountTable book;

    @Autowired
    Audit audit;

    @Autowired
    SignInBrake brake;

    @Autowired
    PeopleDirectory people;

    @Autowired
    KnownDevices devices;

    @Autowired
    StaffSilence silence;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Autowired
    ServerProperties server;

    private final MovableClock clock = MovableClock.now();

    @Test
    void a_session_of_staff_ends_after_twelve_hours() throws Exception {
        var filters = filters();
        var person = signedIn.account(false).person();
        ends(filters.staffGuard(), (SessionAuthenticationStrategy) filters.staffGuard(), person, Duration.ofHours(12));
    }

    @Test
    void a_session_of_a_volunteer_ends_after_seven_days() throws Exception {
        var filters = filters();
        ends(
                filters.volunteerGuard(),
                (SessionAuthenticationStrategy) filters.volunteerGuard(),
                given.person(),
                Duration.ofDays(7));
    }

    /** The server counts idle time; Vaadin's heartbeats must not count as somebody who is there. */
    @Test
    void a_session_ends_when_nobody_was_there_for_half_an_hour() {
        assertEquals(Duration.ofMinutes(30), server.getServlet().getSession().getTimeout());
        assertEquals("true", environment.getProperty("vaadin.close-idle-sessions"));
    }

    private void ends(Filter guard, SessionAuthenticationStrategy mark, PersonId person, Duration limit)
            throws Exception {
        var session = new MockHttpSession();
        var who = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        mark.onAuthentication(who, request(session), new MockHttpServletResponse());
        clock.forward(limit.minusSeconds(1));
        assertTrue(goesOn(guard, session, who));
        clock.forward(Duration.ofSeconds(1));
        assertFalse(goesOn(guard, session, who));
        assertTrue(session.isInvalid());
    }

    private boolean goesOn(Filter guard, MockHttpSession session, UsernamePasswordAuthenticationToken who)
            throws Exception {
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        try {
            guard.doFilter(request(session), new MockHttpServletResponse(), new MockFilterChain());
            return contexts.getContext().getAuthentication() != null;
        } finally {
            contexts.clearContext();
        }
    }

    private static MockHttpServletRequest request(MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", "/workspace/" + UUID.randomUUID());
        request.setSession(session);
        return request;
    }

    private SignInFilters filters() {
        return new SignInFilters(
                password, factors, authorities, links, book, audit, people, devices, silence, brake, contexts, clock);
    }
}
