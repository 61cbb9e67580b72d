package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of one who helps very much, as heavy as it gets. */
class FullShiftPageTest extends AVolunteerSignedIn {
    private static final Pattern LATER = Pattern.compile("href=\"(/en/my/\\?after=\\d+)\"");

    private static final Pattern EACH = Pattern.compile("<p class=\"row-title\">([^<]+ [AP]M[^<]*)<");

    @Autowired
    Asking asking;

    private ShiftId held(EventId event, int inDays) {
        return held(event, inDays, "Under the big clock at the side door", "n".repeat(1_000));
    }

    private ShiftId held(EventId event, int inDays, String meetingPoint, String note) {
        var slot = slot(inDays);
        return As.staff(team.organizer(), () -> {
            var draft = Given.shift(event, ShiftRole.SET_UP, 1, slot)
                    .withSignup(SignupMode.ASK)
                    .withBriefing("", "n".repeat(1_000));
            var shift = shifts.plan(draft.withBriefing(meetingPoint, note));
            staffing.assign(shift, volunteer, null);
            return shift;
        });
    }

    private static TimeSlot slot(int inDays) {
        return Given.slot(Given.inDays(inDays), 9, 11);
    }

    private void isOver(ShiftId shift, int daysAgo) {
        var slot = slot(-daysAgo);
        jdbc.sql("update shift set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?")
                .params(
                        slot.startLocal(),
                        slot.endLocal(),
                        Timestamp.from(slot.startsAt()),
                        Timestamp.from(slot.endsAt()),
                        shift.value())
                .update();
    }

    @Test
    void with_30_coming_and_50_past_it_stays_light_and_every_coming_one_is_found() throws Exception {
        var event = given.published(team, given.session("Know your rights, and what to do when they come", 6));
        for (int n = 1; n <= 50; n++) {
            isOver(held(event, 200), n);
        }
        var coming = new ArrayList<ShiftId>();
        for (int n = 0; n < 30; n++) {
            coming.add(held(event, 2 + 2 * n));
        }
        var found = new HashSet<ShiftId>();
        String path = "/en/my/";
        for (int pages = 1; path != null; pages++) {
            for (String one : List.of(path, path.replace("/en/", "/es/"))) {
                assertLight(one, page(one));
            }
            String page = page(path);
            var there = coming.stream()
                    .filter(shift -> page.contains(shift + "/hand-back"))
                    .toList();
            assertFalse(there.isEmpty(), path);
            assertTrue(found.addAll(there));
            assertTrue(pages <= 30, "it ends");
            var later = LATER.matcher(page);
            path = later.find() ? later.group(1) : null;
        }
        assertEquals(Set.copyOf(coming), found);
    }

    @Test
    void the_page_of_asks_stays_light_with_12_shifts() throws Exception {
        var event = longest();
        for (int n = 1; n <= 9; n++) {
            isOver(held(event, 200), n);
        }
        var coming = new ArrayList<ShiftId>();
        var first = given.published(team, given.session("Know your rights", 6));
        for (int n = 0; n < 3; n++) {
            coming.add(held(first, 2 + 2 * n, letters(50), letters(530)));
        }
        for (int n = 3; n < 9; n++) {
            coming.add(held(event, 2 + 2 * n, letters(200), letters(1_000)));
        }
        var asked = new ArrayList<ShiftId>();
        for (int n = 0; n < 12; n++) {
            asked.addFirst(askedFor(event, 52 - 2 * n));
        }
        for (int n = 0; n < 4; n++) {
            askedBy(given.team());
        }
        assertLight("/my/");
        assertLight("/my/asks");
        String page = page("/en/my/");
        assertTrue(page.contains("href=\"/en/my/asks\">10 more shifts need you"), page);
        assertTrue(page.contains("2 more organizations are asking you"), page);
        assertEquals(asked.subList(0, 2), in(page, asked));
        assertEquals(asked, in(page("/en/my/asks") + page("/en/my/asks?after=8"), asked));
        assertTrue(page("/en/my/asks").contains("href=\"/en/my/asks?after=8\""));
        String second = page("/en/my/asks?after=8");
        assertFalse(second.contains("?after="));
        assertTrue(second.contains("href=\"/en/my/asks\">Back to the first of them"), second);
        assertEquals(asked.subList(8, 12), in(page("/en/my/asks?after=99"), asked), "past the end stand the last");
        assertEquals(coming.subList(0, 3), in(page, coming));
        for (int n = 3; n < coming.size(); n++) {
            assertTrue(page.contains("href=\"/en/my/?after=" + n + "\""), page);
            assertLight("/my/?after=" + n);
            page = page("/en/my/?after=" + n);
            assertEquals(coming.subList(n, n + 1), in(page, coming));
        }
        assertFalse(page.contains("?after="));
    }

