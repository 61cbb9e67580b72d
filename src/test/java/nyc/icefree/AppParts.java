package nyc.icefree;

import static nyc.icefree.Says.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Texts;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the running app that many tests use. Which app it is, {@link AppTest} or {@link PostgresAppTest} says. */
public abstract class AppParts {
    @Autowired
    protected Given given;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected Clock clock;

    @Autowired
    protected Texts texts;

    @Autowired
    protected Vault vault;

    @Autowired
    protected SignedIn signedIn;

    @Autowired
    protected StaffAccounts accounts;

    @Autowired
    protected PeopleDirectory people;

    @Autowired
    protected Organizations organizations;

    @Autowired
    protected Memberships memberships;

    @Autowired
    protected EventPlanning planning;

    @Autowired
    protected Events events;

    @Autowired
    protected EventProgramme programme;

    @Autowired
    protected SeriesPlanning series;

    @Autowired
    protected SeriesPublishing publishing;

    @Autowired
    protected SeriesDesk seriesDesk;

    @Autowired
    protected Reservations reservations;

    @Autowired
    protected VolunteerProfiles volunteers;

    @Autowired
    protected VolunteerDesk volunteerDesk;

    @Autowired
    protected ShiftPlanning shifts;

    @Autowired
    protected ShiftSignup signup;

    @Autowired
    protected ShiftStaffing staffing;

    @Autowired
    protected Trainings trainings;

    /** What anybody finds who opens that page. */
    protected final ResultActions reads(String path, String... words) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk()).andExpect(says(words));
    }

    protected final MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    protected static void assertSays(String text, String... parts) {
        assertEquals(
                List.of(), Stream.of(parts).filter(part -> !text.contains(part)).toList(), text);
    }

    protected static void assertSaysNot(String text, String... parts) {
        assertEquals(List.of(), Stream.of(parts).filter(text::contains).toList(), text);
    }

    protected static void refused(RefusalReason reason, Executable act) {
        assertEquals(List.of(reason), assertThrows(Refused.class, act).reasons());
    }
}
