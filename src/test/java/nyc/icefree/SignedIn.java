package nyc.icefree;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.Totp;
import nyc.icefree.text.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Sessions for MockMvc, opened the way people do: {@code mvc.perform(get("/en/my/").session(signedIn.volunteer(person)))}. */
@TestComponent
public record SignedIn(MockMvc mvc, StaffAccounts accounts, SignInLinks links, Clock clock) {
    public static final String PASSWORD = "seven quiet herons at noon";

    /** An opened staff account, with what is needed to sign in by hand: {@link #PASSWORD} and {@link #code}. */
    public record Account(PersonId person, String email, byte[] secret) {}

    public Account account(boolean administrator) {
        return account(administrator, Language.ENGLISH);
    }

    public Account account(boolean administrator, Language reader) {
        String email = Given.email();
        byte[] secret = UUID.randomUUID().toString().substring(0, 20).getBytes();
        return new Account(
                accounts.create("Sam Example", email, reader, PASSWORD, secret, administrator), email, secret);
    }

    public String code(Account account) {
        return Totp.code(account.secret(), clock.instant());
    }

    /** For a second sign-in at once: that of the next 30 seconds, for an authenticator whose clock is ahead. */
    public String nextCode(Account account) {
        return Totp.code(account.secret(), clock.instant().plusSeconds(30));
    }

    /** Once for each account and 30 seconds: a code is good for one sign-in. */
    public MockHttpSession staff(Account account) throws Exception {
        var session = password(account);
        mvc.perform(post("/sign-in/code").session(session).with(csrf()).param("code", code(account)));
        return session;
    }

    /** Half way: the password only. */
    public MockHttpSession password(Account account) throws Exception {
        var result = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", account.email())
                        .param("password", PASSWORD))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    public MockHttpSession volunteer(PersonId person) throws Exception {
        var token = links.issue(person).orElseThrow();
        var result = mvc.perform(post("/en/my/sign-in/redeem").with(csrf()).param("token", token.value()))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }
}
