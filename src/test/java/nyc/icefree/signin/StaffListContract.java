package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.SignedIn;
import nyc.icefree.Sql;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.auditreading.ActRecord;
import nyc.icefree.auditreading.RecordFilter;
import nyc.icefree.auditreading.RecordLine;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.partners.Member;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffQuery.Sort;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Accounts of the staff: their list, their names, and their end. */
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
abstract class StaffListContract extends AppParts {
    @AppTest
    static class OnH2Test extends StaffListContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StaffListContract {}

    private static final String PASSWORD = "three lamps over the ferry";

    @Autowired
    OwnAccount own;

    @Autowired
    StaffDeparture departure;

    @Autowired
    InactiveStaff silence;

    @Autowired
    StaffAccountTable book;

    @Autowired
    WorkCalendars work;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    SignInLinks links;

    @Autowired
    Checklists checklists;

    @Autowired
    ActRecord entries;

    private final String name = "Paged " + UUID.randomUUID();
    private PersonId admin;
    private Given.Team team;
    private PersonId helper;
    private final String hidden = "Heron " + UUID.randomUUID();
    private final String email = Given.email();

    private void four_accounts_of_which_one_is_open() {
        admin = given.person();
        As.administrator(admin, () -> {
            for (var letter : List.of("d", "É", "a")) {
                accounts.invite(name + " " + letter, address(letter), Language.ENGLISH, false);
            }
        });
        accounts.create(name + " z", address("z"), Language.ENGLISH, "three lamps over", new byte[20], false);
    }

    private void somebody_who_helps_is_invited_by_their_address_alone() {
        team = given.team();
        admin = accounts.create("Ada", Given.email(), Language.ENGLISH, SignedIn.PASSWORD, new byte[20], true);
        helper = given.volunteer(hidden, email, Language.SPANISH, team);
    }

    private static String address(String letter) {
        return UUID.randomUUID() + "-" + (int) letter.charAt(0) + "@example.org";
    }

    @Test
    void accounts_come_a_page_at_a_time_in_the_order_that_is_asked_for() {
        four_accounts_of_which_one_is_open();
        assertEquals("a d É z", page(Sort.NAME, false, 0, 9));
        assertEquals("É d", page(Sort.NAME, true, 1, 2));
        assertEquals("z a d É", page(Sort.STATE, false, 0, 9));
        var two = As.administrator(admin, () -> list(query(Sort.NAME, false), 0, 2));
        assertEquals(4, two.part().total());
        assertEquals(3, two.invited(), "however few are shown");
        var upper = new StaffQuery(name.toUpperCase(Locale.ROOT), Sort.NAME, false, Language.ENGLISH);
        assertEquals(4, As.administrator(admin, () -> list(upper, 0, 9)).part().total());
    }

    @Test
    void the_reading_is_recorded_once_however_many_pages_are_looked_at() {
        four_accounts_of_which_one_is_open();
        page(Sort.NAME, false, 0, 2);
        page(Sort.NAME, false, 2, 2);
        page(Sort.STATE, false, 0, 2);
        assertEquals(
                1,
                Sql.one(
                        jdbc,
                        Integer.class,
                        "select count(*) from audit_entry where who = ? and act = ? and at > ?",
                        admin.value(),
                        AuditedAct.PEOPLE_READ.name(),
                        Timestamp.from(clock.instant().minus(Duration.ofMinutes(10)))));
    }

    private String page(Sort sort, boolean descending, int offset, int limit) {
        return As.administrator(admin, () -> list(query(sort, descending), offset, limit)).part().rows().stream()
                .map(row -> row.name().substring(row.name().length() - 1))
                .collect(Collectors.joining(" "));
    }

    private StaffQuery query(Sort sort, boolean descending) {
        return new StaffQuery(name, sort, descending, Language.ENGLISH);
    }

    private StaffList list(StaffQuery query, int offset, int limit) {
        return accounts.list(query, offset, limit);
    }

    @Test
    void staff_choose_the_language_in_which_they_alone_are_spoken_to() {
        var ada = given.person();
        var bo = given.person();
        As.staff(ada, () -> own.read(Language.SPANISH));
        assertEquals(Language.SPANISH, As.staff(ada, () -> own.mine()).language());
        assertEquals(ada, As.staff(ada, () -> own.mine()).id());
        assertEquals(Language.ENGLISH, As.staff(bo, () -> own.mine()).language());
    }

