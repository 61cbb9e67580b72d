package nyc.icefree.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes what can be guessed, no oftener than the brake lets it. */
abstract class BrakedFilter extends AbstractAuthenticationProcessingFilter {
    private final SignInBrake brake;

    BrakedFilter(SignInBrake brake, String path) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path));
        this.brake = brake;
    }

    /** Whose secret is tried. */
    abstract String subject(HttpServletRequest request);

    /** As {@link #attemptAuthentication}, of a try that may be looked at. */
    abstract @Nullable Authentication look(HttpServletRequest request);

    @Override
    public final @Nullable Authentication attemptAuthentication(
            HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String subject = subject(request);
        brake.tries(request, subject);
        var who = look(request);
        if (who != null) {
            brake.succeeds(request, subject);
        }
        return who;
    }
}
