package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.oversight.ActRecord;
import nyc.icefree.oversight.RecordFilter;
import nyc.icefree.oversight.RecordLine;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inviting an address tells nobody whether somebody here has it, nor who. */
abstract class InvitedNamesContract {
    @AppTest
    static class OnH2Test extends InvitedNamesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends InvitedNamesContract {}

    private static final String PASSWORD = "three lamps over the ferry";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    OwnAccount own;

    @Autowired
    SignInLinks links;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Memberships memberships;

    @Autowired
    Checklists checklists;

    @Autowired
    ActRecord entries;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Given.Team team;
    private PersonId admin;
    private PersonId helper;
    private final String hidden = "Heron " + UUID.randomUUID();
    private final String email = Given.email();

    @BeforeEach
    void somebody_who_helps_is_invited_by_their_address_alone() {
        team = given.team();
        admin = accounts.create("Ada", Given.email(), Language.ENGLISH, SignedIn.PASSWORD, new byte[20], true);
        helper = given.volunteer(hidden, email, Language.SPANISH, team);
    }

    private PersonId invite() {
        return As.administrator(admin, () -> accounts.invite("Typed Name", email, Language.ENGLISH, false));
    }

    private StaffRow row() {
        return As.administrator(admin, () -> accounts.list(StaffQuery.all(Language.ENGLISH), 0, 5_000))
                .part()
                .rows()
                .stream()
                .filter(row -> row.person().equals(helper))
                .findFirst()
                .orElseThrow();
    }

    private List<RecordLine> record() {
        return record(null);
    }

    private List<RecordLine> record(@Nullable PersonId who) {
        var now = clock.instant();
        var filter = new RecordFilter(null, Set.of(), who, now.minusSeconds(3600), now.plusSeconds(3600));
        return As.administrator(admin, () -> entries.read(filter, 0, 200)).rows();
    }

    private void open(SecretToken link) {
        var begun = enrolment.accept(link, PASSWORD);
        assertTrue(enrolment
                .finish(begun, Totp.code(begun.secret(), clock.instant()))
                .isPresent());
    }

    @Test
    void until_they_accept_every_page_shows_what_was_typed() {
        assertEquals(helper, invite());
        assertEquals("Typed Name", row().name());
        assertEquals(Language.ENGLISH, row().language());
        var link = As.administrator(admin, () -> accounts.invitationLink(helper));
        assertEquals("Typed Name", enrolment.invited(link).orElseThrow());
        As.administrator(admin, () -> memberships.appoint(team.organization(), helper, StaffRole.COORDINATOR));
        given.appoint(team.organization(), helper, StaffRole.ORGANIZER);
        var event = given.published(team);
        var names = As.staff(team.organizer(), () -> checklists.whoCan(event));
        assertEquals("Typed Name", names.get(helper));
        assertTrue(As.administrator(admin, () -> memberships.list(team.organization())).stream()
                .map(Member::name)
                .anyMatch("Typed Name"::equals));
        assertTrue(record().stream()
                .anyMatch(line -> line.act() == AuditedAct.ACCOUNT_INVITED && "Typed Name".equals(line.about())));
        assertTrue(record().stream().noneMatch(line -> (line.name() + line.about()).contains(hidden)));
        As.administrator(admin, () -> accounts.deactivate(helper));
        assertEquals("Typed Name", row().name());
    }

    @Test
    void whoever_helps_is_known_as_before_where_they_help() {
        invite();
        assertEquals(
                List.of(hidden),
                As.staff(team.organizer(), () -> desk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50)).rows().stream()
                        .map(volunteer -> volunteer.name())
                        .toList());
        assertEquals(
                hidden,
                As.volunteer(helper, () -> volunteers.own()).orElseThrow().name());
    }

    @Test
    void what_somebody_did_before_they_were_of_the_staff_is_not_theirs_in_the_record() {
        assertThrows(
                org.springframework.security.access.AccessDeniedException.class,
                () -> As.volunteer(helper, () -> memberships.list(team.organization())));
        invite();
        assertTrue(record().stream()
                .noneMatch(line -> line.act() == AuditedAct.ACCESS_REFUSED && "Typed Name".equals(line.name())));
    }

    @Test
    void the_record_of_one_person_begins_when_they_opened_their_account() {
        assertThrows(
                org.springframework.security.access.AccessDeniedException.class,
                () -> As.volunteer(helper, () -> memberships.list(team.organization())));
        assertEquals(List.of(), record(helper), "nobody of the staff");
        invite();
        assertEquals(List.of(), record(helper), "who was here before would be known to whoever invites them");
        open(As.administrator(admin, () -> accounts.invitationLink(helper)));
        As.staff(helper, () -> own.read(Language.SPANISH));
        assertTrue(record(helper).stream().noneMatch(line -> line.act() == AuditedAct.ACCESS_REFUSED));
        assertTrue(record().stream()
                .noneMatch(line -> line.act() == AuditedAct.ACCESS_REFUSED && "Typed Name".equals(line.name())));
    }

    @Test
    void a_password_that_holds_the_hidden_name_is_no_way_to_find_it() {
        invite();
        var link = As.administrator(admin, () -> accounts.invitationLink(helper));
        assertFalse(enrolment.accept(link, hidden + " over the ferry").email().isEmpty());
        assertThrows(PasswordRefused.class, () -> enrolment.accept(link, "typed name"));
    }

    @Test
    void whoever_accepted_by_a_link_that_was_mailed_shows_their_own_name() {
        invite();
        open(links.issueInvitation(helper));
        assertEquals(hidden, row().name());
        assertEquals(Language.SPANISH, row().language());
        assertEquals(0, sealed());
    }

    /** Whoever handed the link over may have used it. */
    @Test
    void whoever_accepted_by_a_link_in_other_hands_is_known_by_what_was_typed() {
        invite();
        open(As.administrator(admin, () -> accounts.invitationLink(helper)));
        assertEquals("Typed Name", row().name());
        assertEquals("Typed Name", As.staff(helper, () -> own.mine()).name());
        As.staff(helper, () -> own.read(Language.ENGLISH));
        assertEquals(Language.ENGLISH, As.staff(helper, () -> own.mine()).language());
        assertEquals(hidden, people.card(helper).orElseThrow().name());
    }

    private long sealed() {
        return jdbc.sql("select count(*) from staff_account where person_id = ? and sealed_invited_name is not null")
                .param(helper.value())
                .query(Long.class)
                .single();
    }
}
