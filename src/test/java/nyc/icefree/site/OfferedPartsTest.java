package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of what does not fit as a whole, what leads to its parts. */
class OfferedPartsTest extends AVolunteerSignedIn {
    private static final Pattern MORE = Pattern.compile("after=([0-9]+)");

    @Autowired
    ShiftSignup signup;

    private ShiftId shift(int from, int until, int least, Set<Skill> skills) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(4);
        var draft = new ShiftDraft(
                null,
                team.organization(),
                ShiftRole.WELCOME_DESK,
                1,
                Given.slot(day, from, until),
                skills,
                Set.of(),
                SignupMode.OPEN,
                "");
        var terms = draft.terms();
        return given.planned(team, least == 0 ? draft : draft.withTerms(terms.withLeastPart(least)));
    }

    /** In how many rows of the others the shift's parts are led to. */
    private int links(ShiftId shift) throws Exception {
        String link = "class=\"part\" href=\"/en/my/shifts/" + shift + "\"";
        int found = 0;
        int after = 0;
        while (true) {
            String page = body(
                    mvc.perform(get("/en/my/shifts?others=yes&after=" + after).session(session)));
            found += page.split(Pattern.quote(link), -1).length - 1;
            int now = after;
            var next = MORE.matcher(page)
                    .results()
                    .mapToInt(more -> Integer.parseInt(more.group(1)))
                    .filter(to -> to > now)
                    .min();
            if (next.isEmpty()) {
                return found;
            }
            after = next.getAsInt();
        }
    }

    @Test
    void who_is_busy_for_some_of_it_is_led_to_the_rest_and_nobody_to_what_has_no_part_for_them() throws Exception {
        var whole = shift(9, 13, 60, Set.of());
        var lacking = shift(9, 13, 60, Set.of(CommonSkill.LEGAL_OBSERVER));
        var notInParts = shift(9, 13, 0, Set.of());
        assertEquals(0, links(whole), "it fits, and so is in the other list");
        var busy = shift(12, 13, 0, Set.of());
        As.volunteer(volunteer, () -> signup.take(busy));
        assertEquals(1, links(whole));
        assertEquals(0, links(lacking));
        assertEquals(0, links(notInParts));
    }
}
