package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Component;

/**
 * What is never asked cannot leak: no column, record, entity, form field or label is for immigration status, birth,
 * A-number, a person's street address, employer, photo, or a visitor's device.
 */
@AppTest
class NeverAskedTest extends AppParts {
    private static final Pattern NEVER = Pattern.compile(
            "(?<![a-z])(immigration|undocumented|visa|citizen|citizenship|nationality|country|alien|a ?number|case number"
                    + "|passport|ssn|birth|birthday|birthdate|birthplace|born|dob|age|employer|employment|occupation"
                    + "|workplace|photo|photos|picture|portrait|avatar|selfie|ip|ip address|remote addr|user ?agent"
                    + "|browser|referer|referrer|fingerprint|page ?views?|visits?|hits"
                    + "|(?:home|postal|street|own|your|private) address|street|residence|household)(?![a-z])");

    /** Alone it means that of a venue, calendar or mailbox; with people only the last is allowed. */
    private static final Pattern ADDRESS = Pattern.compile("(?<!mail )address(?! visibility| hours| opened)");

    private static final Pattern PEOPLE = Pattern.compile(
            "^(person|volunteer|volunteers|helps|rsvp|rsvps|reservation|member|membership|staff|candidate|assignment|seat"
                    + "|seated|party|attendee|people|workspace (volunteers|rsvps|shifts))\\b");

    private static boolean isForbidden(String name) {
        return !of(name).isEmpty();
    }

    private static List<String> of(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[_\\-.:]", " ")
                .toLowerCase(java.util.Locale.ROOT);
        var found = NEVER.matcher(words).results().map(MatchResult::group);
        return (PEOPLE.matcher(words).find()
                        ? Stream.concat(found, ADDRESS.matcher(words).results().map(MatchResult::group))
                        : found)
                .toList();
    }

    @Test
    void no_column_is_for_it() {
        var columns = jdbc.sql("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public'")
                .query((row, n) -> row.getString(1) + "." + row.getString(2))
                .list();
        assertTrue(columns.size() > 200, "all tables were looked at: " + columns.size());
        assertEquals(Set.of(), forbidden(columns.stream()));
    }

    @Test
    void no_record_and_no_entity_has_a_part_for_it() {
        var parts = HouseRulesTest.APP.stream()
                .filter(type -> type.isRecord() && !type.isMetaAnnotatedWith(Component.class)
                        || type.isAnnotatedWith(Entity.class))
                .flatMap(NeverAskedTest::parts)
                .toList();
        assertTrue(parts.size() > 500, "all records were looked at: " + parts.size());
        assertEquals(Set.of(), forbidden(parts.stream()));
    }

    private static Stream<String> parts(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                .map(field -> type.getSimpleName() + "." + field.getName())
                .filter(name -> !name.startsWith("EventPageView.")) // not a view of a page, the page of an event
                .filter(name -> !name.equals("VenueAddress.street")); // of a venue, given by organizers
    }

    @Test
    void no_field_of_a_page_is_for_it() {
        var fields = inFiles("src/main/jte", ".jte", "<(?:input|select|textarea)[^>]*?\\bname=\"([^\"$]+)\"");
        assertTrue(fields.size() > 20, "all pages were looked at: " + fields.size());
        assertEquals(Set.of(), forbidden(fields.stream()));
    }

    @Test
    void no_label_of_the_workspace_is_for_it() {
        var words = texts.in(Language.ENGLISH);
        var keys = inFiles(
                "src/main/java/nyc/icefree/workspace",
                ".java",
                "(?:Field|Area|Picker|Box|setLabel)\\(\\s*words\\.get\\(\\s*\"([^\"]+)\"\\s*\\)");
        assertTrue(keys.size() > 40, "all views were looked at: " + keys.size());
        assertEquals(
                Set.of(),
                forbidden(keys.stream()
                        .filter(key -> !key.equals("workspace.people.search")) // by the email address
                        .map(key -> key + "=" + words.get(key))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person.country_of_birth",
                "VolunteerForm.dateOfBirth",
                "rsvp.a_number",
                "Rsvp.userAgent",
                "visitor_ip",
                "volunteer.home_address",
                "VolunteerForm.address",
                "rsvp.address",
                "request.your_address",
                "guest.immigration_status",
                "Member.photo",
                "audit_entry.referer",
                "employer",
                "page_views"
            })
    void what_is_planted_is_found(String name) {
        assertTrue(isForbidden(name), name);
    }

    @Test
    void what_is_like_it_is_not() {
        for (String name : List.of(
                "language",
                "message",
                "page",
                "zip_code",
                "description",
                "shipping",
                "status",
                "coverage",
                "venue.address",
                "Person.mailAddress",
                "EventDraft.addressHours")) {
            assertFalse(isForbidden(name), name);
        }
    }

    private static Set<String> forbidden(Stream<String> names) {
        var found = new TreeSet<String>();
        names.filter(NeverAskedTest::isForbidden).forEach(found::add);
        return found;
    }

    private static List<String> inFiles(String folder, String ending, String field) {
        var pattern = Pattern.compile(field, Pattern.DOTALL);
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
