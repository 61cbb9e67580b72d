package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.shifts.asks.ShiftAsks;
import nyc.icefree.shifts.asks.ShiftCover;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of one's own says what one was asked, wishes, refuses and asks of others. */
class AsksInFilePageTest extends AVolunteerSignedIn {
    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftAsks asks;

    @Autowired
    ShiftCover cover;

    @Autowired
    AskStops stops;

    private ShiftId shift(ShiftRole role, int inDays) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var slot = Given.slot(day, 9, 10);
        return given.planned(team, Given.shift(team.organization(), role, 1, slot));
    }

    private ShiftId takenBy(PersonId who, ShiftRole role, int inDays) {
        var shift = shift(role, inDays);
        As.volunteer(who, () -> signup.take(shift));
        return shift;
    }

    private String file() throws Exception {
        return body(mvc.perform(post("/en/my/data").session(session).with(csrf())));
    }

    @Test
    void it_says_all_that_is_kept_of_asking() throws Exception {
        String before = file();
        for (String heading : List.of(
                "Shifts that you were asked for, want to be called for, or said no to\n  Nothing\n",
                "Shifts for which you look for somebody\n  Nothing\n",
                "Mail that asks you for shifts\n  Nothing\n")) {
            assertTrue(before.contains(heading), heading + " in " + before);
        }
        var bo = profiles.enlist(form("Secret Other"));
        var full = takenBy(bo, ShiftRole.ACCESS, 5);
        var covered = takenBy(volunteer, ShiftRole.SET_UP, 7);
        var no = shift(ShiftRole.SPEAKER, 13);
        As.volunteer(volunteer, () -> {
            asks.callMe(full);
            asks.refuse(no);
            cover.want(covered);
            return null;
        });
        stops.stop(volunteer);
        String file = file();
        for (String said : List.of(
                "\n  Access help, ",
                ", you wanted to be called, not asked yet\n",
                "\n  Speaker, ",
                ", nobody asked, you said no\n",
                "look for somebody\n  Set-up and clean-up, ",
                "\n  You want none\n")) {
            assertTrue(file.contains(said), said + " in " + file);
        }
        assertFalse(file.contains("Secret"), file);
    }
}
