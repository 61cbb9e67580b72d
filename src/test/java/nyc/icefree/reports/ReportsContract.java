package nyc.icefree.reports;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Purge;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A generated year against a slow, obvious count; nothing that is purged changes a figure. */
@DatabasesDiffer
abstract class ReportsContract {
    @AppTest
    static class OnH2Test extends ReportsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ReportsContract {}

    /** Long over; no other test has events then. */
    private static final int YEAR = 2019;

    private static final Instant JUST_AFTER = Instant.parse("2020-01-11T12:00:00Z");

    @Autowired
    Given given;

    @Autowired
    Reports reports;

    @Autowired
    ReportTotals totals;

    @Autowired
    TotalTable table;

    @Autowired
    NeedsDesk needs;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    Organizations organizations;

    @Autowired
    List<Purge> purges;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(35);
    /** By organization and month, as one would count by hand. */
    private final Map<UUID, Map<YearMonth, Map<Measure, Long>>> obvious = new HashMap<>();

    private final Map<UUID, Map<Breakdown, Map<String, Long>>> cells = new HashMap<>();
    /** In the order in which they are moved into the past. */
    private final List<Runnable> later = new ArrayList<>();

    @Test
    void a_year_is_what_one_counts_by_hand_whatever_is_purged() {
        var teams = List.of(given.team(), given.team());
        var leaving = given.volunteer("Ada Example", teams.getFirst(), teams.getLast());
        for (var team : teams) {
            for (int month = 1; month <= 12; month++) {
                for (int i = 0; i < 2; i++) {
                    event(team, YearMonth.of(YEAR, month), leaving);
                }
                requests(team, YearMonth.of(YEAR, month));
            }
        }
        later.forEach(Runnable::run);
        teams.forEach(team -> asCounted(team, "from rows"));
        As.volunteer(leaving, () -> volunteers.leave());
        await().until(() ->
                Sql.number(jdbc, "select count(*) from assignment where person_id = ?", leaving.value()) == 0);
        teams.forEach(team -> asCounted(team, "after somebody left"));
        purges.forEach(Purge::purgeDue);
        assertEquals(
                0,
                Sql.number(
                        jdbc, "select count(*) from event_request where created_at < ?", LocalDate.of(YEAR + 1, 1, 1)));
        assertEquals(
                0,
                Sql.number(
                        jdbc,
                        "select count(*) from rsvp r join event e on e.id = r.event_id where e.start_local < ?",
                        LocalDateTime.of(YEAR + 1, 1, 1, 0, 0)));
        teams.forEach(team -> asCounted(team, "after the purge"));
        assertTrue(read(teams.getFirst()).splits().isEmpty(), "nothing is broken down while it can change");

        totals.run(JUST_AFTER.minusSeconds(24 * 3600));
        assertFalse(table.written().contains(YearMonth.of(YEAR, 12)), "feedback may still come in");
        totals.run(JUST_AFTER);
        assertTrue(table.written().contains(YearMonth.of(YEAR, 12)));
        teams.forEach(team -> asCounted(team, "once written"));
        var before = rows();
        totals.run(JUST_AFTER);
        Sql.run(
                jdbc,
                "update event set state = 'CANCELLED', cancel_reason = 'x' where start_local < ?",
                LocalDateTime.of(YEAR + 1, 1, 1, 0, 0));
        totals.run(JUST_AFTER);
        assertEquals(before, rows(), "nothing is written twice");
        teams.forEach(team -> asCounted(team, "whatever becomes of the rows"));
        teams.forEach(this::brokenDown);
        coalition(teams);
        file(teams.getFirst());
        whoMayNot(teams.getFirst());
    }

