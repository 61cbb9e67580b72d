package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.volunteers.blocks.BlockReason;
import nyc.icefree.volunteers.imports.AskedMarks;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.volunteers.imports.ImportPreview;
import nyc.icefree.volunteers.imports.ImportPurge;
import nyc.icefree.volunteers.imports.ImportRefused;
import nyc.icefree.volunteers.imports.ImportStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Organizations with lists of their own, and what becomes of those who stand in them. */
abstract class VolunteerImportContract extends AppParts {
    @AppTest
    static class OnH2Test extends VolunteerImportContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VolunteerImportContract {}

    @Autowired
    VolunteerImport imports;

    @Autowired
    HelpQuestions questions;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    VolunteerPurge purge;

    @Autowired
    ImportPurge importPurge;

    @Autowired
    AskedMarks marks;

    @Autowired
    ConfigurableApplicationContext context;

    Given.Team team;

    @BeforeEach
    void team() {
        team = given.team();
    }

    static byte[] file(String... rows) {
        return ("Name,Phone,E-mail,Languages\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] list(String... emails) {
        return file(java.util.Arrays.stream(emails)
                .map(email -> "Ada,," + email + ",English")
                .toArray(String[]::new));
    }

    ImportPreview look(Given.Team asking, byte[] file) {
        return As.staff(given.coordinator(asking.organization()), () -> imports.look(asking.organization(), file));
    }

    int ask(Given.Team asking, byte[] file) {
        return As.staff(
                given.coordinator(asking.organization()),
                () -> imports.ask(asking.organization(), file, Language.SPANISH));
    }

    static List<ImportStanding> standings(ImportPreview preview) {
        return preview.lines().stream().map(ImportLine::standing).toList();
    }

    boolean isAsked(Given.Team asking, String email) {
        return people.byEmail(email).stream()
                .flatMap(person -> questions.asking(person).stream())
                .map(OrganizationCard::id)
                .anyMatch(asking.organization()::equals);
    }

    PersonId person(String email) {
        return people.byEmail(email).orElseThrow();
    }

    static String address() {
        return VolunteersContract.address();
    }

    static VolunteerForm form(String email, Given.Team helped) {
        return VolunteersContract.form("Bo Example", email, helped.organization());
    }

    @Test
    void imported_people_help_only_after_their_own_yes() {
        String ada = address();
        String bo = address();
        String phone = "91755" + UUID.randomUUID().toString().substring(0, 8);
        assertEquals(
                2,
                ask(team, file("Ada Numbat," + phone + "," + ada + ",\"Haitian Creole, English\"", "Bo,," + bo + ",")));
        var card = people.card(person(ada)).orElseThrow();
        assertEquals("Ada Numbat", card.name());
        assertEquals(Language.ENGLISH, card.language());
        assertEquals(Language.SPANISH, people.card(person(bo)).orElseThrow().language());
        assertEquals(
                Set.of(Language.ENGLISH, new Language("ht")),
                volunteers.of(person(ada)).orElseThrow().answers().languages());
        assertTrue(volunteers.helping(List.of(team.organization())).isEmpty());
        assertEquals(List.of(), PlainColumns.with(jdbc, phone));
        assertEquals(List.of(), PlainColumns.with(jdbc, ada));
        assertEquals(List.of(), PlainColumns.with(jdbc, "Numbat"));
        var link = questions.link(person(ada)).orElseThrow();
        As.nobody(() -> questions.agree(link, team.organization(), "Ada Numbat"));
        assertEquals(
                List.of(person(ada)),
                volunteers.helping(List.of(team.organization())).stream()
                        .map(VolunteerProfile::person)
                        .toList());
        assertEquals(
                List.of(ImportStanding.HELPS_ALREADY, ImportStanding.READY),
                standings(look(team, list(ada.toUpperCase(java.util.Locale.ROOT), bo))));
    }

    @Test
    void each_line_says_why_it_is_left_out() {
        String one = address();
        var preview = look(
                team,
                file(
                        "Ada,," + one + ",ingles y Klingon",
                        "Ada again,, " + one.toUpperCase(java.util.Locale.ROOT) + " ,",
                        "Ada,917 555 0101,,",
                        "Ada,,nobody,",
                        ",," + address() + ",",
                        "!?,," + address() + ",",
                        "a".repeat(101) + ",," + address() + ",",
                        "Ada 917-555-0101,," + address() + ",",
                        "=HYPERLINK(\"\"x\"\"),," + address() + ",",
                        "+Ada,," + address() + ",",
                        "ada@example.org,," + address() + ","));
        assertEquals(
                List.of(
                        ImportStanding.READY,
                        ImportStanding.TWICE,
                        ImportStanding.ADDRESS_MISSING,
                        ImportStanding.NOT_AN_ADDRESS,
                        ImportStanding.NAME_MISSING,
                        ImportStanding.NAME_MISSING,
                        ImportStanding.NAME_TOO_LONG,
                        ImportStanding.NOT_A_NAME,
                        ImportStanding.NOT_A_NAME,
                        ImportStanding.NOT_A_NAME,
                        ImportStanding.NOT_A_NAME),
                standings(preview));
        assertEquals(Set.of(Language.ENGLISH), preview.lines().getFirst().languages());
        assertTrue(preview.lines().getFirst().languagesUnread());
        assertTrue(people.byEmail(one).isEmpty(), "looking keeps nothing");
    }

    @Test
    void nothing_tells_whom_others_know_or_who_was_let_go() {
        var other = given.team();
        var asks = given.team();
        String theirs = address();
        String letGo = address();
        String asked = address();
        volunteers.enlist(form(theirs, other));
        var gone = volunteers.enlist(form(letGo, team));
        As.staff(
                given.coordinator(team.organization()),
                () -> lettingGo.letGo(gone, team.organization(), BlockReason.OTHER));
        ask(asks, list(asked));
        byte[] file = list(theirs, letGo, asked, address());
        var all = java.util.Collections.nCopies(4, ImportStanding.READY);
        assertEquals(all, standings(look(team, file)));
        assertEquals(4, ask(team, file));
        assertEquals(all, standings(look(team, file)));
        assertTrue(isAsked(team, theirs));
        assertFalse(isAsked(team, letGo));
        assertFalse(isAsked(team, asked));
    }

    @Test
    void looking_through_a_list_looks_for_nobody_of_it() {
        var known = IntStream.range(0, 20).mapToObj(n -> address()).toArray(String[]::new);
        var other = given.team();
        for (String email : known) {
            volunteers.enlist(form(email, other));
        }
        var lead = given.coordinator(team.organization());
        assertTrue(statements(lead, list(address())) > 0);
        assertEquals(statements(lead, list(address())), statements(lead, list(known)));
    }

    private long statements(PersonId lead, byte[] file) {
        return As.staff(lead, () -> CountedStatements.in(() -> imports.look(team.organization(), file)));
    }

    @Test
    void how_many_months_are_kept_costs_no_more() {
        String email = address();
        ask(team, list(email));
        assertTrue(marks.has(email));
        long one = CountedStatements.in(() -> marks.has(email));
        var older = IntStream.range(2, 5).mapToObj(this::monthAgo).toList();
        assertTrue(marks.has(email));
        assertFalse(marks.has(address()));
        assertEquals(one, CountedStatements.in(() -> marks.has(email)));
        older.forEach(month -> Sql.run(jdbc, "delete from volunteer_asked_month where id = ?", month));
    }

    private UUID monthAgo(int months) {
        var id = UUID.randomUUID();
        vault.makeKey(KeyOwner.askedMonth(id));
        jdbc.sql("insert into volunteer_asked_month (id, begins) values (?, ?)")
                .params(
                        id,
                        Date.valueOf(LocalDate.now(java.time.ZoneOffset.UTC)
                                .withDayOfMonth(1)
                                .minusMonths(months)))
                .update();
        return id;
    }

    @Test
    void a_line_that_fails_keeps_no_other_and_counts_for_no_day() {
        String failing = address();
        String after = address();
        ApplicationListener<ApplicationEvent> fails = event -> {
            if (event instanceof PayloadApplicationEvent<?> announced
                    && announced.getPayload() instanceof VolunteerAsked asked
                    && people.byEmail(failing).filter(asked.person()::equals).isPresent()) {
                throw new IllegalStateException();
            }
        };
        context.addApplicationListener(fails);
        try {
            assertEquals(1, ask(team, list(failing, after)));
            assertEquals(199, look(team, list(address())).leftToday());
        } finally {
            context.removeApplicationListener(fails);
        }
        assertTrue(isAsked(team, after));
        assertTrue(people.byEmail(failing).isEmpty());
        assertEquals(1, ask(team, list(failing)));
        assertTrue(isAsked(team, failing));
        assertEquals(198, look(team, list(address())).leftToday());
    }

    @Test
    void nobody_is_asked_again_within_a_year_but_after_a_yes() {
        var other = given.team();
        String silent = address();
        String no = address();
        String yes = address();
        ask(team, list(silent, no, yes));
        As.volunteer(person(no), () -> questions.decline(team.organization()));
        As.volunteer(person(yes), () -> questions.agree(team.organization(), "Ada"));
        jdbc.sql("update volunteer_asked set asked_at = ? where person_id = ?")
                .params(ago(8), person(silent).value())
                .update();
        var left = person(silent);
        Sql.run(jdbc, "update volunteer set signed_up_at = ? where person_id = ?", ago(8), left.value());
        purge.purgeDue();
        assertTrue(people.byEmail(silent).isEmpty() && people.byEmail(no).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(left.value())));
        ask(other, list(silent, no, yes));
        assertEquals(
                List.of(false, false, true), List.of(isAsked(other, silent), isAsked(other, no), isAsked(other, yes)));
        assertEquals(List.of(), PlainColumns.with(jdbc, silent));
        importPurge.purgeDue();
        ask(other, list(silent));
        assertFalse(isAsked(other, silent), "the month is not over for a year");
        var month = month();
        jdbc.sql("update volunteer_asked_month set begins = ? where id = ?")
                .params(
                        Date.valueOf(LocalDate.now(java.time.ZoneOffset.UTC)
                                .withDayOfMonth(1)
                                .minusMonths(13)),
                        month)
                .update();
        importPurge.purgeDue();
        assertFalse(vault.hasKey(KeyOwner.askedMonth(month)), "no backup tells whose marks these were");
        ask(other, list(silent));
        assertTrue(isAsked(other, silent));
    }

