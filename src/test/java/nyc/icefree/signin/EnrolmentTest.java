package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@AppTest
class EnrolmentTest {
    private static final String NEW_PASSWORD = "three lamps over the ferry";

    @Autowired
    MockMvc mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    SignInLinks links;

    @Autowired
    Clock clock;

    private PersonId admin;
    private final String email = Given.email();

    @BeforeEach
    void administrator() {
        admin = signedIn.account(true).person();
    }

    @Test
    void an_invited_organizer_comes_in_by_the_pages() throws Exception {
        var person = As.administrator(admin, () -> accounts.invite("Bo Example", email, Language.ENGLISH, false));
        var link = As.administrator(admin, () -> accounts.invitationLink(person));
        var session = new MockHttpSession();
        String first = body(get(Links.invitation(link)).session(session));
        assertTrue(first.contains("Hello Bo Example"), first);
        String refused =
                body(post(Links.invitation(link)).session(session).with(csrf()).param("password", "short"));
        assertTrue(refused.contains("at least 15 characters"), refused);
        mvc.perform(post(Links.invitation(link)).session(session).with(csrf()).param("password", NEW_PASSWORD))
                .andExpect(redirectedUrl("/sign-in/second-factor"));
        String page = body(get("/sign-in/second-factor").session(session));
        assertTrue(page.contains("<svg"), page);
        byte[] secret = secret(page);

        mvc.perform(post("/sign-in/second-factor").session(session).with(csrf()).param("code", "000000"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/sign-in/second-factor")
                        .session(session)
                        .with(csrf())
                        .param("code", Totp.code(secret, clock.instant())))
                .andExpect(redirectedUrl("/sign-in/recovery-codes"));
        String codes = body(get("/sign-in/recovery-codes").session(session));
        assertEquals(
                10,
                Pattern.compile("<code class=\"code\">")
                        .matcher(codes)
                        .results()
                        .count());
        mvc.perform(post("/sign-in/recovery-codes").session(session).with(csrf()))
                .andExpect(redirectedUrl("/workspace"));
        mvc.perform(get("/sign-in/recovery-codes").session(session)).andExpect(redirectedUrl("/workspace"));
        mvc.perform(get("/workspace/events").session(session)).andExpect(status().isNotFound());
        mvc.perform(get(Links.invitation(link))).andExpect(status().isGone());
    }

    @Test
    void an_invitation_is_good_for_one_account_and_dies_with_it() {
        var person = As.administrator(admin, () -> accounts.invite("Bo", email, Language.ENGLISH, false));
        var mailed = links.issueInvitation(person);
        var copied = As.administrator(admin, () -> accounts.invitationLink(person));
        assertThrows(
                LinkExpired.class, () -> enrolment.accept(mailed, NEW_PASSWORD), "a copy replaces what was mailed");
        var one = enrolment.accept(copied, NEW_PASSWORD);
        var two = enrolment.accept(copied, NEW_PASSWORD);
        assertTrue(
                enrolment.finish(one, Totp.code(one.secret(), clock.instant())).isPresent());
        assertThrows(LinkExpired.class, () -> enrolment.finish(two, Totp.code(two.secret(), clock.instant())));
        assertTrue(enrolment.invited(copied).isEmpty());
        var again = assertThrows(
                AccountRefused.class,
                () -> As.administrator(admin, () -> accounts.invite("Bo", email, Language.ENGLISH, false)));
        assertEquals(AccountFault.ALREADY_STAFF, again.reason());
    }

    @Test
    void a_deactivated_invitation_leads_nowhere() {
        var person = As.administrator(admin, () -> accounts.invite("Bo", email, Language.ENGLISH, false));
        var link = As.administrator(admin, () -> accounts.invitationLink(person));
        As.administrator(admin, () -> accounts.deactivate(person));
        assertTrue(enrolment.invited(link).isEmpty());
        assertThrows(LinkExpired.class, () -> enrolment.accept(link, NEW_PASSWORD));
    }

    @Test
    void a_new_password_never_skips_the_second_factor() throws Exception {
        var ada = signedIn.account(false);
        var session = signedIn.staff(ada);
        var link = links.issueReset(ada.person());
        mvc.perform(get(Links.reset(link))).andExpect(status().isOk());
        mvc.perform(post(Links.reset(link)).with(csrf()).param("password", "passwordpassword1"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(Links.reset(link)).with(csrf()).param("password", NEW_PASSWORD))
                .andExpect(redirectedUrl("/sign-in?changed"));
        mvc.perform(get("/workspace/events").session(session)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(post(Links.reset(link)).with(csrf()).param("password", NEW_PASSWORD))
                .andExpect(status().isGone());
        var fresh = new MockHttpSession();
        mvc.perform(post("/sign-in")
                        .session(fresh)
                        .with(csrf())
                        .param("email", ada.email())
                        .param("password", NEW_PASSWORD))
                .andExpect(redirectedUrl("/sign-in/code"));
        mvc.perform(get("/workspace/events").session(fresh))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern(
                        "/sign-in/code*"));
    }

    @Test
    void asking_for_a_new_password_is_answered_alike() throws Exception {
        String known = body(post("/sign-in/forgot")
                .with(csrf())
                .param("email", signedIn.account(false).email()));
        String unknown = body(post("/sign-in/forgot").with(csrf()).param("email", "nobody@example.org"));
        assertEquals(known, unknown);
    }

    @Test
    void a_lost_phone_gets_a_successor_by_link_and_password_together() {
        var ada = signedIn.account(false);
        SecretToken link = As.administrator(admin, () -> accounts.resetSecondFactor(ada.person()));
        assertTrue(enrolment.mayRenew(link));
        assertTrue(enrolment.renew(new MockHttpServletRequest(), link, "wrong").isEmpty());
        var begun = enrolment
                .renew(new MockHttpServletRequest(), link, SignedIn.PASSWORD)
                .orElseThrow();
        var enrolled = enrolment
                .finish(begun, Totp.code(begun.secret(), clock.instant()))
                .orElseThrow();
        assertEquals(ada.person(), enrolled.person());
        assertFalse(enrolment.mayRenew(link));
    }

    @Test
    void the_set_up_link_works_only_while_there_is_no_administrator() throws Exception {
        assertTrue(enrolment.offerSetUp().isEmpty());
        mvc.perform(get("/sign-in/set-up/guessed")).andExpect(status().isGone());
        assertThrows(
                LinkExpired.class,
                () -> enrolment.setUp(new SecretToken("guessed"), "Eve", email, Language.ENGLISH, NEW_PASSWORD));
    }

    @Test
    void nobody_locks_themselves_or_everybody_out() {
        assertEquals(
                AccountFault.YOURSELF,
                assertThrows(AccountRefused.class, () -> As.administrator(admin, () -> accounts.deactivate(admin)))
                        .reason());
        assertNotNull(As.administrator(admin, () -> accounts.list(StaffQuery.all(Language.ENGLISH), 0, 9)));
    }

    @Test
    void only_administrators_touch_accounts() {
        var person = signedIn.account(false).person();
        var denied = org.springframework.security.access.AccessDeniedException.class;
        assertThrows(denied, () -> As.staff(person, () -> accounts.list(StaffQuery.all(Language.ENGLISH), 0, 9)));
        assertThrows(denied, () -> As.volunteer(person, () -> accounts.invitationLink(person)));
        assertThrows(denied, () -> As.nobody(() -> accounts.deactivate(admin)));
    }

    private String body(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }

    /** What a person who cannot scan would type. */
    private static byte[] secret(String page) {
        var typed = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<").matcher(page);
        assertTrue(typed.find(), page);
        var bits = new java.math.BigInteger("0");
        String text = typed.group(1).replace(" ", "");
        for (char c : text.toCharArray()) {
            bits = bits.shiftLeft(5).add(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)));
        }
        byte[] all = bits.toByteArray();
        byte[] secret = new byte[20];
        System.arraycopy(
                all, Math.max(0, all.length - 20), secret, Math.max(0, 20 - all.length), Math.min(20, all.length));
        return secret;
    }
}
