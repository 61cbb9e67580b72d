package nyc.icefree.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Takes the address and the password, the first of two factors. */
class PasswordFilter extends BrakedFilter {
    private final ProviderManager manager;

    PasswordFilter(PasswordSignIn password, SignInBrake brake, SecurityContextHolderStrategy contexts, String path) {
        super(brake, path);
        manager = new ProviderManager(password);
        setSecurityContextHolderStrategy(contexts);
        setAuthenticationManager(manager);
        setMfaEnabled(true);
    }

    /** By the address as it is looked up: another way to write it is no other account. */
    @Override
    String subject(HttpServletRequest request) {
        String typed = typed(request, "email");
        return "password " + EmailAddress.parse(typed).map(EmailAddress::value).orElse("of no address");
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
