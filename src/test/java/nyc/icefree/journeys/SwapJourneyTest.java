package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One volunteer proposes a swap, the other says yes, and neither page says a name. */
@Tag("proof") // long, and each of its pages has tests of its own
class SwapJourneyTest extends SiteJourney {
    private static final int MOST_BYTES = 25_000;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    Asking asking;

    @Autowired
    GreenMail mailbox;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void two_exchange_shifts_and_learn_nobodys_name(int width, Page page) {
        page.setViewportSize(width, 800);
        var team = given.team();
        String adasName = unique("Ada");
        String bosName = unique("Bo");
        String adasMail = Given.email();
        String bosMail = Given.email();
        var ada = volunteer(team, adasName, adasMail);
        var bo = volunteer(team, bosName, bosMail);
        var adas = shift(team, 10, ada);
        var bos = shift(team, 14, bo);

        signIn(page, adasMail);
        page.locator("summary").getByText("I cannot come").click();
        link(page, "Swap it for another").click();
        assertThat(page.getByText("I would take one of these")).isVisible();
        assertFalse(page.content().contains(bosName), "who has it is not said");
        assertTrue(page.content().length() < MOST_BYTES, "it is short enough for a weak signal");
        accessibleInTurn(page);
        page.locator("input[name=for]").check();
        button(page, "Ask those who have them").click();
        assertThat(page.getByText("When somebody says yes, you get a mail.")).isVisible();
        link(page, "You offer it for another. Look at it").click();
        assertThat(button(page, "Offer it no more")).isVisible();
        accessibleInTurn(page);
        button(page, "Sign out").click();

        asking.ask(bo, adas, AskKind.SWAP, bos);
        signIn(page, bosMail);
        assertThat(page.getByText("Somebody would give you this shift for one of yours."))
                .isVisible();
        assertThat(page.getByText("You would give:")).isVisible();
        assertFalse(page.content().contains(adasName), "who gives it is not said");
        accessibleInTurn(page);
        button(page, "Yes, I take it").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertEquals(List.of(bos), held(ada));
        assertEquals(List.of(adas), held(bo));
    }

    private void signIn(Page page, String email) {
        open(page, "/en/my/sign-in");
        page.getByLabel("E-mail").fill(email);
        takeYourTime(page);
        page.locator("main form button.main").click();
        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        button(page, "Sign in now").click();
    }

    private List<ShiftId> held(PersonId person) {
        return As.volunteer(person, () -> signup.mine()).stream()
                .map(mine -> mine.shift().id())
                .toList();
    }

    private PersonId volunteer(Given.Team team, String name, String email) {
        return given.volunteer(name, email, team);
    }

    private ShiftId shift(Given.Team team, int hour, PersonId holder) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, hour, hour + 2);
        return As.staff(team.organizer(), () -> {
            var shift = planning.plan(Given.shift(team.organization(), ShiftRole.MARSHAL, 1, slot)
                    .withSignup(SignupMode.ASK)
                    .withBriefing("", "Meet at the side door"));
            staffing.assign(shift, holder, null);
            return shift;
        });
    }
}
