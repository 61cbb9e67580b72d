package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of one who helps very much, as heavy as it gets. */
class FullShiftPageTest extends AVolunteerSignedIn {
    private static final Pattern LATER = Pattern.compile("href=\"(/en/my/\\?after=\\d+)\"");

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    JdbcClient jdbc;

    private ShiftId held(EventId event, int inDays) {
        var slot = slot(inDays);
        return As.staff(team.organizer(), () -> {
            var draft = new ShiftDraft(
                    event, null, ShiftRole.SET_UP, 1, slot, Set.of(), Set.of(), SignupMode.ASK, "n".repeat(1_000));
            var shift = planning.plan(draft.withBriefing("Under the big clock at the side door", "n".repeat(1_000)));
            staffing.assign(shift, volunteer, null);
            return shift;
        });
    }

    private static TimeSlot slot(int inDays) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        return TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK);
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
}
