package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.SecretToken;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs in the owner of a one-time link, as a volunteer only, whatever else they are. */
class SignInLinkFilter extends AbstractAuthenticationProcessingFilter {
    private final OneTimeLinks links;
    private final StaffAccountTable accounts;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    SignInLinkFilter(
            OneTimeLinks links,
            StaffAccountTable accounts,
            SecurityContextHolderStrategy contexts,
            Clock clock,
            String path) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path));
        this.links = links;
        this.accounts = accounts;
        this.contexts = contexts;
        this.clock = clock;
        setSecurityContextHolderStrategy(contexts);
        setAuthenticationManager(authentication -> authentication);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var token = new SecretToken(Objects.requireNonNullElse(request.getParameter("token"), ""));
        var person = links.owner(LinkPurpose.SIGN_IN, token)
                .filter(p -> accounts.volunteerEpoch(p).isPresent())
                .filter(p -> mayTakeThePlace(p, request))
                .filter(p -> links.use(LinkPurpose.SIGN_IN, token))
                .orElseThrow(() -> new BadCredentialsException("used or expired link"));
        return UsernamePasswordAuthenticationToken.authenticated(
                person.toString(),
                null,
                List.of(
                        FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.OTT_AUTHORITY)
                                .issuedAt(clock.instant())
                                .build(),
                        new SimpleGrantedAuthority("ROLE_VOLUNTEER")));
    }

    /** Asks before replacing somebody: otherwise a link from somebody else would make the reader act as its sender. */
    private boolean mayTakeThePlace(PersonId person, HttpServletRequest request) {
        var before = contexts.getContext().getAuthentication();
        if (before == null
                || before instanceof AnonymousAuthenticationToken
                || before.getName().equals(person.toString())
                || request.getParameter("instead") != null) {
            return true;
        }
        throw new InsufficientAuthenticationException("somebody else is signed in");
    }
}
