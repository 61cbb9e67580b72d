package nyc.icefree.unfinished;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a half-written plan is destroyed that nobody saved or discarded; on both databases. */
abstract class UnfinishedEndsContract {
    @AppTest
    static class OnH2Test extends UnfinishedEndsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends UnfinishedEndsContract {}

    @Autowired
    Given given;

    @Autowired
    UnfinishedPlans unfinished;

    @Autowired
    UnfinishedPurge purge;

    @Autowired
    EventDeletion deletion;

    @Autowired
    PlaceForgetting forgetting;

    @Autowired
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffDeparture departure;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher announcements;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private UnfinishedId kept(PersonId writer, PlanSubject subject) {
        var id = UnfinishedId.random();
        var soFar = new PlanSoFar(team.organization(), null, given.session("Clinic", 9), Map.of());
        As.staff(writer, () -> unfinished.keep(id, 0, subject, soFar));
        return id;
    }

    private boolean there(UnfinishedId id) {
        return jdbc.sql("select count(*) from unfinished_plan where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void aged(UnfinishedId id, Instant changed) {
        jdbc.sql("update unfinished_plan set changed_at = ?, created_at = ? where id = ?")
                .params(Timestamp.from(changed), Timestamp.from(changed.minusSeconds(900)), id.value())
                .update();
    }

    @Test
    void it_is_kept_for_30_days_after_the_last_word() {
        var due = Retention.USUAL.unfinished().before(clock.instant());
        var old = kept(team.organizer(), PlanSubject.NEW);
        var young = kept(team.organizer(), PlanSubject.NEW);
        aged(old, due.minusSeconds(1));
        aged(young, due.plusSeconds(600));
        assertTrue(purge.purgeDue() > 0);
        assertFalse(there(old));
        assertTrue(there(young), "begun before, but written on since");
    }

    @Test
    void whoever_leaves_the_organization_reads_it_no_more_and_it_is_destroyed() {
        var ada = given.person();
        given.appoint(team.organization(), ada, StaffRole.ORGANIZER);
        var hers = kept(ada, PlanSubject.NEW);
        var stays = kept(team.organizer(), PlanSubject.NEW);
        As.staff(given.coordinator(team.organization()), () -> memberships.dismiss(team.organization(), ada));
        As.staff(ada, () -> {
            assertEquals(List.of(), unfinished.mine());
            assertTrue(unfinished.open(hers).isEmpty());
        });
        purge.purgeDue();
        assertFalse(there(hers));
        assertTrue(there(stays));
    }

    @Test
    void it_goes_with_the_account_of_its_writer() {
        var ada = accounts.create(
                "Ada", UUID.randomUUID() + "@example.org", Language.ENGLISH, SignedIn.PASSWORD, new byte[20], false);
        given.appoint(team.organization(), ada, StaffRole.ORGANIZER);
        var hers = kept(ada, PlanSubject.NEW);
        As.administrator(given.person(), () -> departure.delete(ada));
        assertFalse(there(hers));
    }

    @Test
    void a_change_goes_with_the_event_that_is_deleted() {
        var event = given.drafted(team, given.session("Rights", 9));
        var change = kept(team.organizer(), PlanSubject.of(event, 0));
        var other = kept(team.organizer(), PlanSubject.NEW);
        As.staff(team.organizer(), () -> deletion.delete(event));
        assertFalse(there(change));
        assertTrue(there(other));
    }

    /** A tab stays open for days. */
    @Test
    void what_was_opened_before_the_place_was_forgotten_is_kept_no_more() {
        var start = LocalDate.now(Given.NEW_YORK).plusDays(3).atTime(18, 30);
        var hidden = given.draft(
                EventKind.EDUCATION_SESSION,
                "Rights",
                start,
                start.plusHours(1),
                Given.library(),
                AddressVisibility.COMING,
                20);
        var event = given.published(team, hidden);
        var opened = PlanSubject.of(event, version(event));
        var change = kept(team.organizer(), opened);
        given.movedToThePast(event, 90);
        forgetting.purgeDue();
        assertFalse(there(change));
        assertEquals(
                UnfinishedRefused.Reason.PLACE_FORGOTTEN,
                assertThrows(UnfinishedRefused.class, () -> kept(team.organizer(), opened))
                        .reason());
        assertTrue(there(kept(team.organizer(), PlanSubject.of(event, version(event)))), "who opens it now");
    }

    private int version(EventId event) {
        return jdbc.sql("select version from event where id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_change_goes_when_the_place_of_its_event_is_forgotten() {
        var event = given.drafted(team, given.session("Rights", 9));
        var change = kept(team.organizer(), PlanSubject.of(event, 0));
        announcements.publishEvent(new PlaceForgotten(event));
        assertFalse(there(change));
    }
}
