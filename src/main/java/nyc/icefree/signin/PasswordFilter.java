package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Checks address and password, the first of two factors. */
class PasswordFilter extends BrakedFilter {
    static final String KIND = "password";
    private final ProviderManager manager;
    private final PeopleDirectory people;

    PasswordFilter(
            PasswordSignIn password,
            PeopleDirectory people,
            SecretCheck secrets,
            SecurityContextHolderStrategy contexts,
            String path) {
        super(secrets, KIND, path);
        this.people = people;
        manager = new ProviderManager(password);
        setSecurityContextHolderStrategy(contexts);
        setAuthenticationManager(manager);
        setMfaEnabled(true);
    }

    /** By the normalized address, so that another spelling is the same account. */
    @Override
    String whose(HttpServletRequest request) {
        return account(typed(request, "email"));
    }

    @Override
    Optional<PersonId> person(HttpServletRequest request) {
        return people.byEmail(typed(request, "email"));
    }

    static String account(String email) {
        return EmailAddress.parse(email).map(EmailAddress::value).orElse("of no address");
    }

    @Override
    @Nullable
    Authentication look(HttpServletRequest request) {
        return manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                typed(request, "email"), typed(request, "password")));
    }

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
