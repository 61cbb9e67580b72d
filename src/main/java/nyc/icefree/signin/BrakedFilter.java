package nyc.icefree.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

abstract class BrakedFilter extends AbstractAuthenticationProcessingFilter {
    private final SecretCheck secrets;
    private final String kind;

    BrakedFilter(SecretCheck secrets, String kind, String path) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path));
        this.secrets = secrets;
        this.kind = kind;
    }

    abstract String whose(HttpServletRequest request);

    abstract Optional<PersonId> person(HttpServletRequest request);

    /** As {@link #attemptAuthentication}, once the brake has let the try through. */
    abstract @Nullable Authentication look(HttpServletRequest request);

    @Override
    public final @Nullable Authentication attemptAuthentication(
            HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        return secrets.compare(request, kind, whose(request), person(request), () -> Optional.ofNullable(look(request)))
                .orElse(null);
    }
}