    private UUID month() {
        return Sql.one(
                jdbc, UUID.class, "select id from volunteer_asked_month order by begins desc fetch first 1 row only");
    }

    private static Timestamp ago(int days) {
        return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
    }

    @Test
    void two_hundred_a_day_are_asked_of_each_organization() {
        byte[] many = list(IntStream.range(0, 201).mapToObj(n -> address()).toArray(String[]::new));
        var counted = look(team, many).lines().stream()
                .collect(Collectors.groupingBy(ImportLine::standing, Collectors.counting()));
        assertEquals(java.util.Map.of(ImportStanding.READY, 200L, ImportStanding.BEYOND_TODAY, 1L), counted);
        assertEquals(2, ask(team, list(address(), address())));
        assertEquals(198, look(team, many).leftToday());
        jdbc.sql("update volunteer_import set people = 199 where organization_id = ?")
                .param(team.organization().value())
                .update();
        String first = address();
        String second = address();
        assertEquals(1, ask(team, list(first, second)));
        assertTrue(isAsked(team, first));
        assertTrue(people.byEmail(second).isEmpty());
        Refusals.because(ImportRefused.class, () -> ask(team, list(second)));
        assertEquals(1, ask(given.team(), list(second)));
        jdbc.sql("update volunteer_import set taken_on = ? where organization_id = ?")
                .params(
                        Date.valueOf(LocalDate.now(Given.NEW_YORK).minusDays(3)),
                        team.organization().value())
                .update();
        assertEquals(200, look(team, many).leftToday());
        importPurge.purgeDue();
        assertEquals(
                0,
                Sql.number(
                        jdbc,
                        "select count(*) from volunteer_import where organization_id = ?",
                        team.organization().value()));
    }