    private void event(Given.Team team, YearMonth month, PersonId leaving) {
        var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        var event = given.published(team, given.session("Session", 5));
        boolean cancelled = random.nextInt(6) == 0;
        String kind = random.nextBoolean() ? "RALLY" : "CLINIC";
        var spoken = random.nextBoolean() ? List.of("en", "es") : List.of("bn");
        long people = 0;
        long met = 0;
        int parties = 1 + random.nextInt(4);
        var spokenBy = new TreeMap<String, Long>();
        for (int i = 0; i < parties; i++) {
            int size = 1 + random.nextInt(4);
            var language = random.nextBoolean() ? Language.ENGLISH : Language.SPANISH;
            given.comes(event, Given.party("Rosa", size, null, language));
            spokenBy.merge(language.tag(), (long) size, Long::sum);
            people += size;
        }
        boolean asks = random.nextBoolean();
        if (asks) {
            given.comes(
                    event,
                    Given.party(
                            "Ana", PartyPeople.of(2, null), new Needs(null, Set.of(Need.SEAT), Childcare.NONE, "")));
            spokenBy.merge("en", 2L, Long::sum);
            people += 2;
            if (random.nextBoolean()) {
                As.staff(
                        team.organizer(),
                        () -> needs.answerAll(event, NeedTopic.of(NeedKind.SEAT), NeedAnswer.ARRANGED));
                met = 1;
            }
        }
        boolean said = random.nextInt(3) == 0;
        boolean atDoor = random.nextBoolean();
        int adults = random.nextInt(9);
        int children = random.nextInt(4);
        if (atDoor) {
            door(event, adults, children);
        }
        later.add(() -> past(event, day, kind, spoken, cancelled, said));
        if (cancelled) {
            count(team, month, Measure.CANCELLED, 1);
        } else {
            count(team, month, Measure.HELD, 1);
            cell(team, month, Breakdown.KINDS, kind, 1);
            cell(team, month, Breakdown.AREAS, Areas.QUEENS.stored(), 1);
            spoken.forEach(language -> cell(team, month, Breakdown.EVENT_LANGUAGES, language, 1));
            count(team, month, Measure.SPOTS, 20);
            count(team, month, Measure.RESERVED, people);
            spokenBy.forEach((language, many) -> cell(team, month, Breakdown.PARTY_LANGUAGES, language, many));
            count(team, month, Measure.ASKED, asks ? 1 : 0);
            count(team, month, Measure.MET, met);
            count(team, month, Measure.COUNTED, atDoor ? 1 : 0);
            count(team, month, Measure.CAME, atDoor ? adults + children : 0);
            count(team, month, Measure.HEADSETS, atDoor ? 2 : 0);
            count(team, month, Measure.USEFUL, said ? 9 : 0);
            count(team, month, Measure.UNDERSTOOD, said ? 7 : 0);
        }
        shift(team, event, month, day, leaving, cancelled);
    }

    private void shift(
            Given.Team team, EventId event, YearMonth month, LocalDate day, PersonId leaving, boolean cancelled) {
        int seats = 2 + random.nextInt(3);
        int hours = 1 + random.nextInt(3);
        var start = Given.inDays(5).atTime(17, 0);
        boolean alone = random.nextInt(4) == 0;
        var shift = given.planned(
                team,
                Given.shift(
                        alone ? null : event,
                        team.organization(),
                        ShiftRole.WELCOME_DESK,
                        seats,
                        Given.slot(start, hours)));
        var stays = given.volunteer("Vic Example", team);
        var gives = given.volunteer("Sam Example", team);
        As.staff(team.organizer(), () -> staffing.assign(shift, stays, null));
        As.volunteer(gives, () -> signup.take(shift));
        As.volunteer(gives, () -> signup.handBack(shift));
        boolean both = random.nextInt(5) == 0;
        if (both) {
            Sql.run(
                    jdbc,
                    "insert into assignment (id, shift_id, person_id, state, created_at, changed_at, version)"
                            + " select ?, id, ?, 'CONFIRMED', created_at, created_at, 0 from shift where id = ?",
                    UUID.randomUUID(),
                    leaving.value(),
                    shift.value());
            Sql.run(jdbc, "update shift set taken = taken + 1, peak = peak + 1 where id = ?", shift.value());
        }
        Integer corrected = random.nextInt(3) == 0 ? 45 : null;
        later.add(() -> past(shift, day, hours, stays, corrected));
        if (alone || !cancelled) {
            count(team, month, Measure.SEATS, seats);
            count(team, month, Measure.FILLED, both ? 2 : 1);
            count(team, month, Measure.MINUTES, seats * hours * 60L);
            count(
                    team,
                    month,
                    Measure.HELPED,
                    (corrected == null ? hours * 60L : corrected) + (both ? hours * 60L : 0));
            count(team, month, Measure.GIVEN_BACK, 1);
        }
    }

