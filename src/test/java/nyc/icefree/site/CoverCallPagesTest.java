package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leads a shift calls for people with one tap, and reads how it stands. */
@AppTest
class CoverCallPagesTest extends AppParts {
    @Autowired
    LeadAppointment leading;

    @Test
    void an_empty_seat_is_called_for_with_one_tap_and_a_second_changes_nothing() throws Exception {
        var team = given.team();
        var zone = whereItIsNoon();
        var start = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofHours(2)), zone);
        var shift = given.planned(
                team,
                Given.shift(
                        team.organization(), ShiftRole.WELCOME_DESK, 2, TimeSlot.of(start, start.plusHours(1), zone)));
        var rosa = given.volunteer("Rosa Lin", team);
        var leads = As.volunteer(rosa, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
        var ana = given.volunteer("Ana Moss", team);
        As.volunteer(ana, () -> signup.take(shift));
        var session = signedIn.volunteer(rosa);
        String page = "/en/my/lead/" + shift;
        mvc.perform(get(page).session(session)).andExpect(saysNot(page + "/call"));
        As.volunteer(ana, () -> signup.handBack(shift));
        mvc.perform(get(page).session(session))
                .andExpect(
                        says("1 more person is needed. One tap asks others who fit", "action=\"" + page + "/call\""));
        signsUp(shift, SignupMode.ASK);
        mvc.perform(get(page).session(session)).andExpect(says("One tap tells the organizers, without names."));
        signsUp(shift, SignupMode.OPEN);
        for (int tap = 0; tap < 2; tap++) {
            mvc.perform(post(page + "/call").session(session).with(csrf())).andExpect(redirectedUrl(page));
            mvc.perform(get(page).session(session))
                    .andExpect(says("We’re asking others who fit"))
                    .andExpect(saysNot(page + "/call"));
        }
        signsUp(shift, SignupMode.ASK);
        mvc.perform(get(page).session(session)).andExpect(says("The organizers know that you need more people."));
        mvc.perform(post(page + "/call").session(signedIn.volunteer(ana)).with(csrf()))
                .andExpect(status().isNotFound());
    }

    private void signsUp(ShiftId shift, SignupMode mode) {
        Sql.run(jdbc, "update shift set signup = ? where id = ?", mode.name(), shift.value());
    }

    /** By night nobody is asked. */
    private ZoneId whereItIsNoon() {
        int ahead = 12 - clock.instant().atZone(ZoneOffset.UTC).getHour();
        return ZoneId.of("Etc/GMT" + (ahead > 0 ? "-" + ahead : "+" + -ahead)); // POSIX turns the sign
    }
}
