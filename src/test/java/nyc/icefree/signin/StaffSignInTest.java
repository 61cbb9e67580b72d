package nyc.icefree.signin;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.links.Links;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AppTest
class StaffSignInTest extends AppParts {
    private static final String NEW_PASSWORD = "three lamps over the ferry";

    @Autowired
    SecondFactors factors;

    @Autowired
    StaffAccountTable book;

    @Autowired
    OneTimeLinks oneTime;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    SignInLinks links;

    @Autowired
    OwnSessions sessions;

    private PersonId admin;
    private final String email = Given.email();

    @BeforeEach
    void administrator() {
        admin = signedIn.account(true).person();
    }

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
    void after_signing_out_nothing_is_left() throws Exception {
        var session = signedIn.staff(signedIn.account(false));
        mvc.perform(post("/sign-out").secure(true).session(session).with(csrf()))
                .andExpect(redirectedUrl("/sign-in?out"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\""));
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

    @Test
    void an_invited_organizer_comes_in_by_the_pages() throws Exception {
        var person = As.administrator(admin, () -> accounts.invite("Bo Example", email, Language.ENGLISH, false));
        var link = As.administrator(admin, () -> accounts.invitationLink(person));
        var session = new MockHttpSession();
        String first = bodyOf(get(Links.invitation(link)).session(session));
        assertTrue(first.contains("Hello Bo Example"), first);
        String refused = bodyOf(
                post(Links.invitation(link)).session(session).with(csrf()).param("password", "short"));
        assertTrue(refused.contains("at least 15 characters"), refused);
        mvc.perform(post(Links.invitation(link)).session(session).with(csrf()).param("password", NEW_PASSWORD))
                .andExpect(redirectedUrl("/sign-in/second-factor"));
        String page = bodyOf(get("/sign-in/second-factor").session(session));
        assertTrue(page.contains("<svg"), page);
        byte[] secret = secret(page);

        mvc.perform(post("/sign-in/second-factor").session(session).with(csrf()).param("code", "000000"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/sign-in/second-factor")
                        .session(session)
                        .with(csrf())
                        .param("code", Totp.code(secret, clock.instant())))
                .andExpect(redirectedUrl("/sign-in/recovery-codes"));
        String codes = bodyOf(get("/sign-in/recovery-codes").session(session));
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
        refused(
                AccountFault.ALREADY_STAFF,
                () -> As.administrator(admin, () -> accounts.invite("Bo", email, Language.ENGLISH, false)));
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
        reads(Links.reset(link));
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
        String known = bodyOf(post("/sign-in/forgot")
                .with(csrf())
                .param("email", signedIn.account(false).email()));
        String unknown = bodyOf(post("/sign-in/forgot").with(csrf()).param("email", "nobody@example.org"));
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
        refused(AccountFault.YOURSELF, () -> As.administrator(admin, () -> accounts.deactivate(admin)));
        assertNotNull(As.administrator(admin, () -> accounts.list(StaffQuery.all(Language.ENGLISH), 0, 9)));
    }

    private String bodyOf(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        return body(mvc.perform(request));
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

    @Test
    void a_link_makes_a_volunteer_and_no_more_even_of_staff() throws Exception {
        var staff = signedIn.account(true);
        mvc.perform(get("/es/my/")).andExpect(redirectedUrl("/es/my/sign-in"));
        var token = links.issue(staff.person()).orElseThrow();

        reads("/es/my/sign-in/open/" + token.value()).andExpect(unauthenticated());
        var session = new MockHttpSession();
        mvc.perform(post("/es/my/sign-in/redeem").session(session).with(csrf()).param("token", token.value()))
                .andExpect(redirectedUrl("/es/my/"));
        mvc.perform(get("/es/my/sign-in").session(session))
                .andExpect(authenticated()
                        .withAuthentication(who -> assertEquals(
                                List.of("FACTOR_OTT", "ROLE_VOLUNTEER"),
                                who.getAuthorities().stream()
                                        .map(a -> a.getAuthority())
                                        .sorted()
                                        .collect(Collectors.toList()))));
        mvc.perform(get("/workspace/events").session(session)).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(post("/es/my/sign-in/redeem").with(csrf()).param("token", token.value()))
                .andExpect(redirectedUrl("/es/my/sign-in/open/" + token.value()));
        mvc.perform(get("/es/my/sign-in/open/" + token.value()))
                .andExpect(status().isGone())
                .andExpect(says("action=\"/es/my/sign-in/link\""));
        mvc.perform(get("/es/my/sign-in/sent")).andExpect(says("<a href=\"/es/my/sign-in\">"));
    }

    @Test
    void known_and_unknown_addresses_are_answered_alike() throws Exception {
        var volunteer = given.person();
        String email = java.util.Objects.requireNonNull(
                people.card(volunteer).orElseThrow().email());
        for (String typed : List.of(email, "nobody@example.org", "no address")) {
            mvc.perform(post("/en/my/sign-in/link").with(csrf()).param("email", typed))
                    .andExpect(redirectedUrl("/en/my/sign-in/sent"));
        }
    }

    @Test
    void somebody_forgotten_is_out_at_the_next_request() throws Exception {
        var volunteer = given.person();
        var session = signedIn.volunteer(volunteer);
        mvc.perform(get("/en/my/sign-in/sent").session(session)).andExpect(authenticated());
        people.forget(volunteer);
        mvc.perform(get("/en/my/").session(session)).andExpect(redirectedUrl("/en/my/sign-in"));
    }

    @Test
    void a_link_says_whom_it_signs_in_and_asks_when_somebody_else_is() throws Exception {
        var ada = people.register("Ada", "ada" + Given.email(), Language.ENGLISH);
        var bo = people.register("Bolivar", null, Language.ENGLISH);
        var own = signedIn.volunteer(ada);
        var again = links.issue(ada).orElseThrow();
        mvc.perform(get("/en/my/sign-in/open/" + again.value()).session(own))
                .andExpect(says("a…@example.org"))
                .andExpect(saysNot("name=\"instead\"", "Bolivar"));
        mvc.perform(redeem(again).session(own)).andExpect(redirectedUrl("/en/my/"));

        var sent = links.issue(bo).orElseThrow();
        mvc.perform(get("/en/my/sign-in/open/" + sent.value()).session(own))
                .andExpect(says("B…", "a…@example.org", "name=\"instead\""));
        mvc.perform(redeem(sent).session(own)).andExpect(redirectedUrl("/en/my/sign-in/open/" + sent.value()));
        mvc.perform(get("/en/my/sign-in/sent").session(own))
                .andExpect(authenticated().withUsername(ada.toString()));
        mvc.perform(redeem(sent).param("instead", "yes").session(own)).andExpect(redirectedUrl("/en/my/"));
        mvc.perform(get("/en/my/sign-in/sent").session(own))
                .andExpect(authenticated().withUsername(bo.toString()));
    }

    @Test
    void a_volunteer_signs_out_everywhere_and_no_link_works_any_more() throws Exception {
        var volunteer = given.person();
        var here = signedIn.volunteer(volunteer);
        var lost = signedIn.volunteer(volunteer);
        var link = links.issue(volunteer).orElseThrow();
        mvc.perform(post("/en/my/sign-out-everywhere").session(here).with(csrf()))
                .andExpect(redirectedUrl("/en/my/sign-in/out"));
        assertTrue(here.isInvalid());
        mvc.perform(get("/en/my/").session(lost)).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(redeem(link)).andExpect(redirectedUrl("/en/my/sign-in/open/" + link.value()));
        assertThrows(AccessDeniedException.class, () -> As.staff(volunteer, () -> sessions.end()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> sessions.end()));
    }

    @Test
    void a_deactivated_organizer_comes_in_by_no_link_old_or_new() throws Exception {
        var gone = signedIn.account(false);
        var session = signedIn.volunteer(gone.person());
        var old = links.issue(gone.person()).orElseThrow();
        var admin = signedIn.account(true).person();
        As.administrator(admin, () -> accounts.deactivate(gone.person()));
        mvc.perform(get("/en/my/").session(session)).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(redeem(old)).andExpect(redirectedUrl("/en/my/sign-in/open/" + old.value()));
        mvc.perform(get("/en/my/sign-in/open/" + old.value())).andExpect(status().isGone());
        assertTrue(links.issue(gone.person()).isEmpty());
        As.administrator(admin, () -> accounts.reactivate(gone.person()));
        mvc.perform(redeem(old)).andExpect(redirectedUrl("/en/my/sign-in/open/" + old.value()));
        assertTrue(links.issue(gone.person()).isPresent());
    }

    private static MockHttpServletRequestBuilder redeem(SecretToken link) {
        return post("/en/my/sign-in/redeem").with(csrf()).param("token", link.value());
    }

    @Test
    void staff_and_volunteer_in_one_browser_lend_each_other_nothing() throws Exception {
        var staff = signedIn.account(false);
        var session = signedIn.staff(staff);
        mvc.perform(get("/en/my/").session(session)).andExpect(redirectedUrl("/en/my/sign-in"));
    }

    @Test
    void public_pages_have_neither_session_nor_cookie_and_take_no_foreign_posts() throws Exception {
        var result = mvc.perform(get("/en/")).andReturn();
        org.junit.jupiter.api.Assertions.assertNull(result.getRequest().getSession(false));
        mvc.perform(post("/en/events/x/reserve").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }
}
