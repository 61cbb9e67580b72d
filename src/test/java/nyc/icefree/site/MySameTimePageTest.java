package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of whoever came to hold shifts at the same time says so with each of them. */
class MySameTimePageTest extends AVolunteerSignedIn {
    private static final LocalDate DAY = LocalDate.now(Given.NEW_YORK).plusDays(9);

    @Autowired
    ShiftSignup signup;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    private ShiftId taken(ShiftRole role, int hour, String note) {
        var slot = Given.slot(DAY, hour, hour + 2);
        var shift = given.planned(
                team, Given.shift(team.organization(), role, 1, slot).withBriefing("", note));
        var other = profiles.enlist(form("Also Vera"));
        As.volunteer(other, () -> signup.take(shift));
        becomeOne(other);
        return shift;
    }

    private void becomeOne(PersonId other) {
        jdbc.sql("update assignment set person_id = ? where person_id = ?")
                .params(volunteer.value(), other.value())
                .update();
    }

    private String mine(String language) throws Exception {
        return page("/" + language + "/my/");
    }

    private static long times(String sentence, String page) {
        return Pattern.compile(Pattern.quote(sentence)).matcher(page).results().count();
    }

    @Test
    void each_names_the_other_and_one_of_them_is_to_be_handed_back() throws Exception {
        var desk = taken(ShiftRole.WELCOME_DESK, 9, "");
        taken(ShiftRole.MEDIA, 11, "");
        assertFalse(mine("en").contains("at the same time"));
        var beside = taken(ShiftRole.SET_UP, 9, "");
        Words english = texts.in(Language.ENGLISH);
        String page = mine("en");
        for (Role role : Set.of(ShiftRole.WELCOME_DESK, ShiftRole.SET_UP)) {
            assertEquals(
                    1,
                    times(
                            "<p><strong>This is at the same time as: " + english.of(role) + ", " + english.day(DAY)
                                    + ", 9:00 AM to 11:00 AM. Please hand one of them back.</strong></p>",
                            page));
        }
        assertEquals(2, times("Por favor, devuelva uno de los dos turnos.", mine("es")));
        jdbc.sql("update shift set hand_back_hours = 400 where id in (?, ?)")
                .params(desk.value(), beside.value())
                .update();
        assertEquals(2, times("9:00 AM to 11:00 AM.</strong></p>", mine("en")));
        assertFalse(mine("es").contains("devuelva uno de los dos"));
    }

    @Test
    void a_page_full_of_them_stays_small() throws Exception {
        String note = "Ring twice at the side door. ".repeat(34);
        for (int n = 0; n < 6; n++) {
            taken(ShiftRole.WELCOME_DESK, 9, note);
        }
        for (String language : Set.of("en", "es")) {
            String page = mine(language);
            assertEquals(5, times(language.equals("en") ? "hand one of them back" : "devuelva uno de los dos", page));
            assertLight(language, page);
        }
    }
}