    @Test
    void the_hours_of_60_shifts_are_read_in_light_pages_and_each_is_on_one() throws Exception {
        var event = given.published(team, given.session("Know your rights", 6));
        for (int n = 1; n <= 60; n++) {
            isOver(held(event, 200, "", ""), n);
        }
        Sql.run(jdbc, "update assignment set helped_minutes = 45 where person_id = ?", volunteer.value());
        var seen = new HashSet<String>();
        for (int after = 0; after < 60; after += 25) {
            assertLight("/my/hours?after=" + after);
            String page = page("/en/my/hours?after=" + after);
            assertEquals(after < 50, page.contains("href=\"/en/my/hours?after=" + (after + 25) + "\">Earlier shifts"));
            EACH.matcher(page).results().forEach(one -> assertTrue(seen.add(one.group(1))));
        }
        assertEquals(60, seen.size());
        assertEquals(10, EACH.matcher(page("/en/my/hours?after=9999")).results().count(), "the last ones");
    }

    @Test
    void an_address_that_leads_past_the_last_shift_shows_the_last_ones() throws Exception {
        var event = given.published(team, given.session("Know your rights", 6));
        var coming = new ArrayList<ShiftId>();
        for (int n = 0; n < 8; n++) {
            coming.add(held(event, 2 + 2 * n, "", ""));
        }
        for (String after : List.of("8", "15", "2147483647")) {
            String page = page("/en/my/?after=" + after);
            assertTrue(page.contains(coming.getLast() + "/hand-back"), after);
            assertFalse(page.contains(coming.getFirst() + "/hand-back"), after);
        }
        assertTrue(page("/en/my/?after=-5").contains(coming.getFirst() + "/hand-back"));
    }

    /** That take three bytes each. */
    private static String letters(int many) {
        return "會".repeat(many);
    }

    /** With as long a title, place and way there as can be. */
    private EventId longest() {
        var room = Given.room("Room");
        var venue = new VenueForm(
                letters(VenueForm.NAME_MAX),
                letters(VenueForm.ADDRESS_MAX),
                letters(VenueForm.NEIGHBOURHOOD_MAX),
                room.area(),
                letters(VenueForm.TRANSIT_MAX),
                room.latitude(),
                room.longitude(),
                Set.of(),
                60,
                "",
                true);
        var start = Given.inDays(6).atTime(18, 0);
        return given.published(
                team,
                Given.draft(
                        EventKind.EDUCATION_SESSION,
                        letters(EventDraft.TITLE_MAX),
                        start,
                        start.plusHours(2),
                        venue,
                        AddressVisibility.EVERYONE,
                        20));
    }

    private static List<ShiftId> in(String page, List<ShiftId> shifts) {
        return shifts.stream().filter(shift -> page.contains(shift.toString())).toList();
    }

    /** By an organizer, and eight days ago, as else nobody would be asked for another. */
    private ShiftId askedFor(EventId event, int inDays) {
        var draft = Given.shift(event, ShiftRole.SET_UP, 1, slot(inDays));
        var shift = given.planned(team, draft);
        assertEquals(Asking.Outcome.ASKED, asking.ask(volunteer, shift, AskKind.OFFER));
        jdbc.sql("update shift_ask set asked_at = ? where shift_id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(8))), shift.value())
                .update();
        return shift;
    }

    private void askedBy(Given.Team other) {
        String email =
                As.volunteer(volunteer, () -> volunteers.own()).orElseThrow().email();
        var answers = new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(other.organization()));
        As.staff(
                other.organizer(),
                () -> volunteerDesk.addByHand(new VolunteerForm("V", email, Language.ENGLISH, answers)));
    }
}
