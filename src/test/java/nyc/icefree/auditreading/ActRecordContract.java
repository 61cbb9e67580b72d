package nyc.icefree.auditreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.audit.AuditChain;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Coordinators see who read or changed what of theirs, administrators everything, and nobody a name of who comes or helps. */
abstract class ActRecordContract {
    @AppTest
    static class OnH2Test extends ActRecordContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ActRecordContract {}

    @Autowired
    Given given;

    @Autowired
    ActRecord entries;

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    RsvpDesk rsvps;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Given.Team team;
    private PersonId coordinator;
    private PersonId reader;
    private EventId event;

    @BeforeEach
    void somebody_read_who_comes() {
        team = given.team();
        coordinator = given.coordinator(team.organization());
        reader = account("Rita Reader");
        given.appoint(team.organization(), reader, StaffRole.ORGANIZER);
        event = given.published(team);
        As.staff(reader, () -> rsvps.list(event, RsvpQuery.all(Language.ENGLISH)));
    }

    private PersonId account(String name) {
        return accounts.create(name, Given.email(), Language.ENGLISH, "three lamps over", new byte[20], false);
    }

    private RecordFilter filter(@Nullable OrganizationId organization, AuditedAct... acts) {
        var now = clock.instant();
        return new RecordFilter(
                organization, Set.of(acts), null, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
    }

    private List<RecordLine> asCoordinator(RecordFilter filter) {
        return As.staff(coordinator, () -> entries.read(filter, 0, 200)).rows();
    }

    /** Every page: other tests write into the same record. */
    private List<RecordLine> asAdministrator() {
        var all = new ArrayList<RecordLine>();
        var administrator = given.person();
        List<RecordLine> page;
        do {
            int from = all.size();
            page = As.administrator(administrator, () -> entries.read(filter(null), from, 200))
                    .rows();
            all.addAll(page);
        } while (page.size() == 200);
        return all;
    }

    @Test
    void a_coordinator_sees_who_read_who_comes_to_their_event() {
        var line = asCoordinator(filter(null, AuditedAct.RSVPS_READ)).getFirst();
        assertEquals("Rita Reader", line.name());
        assertEquals(event.value(), line.event());
        assertEquals(Map.of(reader, "Rita Reader"), As.staff(coordinator, entries::doers));
        var acts = asCoordinator(filter(team.organization())).stream()
                .map(RecordLine::act)
                .collect(Collectors.toSet());
        assertTrue(
                acts.containsAll(Set.of(
                        AuditedAct.RSVPS_READ,
                        AuditedAct.EVENT_DRAFTED,
                        AuditedAct.EVENT_PUBLISHED,
                        AuditedAct.ROLE_GIVEN,
                        AuditedAct.ORGANIZATION_CHANGED)),
                acts.toString());
    }

    @Test
    void another_organizations_record_is_not_there_for_them_and_an_organizer_has_none() {
        var other = given.team();
        assertThrows(NotYours.class, () -> asCoordinator(filter(other.organization())));
        assertTrue(asCoordinator(filter(null)).stream()
                .noneMatch(line -> line.act() == AuditedAct.ORGANIZATION_CHANGED
                        && !name(team.organization()).equals(line.organization())));
        assertThrows(NotYours.class, () -> As.staff(team.organizer(), () -> entries.read(filter(null), 0, 10)));
        assertThrows(NotYours.class, () -> As.staff(team.organizer(), entries::head));
        assertThrows(NotYours.class, () -> As.staff(team.organizer(), entries::doers));
        assertThrows(
                AccessDeniedException.class, () -> As.volunteer(coordinator, () -> entries.read(filter(null), 0, 10)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> entries.whose()));
    }

    private String name(OrganizationId id) {
        return As.administrator(given.person(), organizations::all).stream()
                .filter(card -> card.id().equals(id))
                .map(OrganizationCard::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_administrator_sees_everything_without_a_name_of_who_comes_or_helps() {
        String name = "Vic " + UUID.randomUUID(); // staff of other tests have names too
        var helper = given.volunteer(name, team);
        assertThrows(
                AccessDeniedException.class, () -> As.volunteer(helper, () -> memberships.list(team.organization())));
        var all = asAdministrator();
        assertTrue(all.stream().anyMatch(line -> "Rita Reader".equals(line.name())));
        assertTrue(all.stream().noneMatch(line -> ("" + line.name() + line.about()).contains(name)));
        assertTrue(all.stream()
                .anyMatch(line -> line.act() == AuditedAct.ACCESS_REFUSED
                        && line.doer() == RecordLine.Doer.SOMEBODY
                        && line.name() == null));
    }

    @Test
    void a_refused_access_is_recorded_once_in_ten_minutes() {
        var stranger = account("Sam Stranger");
        given.member(stranger);
        for (int time = 0; time < 3; time++) {
            assertThrows(
                    NotYours.class, () -> As.staff(stranger, () -> rsvps.list(event, RsvpQuery.all(Language.ENGLISH))));
        }
        assertEquals(
                List.of("Sam Stranger"),
                asCoordinator(filter(null, AuditedAct.ACCESS_REFUSED)).stream()
                        .map(RecordLine::name)
                        .toList());
    }

    /** Else a loop over invented ids would fill the disk with a record that nobody reads. */
    @Test
    void who_makes_up_organizations_is_recorded_once_whatever_they_ask_of_them() {
        var organizer = account("Sam Stranger");
        var own = given.member(organizer);
        for (int time = 0; time < 3; time++) {
            var made = new OrganizationId(UUID.randomUUID());
            assertThrows(NotYours.class, () -> As.staff(organizer, () -> memberships.list(made)));
            assertThrows(NotYours.class, () -> As.staff(organizer, () -> memberships.agree(made, coordinator)));
            assertThrows(NotYours.class, () -> asCoordinator(filter(made)));
        }
        assertEquals(1, refusals(organizer));
        assertEquals(1, refusals(coordinator));
        assertThrows(NotYours.class, () -> asCoordinator(filter(own.organization())));
        assertEquals(2, refusals(coordinator), "of one that exists its coordinators hear");
    }

    private long refusals(PersonId person) {
        return Sql.one(
                jdbc,
                Long.class,
                "select count(*) from audit_entry where who = ? and act = 'ACCESS_REFUSED'",
                person.value());
    }

    @Test
    void reading_the_record_is_recorded_and_its_end_is_shown() {
        asCoordinator(filter(team.organization()));
        assertFalse(asCoordinator(filter(team.organization(), AuditedAct.RECORD_READ))
                .isEmpty());
        chain.extend();
        assertTrue(As.staff(coordinator, entries::head).position() > 0);
        assertEquals(java.util.Optional.empty(), chain.firstBroken());
    }
}
