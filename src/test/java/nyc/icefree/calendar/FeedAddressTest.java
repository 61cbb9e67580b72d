package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.site.outlets.Outlets;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses are promised to stay: a line that goes from here breaks somebody's calendar. */
class FeedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/calendar/all.ics, /calendar/all.ics",
        "/es/calendar/all.ics, /es/calendar/all.ics",
        "/calendar/organization/queens-neighbours.ics, /calendar/organization/queens-neighbours.ics",
        "/calendar/kind/education-session.ics, /calendar/kind/education-session.ics",
        "/calendar/borough/staten-island.ics, /calendar/borough/staten-island.ics",
        "/calendar/spoken/ht.ics, /calendar/spoken/ht.ics",
        "/calendar/by/spoken-es/borough-queens.ics, /calendar/by/borough-queens/spoken-es.ics",
        "/calendar/by/borough-queens/spoken-es.ics, /calendar/by/borough-queens/spoken-es.ics",
        "/es/calendar/by/organization-a-b/kind-rally.ics, /es/calendar/by/kind-rally/organization-a-b.ics",
        "/calendar/by/borough-queens.ics, /calendar/borough/queens.ics",
        "/calendar/access/step-free.ics, /calendar/access/step-free.ics",
        "/calendar/by/access-step-free/access-childcare.ics, /calendar/by/access-childcare/access-step-free.ics",
        "/es/calendar/by/access-quiet-space/borough-bronx.ics, /es/calendar/by/access-quiet-space/borough-bronx.ics"
    })
    void whatever_its_spelling_a_feed_has_one_name(String asked, String name) {
        assertEquals(name, ((FeedAddress.Events) FeedAddress.parse(asked).orElseThrow()).path());
    }

    private static Map<String, String[]> parameters(String path) {
        var all = new HashMap<String, String[]>();
        for (String pair : path.replaceFirst("[^?]*\\??", "").split("&")) {
            String[] parts = pair.split("=", -1);
            if (parts.length == 2) {
                all.merge(parts[0], new String[] {parts[1]}, (one, more) -> new String[] {one[0], more[0]});
            }
        }
        return all;
    }

    /** Of each kind of feed but a person's own. */
    @Test
    void every_kind_of_feed_is_searched_for_hidden_places() {
        var searched = new TreeSet<String>();
        var facets = new TreeSet<String>();
        Stream.concat(Outlets.ALL.stream(), Outlets.OF_SERIES.stream())
                .filter(path -> path.contains(".ics"))
                .forEach(path -> {
                    String plain = path.replaceFirst("\\?.*", "")
                            .replace("{series}", UUID.randomUUID().toString())
                            .replaceAll("[{}]", "");
                    var address = FeedAddress.parse(plain, parameters(path)).orElseThrow();
                    searched.add(address.getClass().getSimpleName()
                            + (path.contains("rich=1") ? " rich" : path.startsWith("/es/") ? " in Spanish" : "")
                            + (path.contains("cancelled=shown") ? " for Google" : ""));
                    if (address instanceof FeedAddress.Events events) {
                        events.choice().pairs().forEach(pair -> facets.add(pair[0]));
                    }
                });
        var expected = new TreeSet<String>();
        for (var kind : FeedAddress.class.getPermittedSubclasses()) {
            if (kind != FeedAddress.MyShifts.class && kind != FeedAddress.MyWork.class) {
                for (String style : List.of("", " rich", " in Spanish", " for Google", " rich for Google")) {
                    expected.add(kind.getSimpleName() + style);
                }
            }
        }
        assertEquals(expected, searched);
        assertEquals(
                Arrays.stream(FeedChoice.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                facets);
    }

    @Test
    void the_parts_are_what_they_say() {
        var feed = (FeedAddress.Events)
                FeedAddress.parse("/es/calendar/by/spoken-zh/kind-rally/borough-bronx/organization-q.ics")
                        .orElseThrow();
        assertEquals(
                new FeedAddress.Events(
                        FeedStyle.plain(Language.SPANISH),
                        new FeedChoice("q", EventKind.RALLY, Borough.BRONX, new Language("zh"), Set.of())),
                feed);
        assertEquals(
                new FeedAddress.Event(FeedStyle.plain(Language.ENGLISH), "a-walk"),
                FeedAddress.parse("/calendar/event/a-walk.ics").orElseThrow());
        assertEquals(
                new FeedAddress.Series(new FeedStyle(Language.SPANISH, true, true), new UUID(7, 8)),
                FeedAddress.parse(
                                "/es/calendar/series/00000000-0000-0007-0000-000000000008.ics",
                                parameters("?rich=1&cancelled=shown"))
                        .orElseThrow());
        assertTrue(FeedAddress.parse("/calendar/series/7-8-9-1-2.ics").isEmpty());
        assertEquals(
                new FeedAddress.MyShifts(null, "x_Y-1", false),
                FeedAddress.parse("/calendar/my/x_Y-1.ics").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancelled=",
                "cancelled=hidden",
                "cancelled=1",
                "cancelled=SHOWN",
                "cancelled=shown&cancelled=hidden"
            })
    void how_what_is_off_is_told_has_one_value_and_others_are_not_found(String parameter) {
        for (String path : List.of("/calendar/all.ics", "/es/calendar/event/a-walk.ics", "/calendar/my/x_Y-1.ics")) {
            assertTrue(FeedAddress.parse(path, parameters("?" + parameter)).isEmpty(), path);
            assertTrue(
                    FeedAddress.parse(path, parameters("?cancelled=shown&utm=x"))
                            .isPresent(),
                    path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', /calendar/borough/queens.ics",
        "rich=1, /calendar/borough/queens.ics?rich=1",
        "cancelled=shown, /calendar/borough/queens.ics?cancelled=shown",
        "cancelled=shown&rich=1, /calendar/borough/queens.ics?rich=1&cancelled=shown",
        "rich=0&cancelled=shown&from=mail, /calendar/borough/queens.ics?cancelled=shown"
    })
    void whatever_the_order_of_its_parameters_a_feed_has_one_name(String parameters, String name) {
        var asked = FeedAddress.parse("/calendar/borough/queens.ics", parameters("?" + parameters));
        assertEquals(name, ((FeedAddress.Events) asked.orElseThrow()).path());
    }

    @Test
    void a_secret_of_work_is_not_one_of_shifts() {
        assertEquals(
                new FeedAddress.MyWork(Language.SPANISH, "x_Y-1", true),
                FeedAddress.parse("/es/calendar/my/work/x_Y-1.ics", parameters("?cancelled=shown"))
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/",
                "/calendar/all",
                "/calendar/.ics",
                "/en/calendar/all.ics",
                "/fr/calendar/all.ics",
                "/calendar/borough/atlantis.ics",
                "/calendar/borough/Queens.ics",
                "/calendar/kind/party.ics",
                "/calendar/access/elevator.ics",
                "/calendar/spoken/xx.ics",
                "/calendar/by.ics",
                "/calendar/by/.ics",
                "/calendar/by/queens.ics",
                "/calendar/by/borough-queens/borough-bronx.ics",
                "/calendar/organization/.ics",
                "/calendar/colour/red.ics",
                "/calendar/all.ics/../all.ics",
                "/calendar/borough/queens/more.ics"
            })
    void an_address_that_means_nothing_is_not_found(String path) {
        assertTrue(FeedAddress.parse(path).isEmpty());
    }
}
