package nyc.icefree.database;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A check that lists what a column may say lists what its enum has, on both databases, and each enum is listed once: in the table
 * that it belongs to. Columns elsewhere that copy it have no such check, nor has what is partly rows (skills) or may be (roles).
 */
@DatabasesDiffer
abstract class CheckedWordsContract {
    @AppTest
    static class OnH2Test extends CheckedWordsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CheckedWordsContract {}

    private static final Map<String, String> ENUMS = Map.ofEntries(
            entry("announcement.state", "messages.announcements.AnnouncementState"),
            entry("assignment.state", "shifts.AssignmentState"),
            entry("campaign.first_steps", "campaign.FirstStepsState"),
            entry("door_count.what", "door.Counted"),
            entry("door_link.kind", "door.DoorKind"),
            entry("event.address_visibility", "eventform.AddressVisibility"),
            entry("event.area_shown", "eventform.ShownInsteadOfAddress"),
            entry("event.attendance", "eventform.Attendance"),
            entry("event.photographs", "eventform.Photographs"),
            entry("event.kind", "eventform.EventKind"),
            entry("event.reminders", "eventform.Reminders"),
            entry("event.reach", "eventform.Reach"),
            entry("event.rsvps_admittance", "eventform.Admittance"),
            entry("event.state", "disclosure.EventState"),
            entry("event_facet.dimension", "events.FeedFacet$Dimension"),
            entry("event_language.manner", "eventform.EventLanguage$Manner"),
            entry("event_places.stage", "rsvp.spots.BookingState"),
            entry("event_request.kind", "requests.RequestKind"),
            entry("event_request.state", "requests.RequestState"),
            entry("membership.role", "partners.StaffRole"),
            entry("need_limit.kind", "rsvp.needs.NeedKind"),
            entry("one_time_link.purpose", "signin.LinkPurpose"),
            entry("outbox.recipient_kind", "messages.outbox.Recipient$Kind"),
            entry("outbox.state", "messages.outbox.MessageState"),
            entry("page.kind", "pages.PageKind"),
            entry("proposal.scope", "proposals.Scope"),
            entry("report_total.measure", "reports.Measure"),
            entry("review_decision.verdict", "approvals.Verdict"),
            entry("rsvp.proof", "rsvp.Proof"),
            entry("rsvp.state", "rsvp.RsvpState"),
            entry("shift.least_trust", "trainings.TrustLevel"),
            entry("shift_day_mark.seen", "shifts.DayMark"),
            entry("shift.signup", "shifts.SignupMode"),
            entry("shift_ask.kind", "shifts.AskKind"),
            entry("shift_ask.state", "shifts.asks.AskState"),
            entry("source.state", "partnercalendars.SourceState"),
            entry("source_item.state", "partnercalendars.EntryState"),
            entry("staff_account.organizer_mail", "signin.mails.OrganizerMail"),
            entry("volunteer_other_mail_address.kind", "volunteers.addresses.OtherAddress$Kind"));

    /** Copied from elsewhere, or the kind of a row: not listed, but a check may name one of their words. */
    private static final Map<String, String> NAMED = Map.of(
            "page_words.kind", "pages.PageKind",
            "pattern_shift.role", "shifts.ShiftRole",
            "shift.role", "shifts.ShiftRole");

    private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    /** Of a check without its words, casts and brackets: H2 says IN, PostgreSQL = ANY. */
    private static final Pattern LIST = Pattern.compile("([a-z_]+) (?:in|= any)");

    @Autowired
    JdbcClient jdbc;

    private record Check(String table, String clause) {
        Set<String> words() {
            var found = new TreeSet<String>();
            WORD.matcher(clause).results().forEach(word -> found.add(word.group(1)));
            return found;
        }

        /** Without what the two databases write differently. */
        private String bare() {
            return clause.replaceAll("'[^']*'", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("::character varying|::text(\\[])?|\\barray\\b|[()\\[\\]\",]", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** The column, if nothing else is said than which words it may hold. */
        Stream<String> listed() {
            var list = LIST.matcher(bare());
            return list.matches() ? Stream.of(table + "." + list.group(1)) : Stream.of();
        }

        Set<String> columns() {
            var found = new HashSet<String>();
            NAME.matcher(bare()).results().forEach(name -> found.add(table + "." + name.group()));
            return found;
        }
    }

    @Test
    void a_list_of_words_has_all_that_the_enum_has_and_no_other() {
        var listed = new TreeMap<String, Set<String>>();
        checks().forEach(check -> check.listed().forEach(column -> listed.put(column, check.words())));
        assertEquals(lines(expected()), lines(listed));
    }

    @Test
    void an_enum_is_listed_once() {
        assertEquals(ENUMS.size(), new HashSet<>(ENUMS.values()).size(), ENUMS.values()::toString);
    }

    @Test
    void a_check_that_names_one_word_names_one_that_there_is() {
        var expected = expected();
        NAMED.forEach((column, type) -> expected.put(column, names(type)));
        var mixed = checks().stream()
                .filter(check ->
                        check.listed().findAny().isEmpty() && !check.words().isEmpty())
                .toList();
        assertTrue(mixed.size() > 8, "such checks were found: " + mixed);
        for (Check check : mixed) {
            var known = new HashSet<String>();
            check.columns().forEach(column -> known.addAll(expected.getOrDefault(column, Set.of())));
            assertTrue(known.containsAll(check.words()), check + " knows only " + known);
        }
    }

    private List<Check> checks() {
        return jdbc.sql("select t.table_name, c.check_clause from information_schema.check_constraints c"
                        + " join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                        + " and t.constraint_name = c.constraint_name where lower(t.table_schema) = 'public'")
                .query((row, n) -> new Check(row.getString(1).toLowerCase(Locale.ROOT), row.getString(2)))
                .list();
    }

    private static Map<String, Set<String>> expected() {
        var all = new TreeMap<String, Set<String>>();
        ENUMS.forEach((column, type) -> all.put(column, names(type)));
        return all;
    }

    private static Set<String> names(String type) {
        try {
            return Arrays.stream(Objects.requireNonNull(
                            Class.forName("nyc.icefree." + type).getEnumConstants(), type))
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(TreeSet::new, Set::add, Set::addAll);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(Map<String, Set<String>> words) {
        return words.entrySet().stream()
                .map(column -> column.getKey() + " " + new TreeSet<>(column.getValue()))
                .collect(joining("\n"));
    }
}
