package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AppTest
class StaffSignInTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    StaffAccountTable book;

    @Autowired
    OneTimeLinks oneTime;

    @Test
    void the_workspace_needs_both_factors() throws Exception {
        var ada = signedIn.account(false);
        mvc.perform(get("/workspace/events")).andExpect(redirectedUrl("/sign-in"));

        var session = new MockHttpSession();
        mvc.perform(password(ada, SignedIn.PASSWORD).session(session))
                .andExpect(redirectedUrl("/sign-in/code"))
                .andExpect(authenticated()
                        .withAuthentication(who -> assertEquals(Set.of("FACTOR_PASSWORD"), authorities(who))));
        mvc.perform(get("/workspace/events").session(session)).andExpect(redirectedUrlPattern("/sign-in/code*"));

        mvc.perform(code("000000").session(session)).andExpect(redirectedUrl("/sign-in/code?wrong"));
        mvc.perform(code(signedIn.code(ada)).session(session))
                .andExpect(redirectedUrl("/workspace/events"))
                .andExpect(authenticated()
                        .withAuthentication(who -> assertEquals(
                                Set.of("FACTOR_PASSWORD", "FACTOR_TOTP", "ROLE_STAFF"), authorities(who))));
        assertIn(session);
    }

    @Test
    void an_administrator_has_both_roles() throws Exception {
        var admin = signedIn.account(true);
        var session = signedIn.password(admin);
        mvc.perform(code(signedIn.code(admin)).session(session))
                .andExpect(authenticated()
                        .withAuthentication(who ->
                                assertTrue(authorities(who).containsAll(Set.of("ROLE_STAFF", "ROLE_ADMINISTRATOR")))));
    }

    @Test
    void the_code_alone_is_nothing() throws Exception {
        var ada = signedIn.account(false);
        mvc.perform(code(signedIn.code(ada)))
                .andExpect(redirectedUrl("/sign-in/code?wrong"))
                .andExpect(unauthenticated());
    }

    @Test
    void a_code_counts_once_even_in_another_session() throws Exception {
        var ada = signedIn.account(false);
        String code = signedIn.code(ada);
        var first = signedIn.password(ada);
        var second = signedIn.password(ada);
        mvc.perform(code(code).session(first)).andExpect(redirectedUrl("/workspace"));
        mvc.perform(code(code).session(second)).andExpect(redirectedUrl("/sign-in/code?wrong"));
    }

    @Test
    void a_recovery_code_stands_for_the_phone_once() throws Exception {
        var ada = signedIn.account(false);
        var codes = factors.newRecoveryCodes(ada.person());
        assertEquals(10, new HashSet<>(codes).size());
        String typed = " " + codes.getFirst().toUpperCase() + " ";
        var session = signedIn.password(ada);
        mvc.perform(code(typed).session(session)).andExpect(redirectedUrl("/workspace"));
        mvc.perform(code(typed).session(signedIn.password(ada))).andExpect(redirectedUrl("/sign-in/code?wrong"));
        assertFalse(factors.use(signedIn.account(false).person(), codes.get(1)), "another person's code");
    }

    @Test
    void wrong_unknown_invited_and_deactivated_are_answered_alike() throws Exception {
        var ada = signedIn.account(false);
        var gone = signedIn.account(false);
        var admin = signedIn.account(true).person();
        As.administrator(admin, () -> accounts.deactivate(gone.person()));
        String invited = Given.email();
        As.administrator(admin, () -> accounts.invite("Bo", invited, Language.ENGLISH, false));
        var nobody = new SignedIn.Account(ada.person(), "nobody@example.org", ada.secret());
        var waiting = new SignedIn.Account(ada.person(), invited, ada.secret());
        for (var request : new MockHttpServletRequestBuilder[] {
            password(ada, "wrong"),
            password(nobody, SignedIn.PASSWORD),
            password(gone, SignedIn.PASSWORD),
            password(waiting, SignedIn.PASSWORD),
            password(waiting, "null")
        }) {
            mvc.perform(request).andExpect(redirectedUrl("/sign-in?wrong")).andExpect(unauthenticated());
        }
    }

    @Test
    void an_older_hash_is_renewed_at_sign_in_and_a_password_changed_meanwhile_stays() throws Exception {
        var ada = signedIn.account(false);
        String old = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2).encode(SignedIn.PASSWORD);
        book.setPassword(ada.person(), old);
        mvc.perform(password(ada, "wrong")).andExpect(redirectedUrl("/sign-in?wrong"));
        assertEquals(old, book.of(ada.person()).orElseThrow().passwordHash());
        mvc.perform(password(ada, SignedIn.PASSWORD)).andExpect(redirectedUrl("/sign-in/code"));
        String renewed =
                Objects.requireNonNull(book.of(ada.person()).orElseThrow().passwordHash());
        assertTrue(renewed.contains("$m=19456,t=2,p=1$"), renewed);
        mvc.perform(password(ada, SignedIn.PASSWORD)).andExpect(redirectedUrl("/sign-in/code"));
        assertEquals(renewed, book.of(ada.person()).orElseThrow().passwordHash(), "once");
        book.replaceHash(ada.person(), old, "{argon2}late");
        assertEquals(renewed, book.of(ada.person()).orElseThrow().passwordHash());
    }

    @Test
    void a_deactivated_person_is_out_at_the_next_request() throws Exception {
        var ada = signedIn.account(false);
        var session = signedIn.staff(ada);
        assertIn(session);
        As.administrator(signedIn.account(true).person(), () -> accounts.deactivate(ada.person()));
        mvc.perform(get("/workspace/events").session(session)).andExpect(redirectedUrl("/sign-in"));
        assertTrue(session.isInvalid());
    }

    @Test
    void all_sessions_end_at_once_when_an_administrator_says_so() throws Exception {
        var ada = signedIn.account(false);
        var session = signedIn.staff(ada);
        var links = List.of(
                oneTime.issue(LinkPurpose.SIGN_IN, ada.person()),
                oneTime.issue(LinkPurpose.RESET, ada.person()),
                oneTime.issue(LinkPurpose.SECOND_FACTOR, ada.person()),
                oneTime.issue(LinkPurpose.STAY, ada.person()));
        As.administrator(signedIn.account(true).person(), () -> accounts.endSessions(ada.person()));
        mvc.perform(get("/workspace/events").session(session)).andExpect(redirectedUrl("/sign-in"));
        for (var link : links) {
            for (var purpose : LinkPurpose.values()) {
                assertFalse(oneTime.works(purpose, link), purpose.name());
            }
        }
        mvc.perform(password(ada, SignedIn.PASSWORD)).andExpect(redirectedUrl("/sign-in/code"));
    }

    @Test
    void posts_without_the_token_of_their_page_sign_nobody_in() throws Exception {
        var ada = signedIn.account(false);
        mvc.perform(post("/sign-in").param("email", ada.email()).param("password", SignedIn.PASSWORD))
                .andExpect(redirectedUrl("/sign-in?stale"))
                .andExpect(unauthenticated());
    }

    @Test
    void after_signing_out_nothing_is_left() throws Exception {
        var session = signedIn.staff(signedIn.account(false));
        mvc.perform(post("/sign-out").secure(true).session(session).with(csrf()))
                .andExpect(redirectedUrl("/sign-in?out"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
        assertTrue(session.isInvalid());
    }

    /** Vaadin has a servlet of its own, which MockMvc does not know: 404 means "let through". */
    private void assertIn(MockHttpSession session) throws Exception {
        mvc.perform(get("/workspace/events").session(session)).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder password(SignedIn.Account account, String password) {
        return post("/sign-in").with(csrf()).param("email", account.email()).param("password", password);
    }

    private static MockHttpServletRequestBuilder code(String code) {
        return post("/sign-in/code").with(csrf()).param("code", code);
    }

    private static Set<String> authorities(Authentication who) {
        var all = new HashSet<String>();
        who.getAuthorities().forEach(a -> all.add(a.getAuthority()));
        return all;
    }
}