    @Test
    void whoever_is_known_keeps_what_they_said_of_themselves() {
        var other = given.team();
        String email = address();
        var own = form(email, other);
        var known = volunteers.enlist(own);
        ask(team, file("Somebody Else,," + email + ",English"));
        assertTrue(isAsked(team, email));
        assertEquals(own, As.volunteer(known, () -> volunteers.own()).orElseThrow());
    }

    @Test
    void only_who_coordinates_the_organization_imports() {
        byte[] file = list(address());
        var organization = team.organization();
        for (var stranger :
                List.of(team.organizer(), given.coordinator(given.team().organization()))) {
            assertThrows(NotYours.class, () -> As.staff(stranger, () -> imports.look(organization, file)));
            assertThrows(
                    NotYours.class, () -> As.staff(stranger, () -> imports.ask(organization, file, Language.ENGLISH)));
        }
    }

    private void askByHand(Given.Team asking, String email) {
        As.staff(asking.organizer(), () -> volunteerDesk.addByHand(form(email, asking)));
    }

    private void signUp(Given.Team chosen, String email) {
        As.nobody(() -> volunteers.signUp(VolunteersContract.form("Typed Name", email, chosen.organization())));
    }

    private void agree(Given.Team asking, String email) {
        var link = questions.link(person(email)).orElseThrow();
        As.nobody(() -> questions.agree(link, asking.organization(), "Own Name"));
    }

    private long helpers(Given.Team of) {
        return volunteers.helping(List.of(of.organization())).size();
    }