    private void requests(Given.Team team, YearMonth month) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var asked = month.atDay(20 + random.nextInt(8));
            int days = random.nextInt(20);
            boolean decided = random.nextInt(4) > 0 && asked.plusDays(days).getYear() == YEAR;
            request(team, asked, decided ? asked.plusDays(days) : null);
            count(team, month, Measure.REQUESTS, 1);
            if (decided) {
                count(team, YearMonth.from(asked.plusDays(days)), Measure.DECIDED, 1);
                count(team, YearMonth.from(asked.plusDays(days)), Measure.DAYS, days);
            }
        }
    }

    private void request(Given.Team team, LocalDate asked, @org.jspecify.annotations.Nullable LocalDate decided) {
        var at = asked.atTime(17, 0).atOffset(ZoneOffset.UTC);
        Sql.run(
                jdbc,
                "insert into event_request (id, version, kind, state, waits, organization_id, event_kind, area, languages, times,"
                        + " reader, contact, words, token, token_hash, idempotency_key, created_at, changed_at, decided_at)"
                        + " values (?, 0, 'SESSION', ?, false, ?, 'EDUCATION_SESSION', 'QUEENS', 'en', '', 'en', ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                decided == null ? "NEW" : "ACCEPTED",
                team.organization().value(),
                new byte[1],
                new byte[1],
                new byte[1],
                UUID.randomUUID().toString(),
                UUID.randomUUID(),
                at,
                at,
                decided == null ? null : decided.atTime(18, 0).atOffset(ZoneOffset.UTC));
    }

    private void door(EventId event, int adults, int children) {
        Sql.run(
                jdbc,
                "insert into door_link (id, event_id, kind, name, adults, children, headsets, made_at, totalled)"
                        + " values (?, ?, 'COUNT', 'Front', ?, ?, 'es=2', ?, false)",
                UUID.randomUUID(),
                event.value(),
                adults,
                children,
                java.time.OffsetDateTime.now(ZoneOffset.UTC));
    }

    private void past(EventId event, LocalDate day, String kind, List<String> spoken, boolean cancelled, boolean said) {
        var start = day.atTime(18, 30);
        var at = start.atZone(Given.NEW_YORK).toOffsetDateTime();
        Sql.run(
                jdbc,
                "update event set kind = ?, state = ?, cancel_reason = ?, start_local = ?, end_local = ?, starts_at = ?, ends_at = ?"
                        + " where id = ?",
                kind,
                cancelled ? "CANCELLED" : "PUBLISHED",
                cancelled ? "Rain" : null,
                start,
                start.plusMinutes(90),
                at,
                at.plusMinutes(90),
                event.value());
        Sql.run(jdbc, "delete from event_language where event_id = ?", event.value());
        spoken.forEach(language -> Sql.run(
                jdbc,
                "insert into event_language (event_id, language, manner) values (?, ?, 'SPOKEN')",
                event.value(),
                language));
        Sql.run(
                jdbc,
                "update event_places set starts_at = ?, ends_at = ?, kept_from = ? where event_id = ?",
                at,
                at.plusMinutes(90),
                at.plusMinutes(90),
                event.value());
        if (said) {
            Sql.run(
                    jdbc,
                    "insert into feedback (event_id, closes_at, useful_yes, useful_partly, understood_yes, understood_no)"
                            + " values (?, ?, 9, 2, 7, 5)",
                    event.value(),
                    at.plusDays(8));
        }
    }

    private void past(
            ShiftId shift,
            LocalDate day,
            int hours,
            PersonId stays,
            @org.jspecify.annotations.Nullable Integer corrected) {
        var start = day.atTime(17, 0);
        var at = start.atZone(Given.NEW_YORK).toOffsetDateTime();
        Sql.run(
                jdbc,
                "update shift set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?",
                start,
                start.plusHours(hours),
                at,
                at.plusHours(hours),
                shift.value());
        Sql.run(
                jdbc,
                "update assignment set helped_minutes = ? where shift_id = ? and person_id = ?",
                corrected,
                shift.value(),
                stays.value());
    }

    private void count(Given.Team team, YearMonth month, Measure measure, long many) {
        obvious.computeIfAbsent(team.organization().value(), o -> new HashMap<>())
                .computeIfAbsent(month, m -> new EnumMap<>(Measure.class))
                .merge(measure, many, Long::sum);
    }

    private void cell(Given.Team team, YearMonth month, Breakdown by, String value, long many) {
        if (month.getMonthValue() <= 3) {
            cells.computeIfAbsent(team.organization().value(), o -> new HashMap<>())
                    .computeIfAbsent(by, b -> new TreeMap<>())
                    .merge(value, many, Long::sum);
        }
    }

    private Report read(Given.Team team) {
        return As.staff(team.organizer(), () -> reports.read(team.organization(), ReportPeriod.year(YEAR)));
    }

    private void asCounted(Given.Team team, String when) {
        var report = read(team);
        for (int month = 1; month <= 12; month++) {
            var of = YearMonth.of(YEAR, month);
            var expected = byMonth(team).getOrDefault(of, Map.of());
            for (var measure : Measure.values()) {
                assertEquals(
                        expected.getOrDefault(measure, 0L),
                        report.total(of, measure),
                        when + ": " + measure + " of " + of);
            }
        }
    }

    private void brokenDown(Given.Team team) {
        var splits = read(team).splits().stream()
                .filter(split -> split.quarter().numberOfQuarter() == 1)
                .toList();
        assertFalse(splits.isEmpty());
        Objects.requireNonNull(cells.get(team.organization().value())).forEach((by, expected) -> {
            var split =
                    splits.stream().filter(one -> one.by() == by).findFirst().orElseThrow();
            if (expected.values().stream().anyMatch(cell -> cell < 3)) {
                assertNull(split.cells(), by + " " + expected);
            } else {
                assertEquals(expected, split.cells(), by.toString());
            }
        });
    }

    private void coalition(List<Given.Team> teams) {
        var all = As.administrator(given.person(), () -> reports.read(null, ReportPeriod.year(YEAR)));
        assertEquals(
                teams.stream().mapToLong(team -> read(team).total(Measure.HELD)).sum(), all.total(Measure.HELD));
        var before = As.administrator(given.person(), () -> reports.read(null, ReportPeriod.year(YEAR - 1)));
        assertNull(before.known(Measure.CAME), "nobody counted, which is not zero");
    }

    private void file(Given.Team team) {
        var period = ReportPeriod.year(YEAR);
        var words = texts.in(Language.ENGLISH);
        assertThrows(
                NotYours.class,
                () -> As.staff(team.organizer(), () -> reports.export(team.organization(), period, words)));
        given.mayExport(team.organization(), team.organizer());
        String csv = As.staff(team.organizer(), () -> reports.export(team.organization(), period, words));
        assertTrue(
                csv.contains("\"2019-01\",\"Events held\",\"\",\""
                        + read(team).total(YearMonth.of(YEAR, 1), Measure.HELD) + "\""),
                csv);
        assertEquals(
                byMonth(team).values().stream()
                        .filter(month -> month.getOrDefault(Measure.COUNTED, 0L) == 0)
                        .count(),
                csv.lines()
                        .filter(line -> line.contains("\"People who came\",\"\",\"Not counted\""))
                        .count(),
                csv);
        assertEquals(
                1,
                Sql.number(
                        jdbc,
                        "select count(*) from audit_entry where act = 'REPORT_EXPORTED' and organization = ?",
                        team.organization().value()));
    }

    private void whoMayNot(Given.Team team) {
        var period = ReportPeriod.year(YEAR);
        var other = given.team();
        assertThrows(
                NotYours.class, () -> As.staff(other.organizer(), () -> reports.read(team.organization(), period)));
        assertThrows(
                NotYours.class,
                () -> As.administrator(given.person(), () -> reports.read(team.organization(), period)));
        assertThrows(NotYours.class, () -> As.staff(other.organizer(), () -> reports.read(null, period)));
        assertThrows(
                NotYours.class,
                () -> As.administrator(given.person(), () -> reports.export(null, period, texts.in(Language.ENGLISH))));
        assertNotEquals(List.of(), As.staff(team.organizer(), () -> reports.mine()));
    }

    private Map<YearMonth, Map<Measure, Long>> byMonth(Given.Team team) {
        return Objects.requireNonNull(obvious.get(team.organization().value()));
    }

    private String rows() {
        return jdbc.sql("select * from report_total order by organization_id, of_month, measure, part")
                .query()
                .listOfRows()
                .toString();
    }
}
