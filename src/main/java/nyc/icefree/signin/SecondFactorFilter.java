package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Checks the code after the password. Only both together give the staff role. */
class SecondFactorFilter extends BrakedFilter {
    private final SecondFactors factors;
    private final StaffAuthorities authorities;
    private final Audit audit;
    private final SecurityContextHolderStrategy contexts;

    SecondFactorFilter(
            SecondFactors factors,
            StaffAuthorities authorities,
            Audit audit,
            SecretCheck secrets,
            SecurityContextHolderStrategy contexts,
            String path) {
        super(secrets, "code", path);
        this.factors = factors;
        this.authorities = authorities;
        this.audit = audit;
        this.contexts = contexts;
        setSecurityContextHolderStrategy(contexts); // not the static holder, which another context may own
        setAuthenticationManager(authentication -> authentication);
        setMfaEnabled(true); // adds the authorities of the password step, for the same person
    }

    /** Without a first factor, {@link #look} refuses. */
    @Override
    String whose(HttpServletRequest request) {
        return person(request).map(PersonId::toString).orElse("of nobody");
    }

    @Override
    Optional<PersonId> person(HttpServletRequest request) {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .filter(first -> !(first instanceof AnonymousAuthenticationToken))
                .map(first -> new PersonId(UUID.fromString(first.getName())));
    }

    @Override
    Authentication look(HttpServletRequest request) {
        Authentication first = contexts.getContext().getAuthentication();
        if (first == null || !has(first, FactorGrantedAuthority.PASSWORD_AUTHORITY)) {
            throw new InsufficientAuthenticationException("password first");
        }
        var person = new PersonId(UUID.fromString(first.getName()));
        if (!factors.use(person, Objects.requireNonNullElse(request.getParameter("code"), ""))) {
            audit.note(null, AuditedAct.SIGN_IN_FAILED, person.value());
            throw new BadCredentialsException("wrong or used code");
        }
        audit.note(person.value(), AuditedAct.SIGNED_IN, person.value());
        return UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(first.getPrincipal()), null, authorities.of(person));
    }

    private static boolean has(Authentication authentication, String authority) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority::equals);
    }
}
