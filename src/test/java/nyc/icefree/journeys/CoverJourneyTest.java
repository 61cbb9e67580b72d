package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
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
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.cover.ShiftCover;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer is asked for what another looks cover for, takes it, is asked for cover in turn, and says no to an offer. */
class CoverJourneyTest extends SiteJourney {
    private static final int MOST_BYTES = 25_000;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftCover cover;

    @Autowired
    ShiftOffers offers;

    @Autowired
    Asking asking;

    @Autowired
    GreenMail mailbox;

    @ParameterizedTest
    @ValueSource(ints = {Accessible.LAPTOP, Accessible.PHONE})
    void takes_what_another_cannot_do_and_looks_for_cover_in_turn(int width, Page page) {
        page.setViewportSize(width, 800);
        var team = given.team();
        String giversName = unique("Giver");
        var giver = volunteer(team, giversName, Given.email());
        String email = Given.email();
        var bo = volunteer(team, "Bo", email);
        var covered = shift(team, 10, giver);
        var offered = shift(team, 14, null);
        As.volunteer(giver, () -> cover.want(covered));
        asking.ask(bo, covered, AskKind.COVER);
        As.staff(team.organizer(), () -> offers.offerTo(offered, List.of(bo)));

        open(page, "/en/my/sign-in");
        page.getByLabel("E-mail").fill(email);
        takeYourTime(page);
        page.locator("main form button.main").click();
        open(page, Letterbox.link(mailbox, email, "/en/my/sign-in/open/"));
        button(page, "Sign in now").click();

        assertThat(page.getByText("Whoever has this shift looks for somebody who takes it."))
                .isVisible();
        assertThat(page.getByText("Somebody is needed for this shift, and you would fit."))
                .isVisible();
        assertFalse(page.content().contains(giversName), "who gives it is not said");
        assertTrue(page.content().length() < MOST_BYTES, "it is short enough for a weak signal");
        accessibleInTurn(page);

        page.locator("section.ticket")
                .filter(new Locator.FilterOptions().setHasText("Somebody is needed for this shift, and you would fit."))
                .getByText("Not this one")
                .click();
        assertThat(page.getByText("Nobody asks you for this shift any more.")).isVisible();
        button(page, "Yes, I take it").click();
        assertThat(page.getByText("The shift is yours. Thank you!")).isVisible();
        assertEquals(List.of(), held(giver));
        assertEquals(List.of(covered), held(bo));
        accessibleInTurn(page);

        page.locator("summary").getByText("I cannot come").click();
        button(page, "Find somebody for it").click();
        assertThat(page.getByText("Until somebody does, it is yours.")).isVisible();
        accessibleInTurn(page);
        button(page, "I go myself after all").click();
        assertThat(page.getByText("Nobody is asked any more.")).isVisible();
        assertEquals(List.of(covered), held(bo));
    }

    private List<ShiftId> held(PersonId person) {
        return As.volunteer(person, () -> signup.mine()).stream()
                .map(mine -> mine.shift().id())
                .toList();
    }

    private PersonId volunteer(Given.Team team, String name, String email) {
        return given.volunteer(name, email, team);
    }

    private ShiftId shift(Given.Team team, int hour, @Nullable PersonId holder) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, hour, hour + 2);
        return As.staff(team.organizer(), () -> {
            var shift = planning.plan(Given.shift(team.organization(), ShiftRole.MARSHAL, 1, slot)
                    .withSignup(SignupMode.ASK)
                    .withBriefing("", "Meet at the side door"));
            if (holder != null) {
                staffing.assign(shift, holder, null);
            }
            return shift;
        });
    }
}