    /** In both orders: somebody signs the address up for another organization, and one asks it. */
    private List<String> signedUpAndAsked(Given.Team chosen) {
        String before = address();
        String after = address();
        signUp(chosen, before);
        askByHand(team, before);
        askByHand(team, after);
        signUp(chosen, after);
        return List.of(before, after);
    }

    @Test
    void a_yes_is_none_to_whom_a_sign_up_that_nobody_proved_says_they_help() {
        var chosen = given.team();
        var emails = signedUpAndAsked(chosen);
        emails.forEach(email -> agree(team, email));
        assertEquals(0, helpers(chosen));
        assertEquals(2, helpers(team));
    }

    @Test
    void a_no_destroys_with_all_that_nobody_proved() {
        for (String email : signedUpAndAsked(given.team())) {
            var person = person(email);
            var link = questions.link(person).orElseThrow();
            assertFalse(As.nobody(() -> questions.decline(link, team.organization())));
            assertTrue(people.byEmail(email).isEmpty());
            assertTrue(volunteers.of(person).isEmpty());
        }
    }

    @Test
    void who_signed_up_is_asked_until_they_sign_in() {
        String email = address();
        signUp(team, email);
        assertEquals(1, ask(team, list(email)));
        assertTrue(isAsked(team, email), "a sign-up proves nothing");
        As.volunteer(person(email), () -> volunteers.arrive());
        assertEquals(1, helpers(team));
        assertFalse(isAsked(team, email));
    }

    @Test
    void people_added_by_hand_count_in_the_daily_limit() {
        ask(team, list(address()));
        jdbc.sql("update volunteer_import set people = 199 where organization_id = ?")
                .param(team.organization().value())
                .update();
        askByHand(team, address());
        assertEquals(0, look(team, list(address())).leftToday());
        String late = address();
        refused(VolunteerRefused.ASKED_ENOUGH_TODAY, () -> askByHand(team, late));
        assertTrue(people.byEmail(late).isEmpty());
        var other = given.team();
        askByHand(other, late);
        assertTrue(isAsked(other, late));
        assertEquals(199, look(other, list(address())).leftToday());
    }

    @Test
    void who_asks_reads_nothing_that_another_wrote_and_the_name_is_their_own() {
        var other = given.team();
        String alone = address();
        String both = address();
        String signedUp = address();
        askByHand(team, alone);
        askByHand(other, both);
        askByHand(team, both);
        signUp(other, signedUp);
        askByHand(team, signedUp);
        for (String email : List.of(alone, both, signedUp)) {
            assertNoName(email, " ");
            assertNoName(email, "a".repeat(101));
            agree(team, email);
            assertEquals("Own Name", people.card(person(email)).orElseThrow().name());
        }
        assertEquals(form(alone, team).answers(), answers(alone));
        for (String email : List.of(both, signedUp)) {
            assertEquals(
                    new VolunteerAnswers(Set.of(Language.SPANISH), Set.of(), Set.of(), Set.of(team.organization())),
                    answers(email));
        }
        askByHand(other, alone);
        var link = questions.link(person(alone)).orElseThrow();
        As.nobody(() -> questions.agree(link, other.organization(), "Mallory"));
        assertEquals("Own Name", people.card(person(alone)).orElseThrow().name());
    }

    private VolunteerAnswers answers(String email) {
        return volunteers.of(person(email)).orElseThrow().answers();
    }

    private void assertNoName(String email, String name) {
        var link = questions.link(person(email)).orElseThrow();
        Refusals.because(
                VolunteerRefused.class, () -> As.nobody(() -> questions.agree(link, team.organization(), name)));
        assertTrue(isAsked(team, email));
    }

    @Test
    void asking_again_and_again_keeps_no_words_of_others() {
        var other = given.team();
        String signedUp = address();
        String asked = address();
        signUp(other, signedUp);
        askByHand(team, signedUp);
        askByHand(other, asked);
        for (String email : List.of(signedUp, asked)) {
            jdbc.sql("update volunteer set signed_up_at = ? where person_id = ?")
                    .params(
                            Timestamp.from(Instant.now().minus(Duration.ofDays(8))),
                            person(email).value())
                    .update();
        }
        As.staff(
                team.organizer(),
                () -> List.of(signedUp, asked)
                        .forEach(email -> volunteerDesk.addByHand(
                                VolunteersContract.form("Other Words", email, team.organization()))));
        assertEquals("Other Words", people.card(person(asked)).orElseThrow().name());
        assertEquals("Typed Name", people.card(person(signedUp)).orElseThrow().name());
        purge.purgeDue();
        assertTrue(people.byEmail(signedUp).isEmpty());
        assertTrue(isAsked(team, asked));
    }
}
