package nyc.icefree.signin;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;

/** A volunteer who ticked that the device is their own stays signed in for a week, but not for what leads to people. */
@AppTest
class RememberedDevicesTest extends AppParts {
    private static final List<String> PRIVATE =
            List.of("/en/my/profile", "/en/my/address", "/en/my/address/" + "A".repeat(22), "/en/my/calendar");
    private static final String AGAIN = "/en/my/sign-in/again";

    @Autowired
    SignInLinks links;

    @Autowired
    OwnSessions sessions;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffDeparture departure;

    private PersonId vera = PersonId.random();
    private Cookie device = new Cookie("remembered", "");

    @BeforeEach
    void a_volunteer_ticks_that_the_device_is_theirs() throws Exception {
        vera = given.volunteer(given.team());
        var link = links.issue(vera).orElseThrow();
        reads("/en/my/sign-in/open/" + link.value(), "keep me signed in for 7 days");
        device = Objects.requireNonNull(mvc.perform(post("/en/my/sign-in/redeem")
                        .with(csrf())
                        .param("token", link.value())
                        .param("keep", "yes"))
                .andExpect(redirectedUrl("/en/my/"))
                .andExpect(cookie().httpOnly("remembered", true))
                .andExpect(cookie().maxAge("remembered", 7 * 24 * 3600))
                .andExpect(cookie().attribute("remembered", "SameSite", "Lax"))
                .andReturn()
                .getResponse()
                .getCookie("remembered"));
    }

    private void out() throws Exception {
        mvc.perform(get("/en/my/").cookie(device)).andExpect(redirectedUrl("/en/my/sign-in"));
    }

    @Test
    void without_a_session_they_see_their_shifts_but_no_contact_data() throws Exception {
        var again = new MockHttpSession();
        mvc.perform(get("/en/my/").session(again).cookie(device)).andExpect(status().isOk());
        for (String path : PRIVATE) {
            mvc.perform(get(path).session(again)).andExpect(redirectedUrl(AGAIN));
            mvc.perform(post(path).session(again).with(csrf())).andExpect(redirectedUrl(AGAIN));
        }
        mvc.perform(post("/en/my/data").session(again).with(csrf())).andExpect(redirectedUrl(AGAIN));
        mvc.perform(get(AGAIN).session(again))
                .andExpect(says("Email me a sign-in link"))
                .andExpect(saysNot("type=\"email\""));
        mvc.perform(post("/en/my/sign-in/link").session(again).with(csrf()))
                .andExpect(redirectedUrl("/en/my/sign-in/sent"));
        mvc.perform(get("/en/my/calendar").session(again)).andExpect(redirectedUrl(AGAIN));
        mvc.perform(post("/en/my/sign-in/redeem")
                        .session(again)
                        .with(csrf())
                        .param("token", links.issue(vera).orElseThrow().value()))
                .andExpect(redirectedUrl("/en/my/calendar"));
        assertFalse(jdbc.sql("select token_hash from one_time_link where person_id = ?")
                .param(vera.value())
                .query(String.class)
                .list()
                .contains(device.getValue()));
    }

    @Test
    void contact_data_needs_a_mail_of_the_last_half_hour() throws Exception {
        var session = signedIn.volunteer(vera);
        mvc.perform(get("/en/my/profile").session(session)).andExpect(status().isOk());
        var context = (SecurityContext) Objects.requireNonNull(session.getAttribute(SignInFilters.VOLUNTEER_CONTEXT));
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                vera.toString(),
                null,
                List.of(
                        FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.OTT_AUTHORITY)
                                .issuedAt(clock.instant().minusSeconds(31 * 60))
                                .build(),
                        new SimpleGrantedAuthority("ROLE_VOLUNTEER"))));
        mvc.perform(get("/en/my/profile").session(session)).andExpect(redirectedUrl(AGAIN));
        mvc.perform(get("/en/my/").session(session)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"out", "everywhere", "address", "locked out", "left", "left staff", "a link without the tick"})
    void it_ends_with(String what) throws Exception {
        var session = signedIn.volunteer(vera);
        switch (what) {
            case "out" ->
                mvc.perform(post("/en/my/sign-out")
                                .session(session)
                                .cookie(device)
                                .with(csrf()))
                        .andExpect(cookie().maxAge("remembered", 0));
            case "everywhere" ->
                mvc.perform(post("/en/my/sign-out-everywhere").session(session).with(csrf()));
            case "address" -> sessions.endOf(vera); // as OwnAddress does
            case "locked out" ->
                jdbc.sql("update person set active = false where id = ?")
                        .param(vera.value())
                        .update();
            case "left staff" -> {
                var email = Objects.requireNonNull(
                        directory.card(vera).orElseThrow().email());
                As.administrator(given.person(), () -> {
                    accounts.invite("Vera", email, Language.ENGLISH, false);
                    departure.delete(vera);
                    return vera;
                });
            }
            case "left" -> As.volunteer(vera, () -> volunteers.leave());
            default ->
                mvc.perform(post("/en/my/sign-in/redeem")
                        .cookie(device)
                        .with(csrf())
                        .param("token", links.issue(vera).orElseThrow().value()));
        }
        out();
    }

    @Test
    void a_form_from_before_is_shown_again() throws Exception {
        mvc.perform(post("/en/my/shifts/" + vera + "/come").cookie(device).param("_csrf", "old"))
                .andExpect(redirectedUrl("/en/my/shifts/" + vera + "?stale"));
    }

    @Test
    void a_used_link_leads_to_a_new_one_in_one_press() throws Exception {
        var link = links.issue(vera).orElseThrow();
        mvc.perform(post("/en/my/sign-in/redeem").with(csrf()).param("token", link.value()))
                .andExpect(redirectedUrl("/en/my/"))
                .andExpect(cookie().doesNotExist("remembered"));
        mvc.perform(get("/en/my/sign-in/open/" + link.value()))
                .andExpect(status().isGone())
                .andExpect(says("One press sends a new one", "name=\"past\" value=\"" + link.value()))
                .andExpect(saysNot("type=\"email\""));
        mvc.perform(post("/en/my/sign-in/link").with(csrf()).param("past", link.value()))
                .andExpect(redirectedUrl("/en/my/sign-in/sent"));
        assertTrue(links.isPast(link));
        assertFalse(links.whom(link).isPresent());
    }
}