    @Test
    void neither_volunteers_nor_visitors_have_an_account_of_staff() {
        var ada = given.person();
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> own.mine()));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> own.read(Language.SPANISH)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> own.mine()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> own.read(Language.SPANISH)));
        assertEquals(Language.ENGLISH, people.card(ada).orElseThrow().language());
    }

    @Test
    void somebody_forgotten_meanwhile_is_not_there() {
        var ada = given.person();
        people.forget(ada);
        assertThrows(NotYours.class, () -> As.staff(ada, () -> own.mine()));
    }

    private PersonId account(boolean administrator) {
        return accounts.create(
                "Canary Kestrel", Given.email(), Language.ENGLISH, SignedIn.PASSWORD, new byte[20], administrator);
    }

    @Test
    void a_deleted_account_is_gone_with_name_and_address_and_what_it_did_stays_by_id() {
        var admin = account(true);
        var ada = account(false);
        var team = given.member(ada);
        var calendar = As.staff(ada, () -> work.renew());
        String email = people.card(ada).orElseThrow().email();
        var event = given.published(team);
        assertThrows(AccessDeniedException.class, () -> As.staff(ada, () -> departure.delete(ada)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> departure.delete(ada)));
        assertThrows(NotYours.class, () -> As.administrator(admin, () -> departure.delete(given.person())));
        refused(AccountFault.YOURSELF, admin, admin);

        As.administrator(admin, () -> departure.delete(ada));
        assertGone(ada);
        assertTrue(people.byEmail(String.valueOf(email)).isEmpty());
        assertTrue(work.read(calendar.value()).isEmpty());
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN));
        assertEquals(
                1L,
                Sql.one(
                        jdbc,
                        Long.class,
                        "select count(*) from audit_entry where act = 'ACCOUNT_DELETED' and who = ? and thing = ?",
                        admin.value(),
                        ada.value()));
        assertTrue(
                Sql.one(jdbc, Long.class, "select count(*) from audit_entry where who = ?", ada.value()) > 0,
                "their acts stay");
        assertFalse(event.toString().isEmpty());
        As.administrator(admin, () -> accounts.invite("Ada", String.valueOf(email), Language.ENGLISH, false));
    }

    @Test
    void whoever_helps_too_stays_a_volunteer() {
        var team = given.team();
        var ada = account(false);
        given.volunteer("Ada", String.valueOf(people.card(ada).orElseThrow().email()), team);
        As.administrator(account(true), () -> departure.delete(ada));
        assertTrue(book.of(ada).isEmpty());
        assertEquals("Canary Kestrel", people.card(ada).orElseThrow().name());
        assertTrue(volunteers.of(ada).isPresent());
    }

    @Test
    void whoever_is_silent_for_a_year_is_asked_and_gone_thirty_days_later() {
        var ada = account(false);
        var bo = account(false);
        for (var person : Set.of(ada, bo)) {
            silence.heard(person);
            aged(person, "signed_in_at", 364);
            departure.purgeDue();
            assertFalse(departure.isToBeAsked(person), "not yet");
            aged(person, "signed_in_at", 2);
            departure.purgeDue();
            assertTrue(book.of(person).isPresent());
            assertTrue(departure.isToBeAsked(person));
            departure.asked(person);
            aged(person, "asked_at", 29);
        }
        departure.purgeDue();
        assertTrue(book.of(ada).isPresent());
        silence.heard(bo);
        aged(ada, "asked_at", 2);
        departure.purgeDue();
        assertGone(ada);
        assertTrue(book.of(bo).isPresent(), "a sign-in is the answer");
    }

    @Test
    void an_account_that_is_opened_again_is_asked_anew() {
        var admin = account(true);
        var ada = account(false);
        silence.heard(ada);
        aged(ada, "signed_in_at", 400);
        As.administrator(admin, () -> accounts.deactivate(ada));
        departure.asked(ada);
        aged(ada, "asked_at", 31);
        As.administrator(admin, () -> accounts.reactivate(ada));
        departure.purgeDue();
        assertTrue(book.of(ada).isPresent());
    }

    @Test
    void neither_the_last_administrator_nor_an_only_coordinator_goes_by_the_clock() {
        var admin = account(true);
        var ada = account(false);
        var team = given.team();
        var coordinator = memberships.coordinators(team.organization()).getFirst();
        for (var person : Set.of(admin, ada)) {
            silence.heard(person);
            aged(person, "signed_in_at", 400);
            assertTrue(departure.isToBeAsked(person));
            departure.asked(person);
            aged(person, "asked_at", 31);
        }
        jdbc.sql("update membership set person = ? where person = ? and organization = ?")
                .params(ada.value(), coordinator.value(), team.organization().value())
                .update();
        var others = book.administrators().stream()
                .filter(other -> !other.equals(admin))
                .toList();
        others.forEach(other -> book.setAdministrator(other, false));
        departure.purgeDue();
        assertTrue(book.of(admin).isPresent());
        assertTrue(book.of(ada).isPresent());
        refused(AccountFault.LAST_ADMINISTRATOR, ada, admin);
        others.forEach(other -> book.setAdministrator(other, true));
        var second = account(true);
        As.staff(ada, () -> memberships.appoint(team.organization(), second, StaffRole.COORDINATOR));
        departure.purgeDue();
        assertGone(admin);
        assertGone(ada);
    }

    @Test
    void an_invitation_that_nobody_accepts_is_gone_after_thirty_days() {
        var admin = account(true);
        var invited = As.administrator(admin, () -> accounts.invite("Bo", Given.email(), Language.ENGLISH, false));
        aged(invited, "invited_at", 29);
        departure.purgeDue();
        assertTrue(book.of(invited).isPresent());
        aged(invited, "invited_at", 2);
        departure.purgeDue();
        assertGone(invited);
    }

    private void refused(AccountFault fault, PersonId by, PersonId whom) {
        refused(fault, () -> As.administrator(by, () -> departure.delete(whom)));
    }

    private void aged(PersonId person, String column, int days) {
        jdbc.sql("update staff_account set " + column + " = " + column + " - interval '" + days
                        + "' day where person_id = ?")
                .param(person.value())
                .update();
    }

    private void assertGone(PersonId person) {
        assertTrue(people.card(person).isEmpty());
        assertTrue(book.of(person).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(person.value())));
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
        somebody_who_helps_is_invited_by_their_address_alone();
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
        somebody_who_helps_is_invited_by_their_address_alone();
        invite();
        assertEquals(
                List.of(hidden),
                As.staff(team.organizer(), () -> volunteerDesk.list(VolunteerQuery.all(Language.ENGLISH), 0, 50))
                        .rows()
                        .stream()
                        .map(volunteer -> volunteer.name())
                        .toList());
        assertEquals(
                hidden,
                As.volunteer(helper, () -> volunteers.own()).orElseThrow().name());
    }

    @Test
    void what_somebody_did_before_they_were_of_the_staff_is_not_theirs_in_the_record() {
        somebody_who_helps_is_invited_by_their_address_alone();
        assertThrows(
                org.springframework.security.access.AccessDeniedException.class,
                () -> As.volunteer(helper, () -> memberships.list(team.organization())));
        invite();
        assertTrue(record().stream()
                .noneMatch(line -> line.act() == AuditedAct.ACCESS_REFUSED && "Typed Name".equals(line.name())));
    }

    @Test
    void the_record_of_one_person_begins_when_they_opened_their_account() {
        somebody_who_helps_is_invited_by_their_address_alone();
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
        somebody_who_helps_is_invited_by_their_address_alone();
        invite();
        var link = As.administrator(admin, () -> accounts.invitationLink(helper));
        assertFalse(enrolment.accept(link, hidden + " over the ferry").email().isEmpty());
        Refusals.because(PasswordFault.class, () -> enrolment.accept(link, "typed name"));
    }

    @Test
    void whoever_accepted_by_a_link_that_was_mailed_shows_their_own_name() {
        somebody_who_helps_is_invited_by_their_address_alone();
        invite();
        open(links.issueInvitation(helper));
        assertEquals(hidden, row().name());
        assertEquals(Language.SPANISH, row().language());
        assertEquals(0, sealed());
    }

    /** Whoever handed the link over may have used it. */
    @Test
    void whoever_accepted_by_a_link_in_other_hands_is_known_by_what_was_typed() {
        somebody_who_helps_is_invited_by_their_address_alone();
        invite();
        open(As.administrator(admin, () -> accounts.invitationLink(helper)));
        assertEquals("Typed Name", row().name());
        assertEquals("Typed Name", As.staff(helper, () -> own.mine()).name());
        As.staff(helper, () -> own.read(Language.ENGLISH));
        assertEquals(Language.ENGLISH, As.staff(helper, () -> own.mine()).language());
        assertEquals(hidden, people.card(helper).orElseThrow().name());
    }

    private long sealed() {
        return Sql.one(
                jdbc,
                Long.class,
                "select count(*) from staff_account where person_id = ? and sealed_invited_name is not null",
                helper.value());
    }
}
