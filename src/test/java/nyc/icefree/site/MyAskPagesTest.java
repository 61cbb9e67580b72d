package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.FullForNow;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftAsks;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer answers who asks them for a shift. */
class MyAskPagesTest extends AVolunteerSignedIn {
    @Autowired
    Asking asking;

    @Autowired
    ShiftAsks asks;

    @Autowired
    JdbcClient jdbc;

    private ShiftId shift(int inDays, SignupMode mode) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var draft = Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, Given.slot(day, 9, 11))
                .withSignup(mode);
        return given.planned(team, draft);
    }

    @Test
    void a_yes_to_an_ask_says_what_came_of_it() throws Exception {
        var first = "The first who says yes has the shift";
        yes(shift(6, SignupMode.ASK), not(containsString(first)), "Yes, I would take it", "/en/my/?asked");
        yes(shift(7, SignupMode.OPEN), containsString(first), "Yes, I take it", "/en/my/?taken");
    }

    private void yes(ShiftId shift, Matcher<String> said, String button, String leadsTo) throws Exception {
        As.volunteer(volunteer, () -> FullForNow.of(jdbc, shift, () -> asks.callMe(shift)));
        assertEquals(Asking.Outcome.ASKED, asking.ask(volunteer, shift, AskKind.CALL_ME));
        mvc.perform(get("/en/my/").session(session))
                .andExpect(content().string(said))
                .andExpect(says(button));
        var ask = As.volunteer(volunteer, () -> asks.mine()).getFirst().ask();
        for (int press = 0; press < 2; press++) {
            mvc.perform(post("/en/my/asks/" + ask + "/yes").session(session).with(csrf()))
                    .andExpect(header().string("Location", leadsTo));
        }
    }
}
