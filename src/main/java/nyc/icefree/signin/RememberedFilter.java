package nyc.icefree.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nyc.icefree.people.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs the owner of a remembered device in again, without the mailed link's factor, which some pages ask for. */
class RememberedFilter extends OncePerRequestFilter {
    static final String AGAIN = "icefree.remembered";

    private final RememberedDevices devices;
    private final SessionGuard guard;
    private final SecurityContextRepository repository;
    private final SecurityContextHolderStrategy contexts;

    RememberedFilter(
            RememberedDevices devices,
            SessionGuard guard,
            SecurityContextRepository repository,
            SecurityContextHolderStrategy contexts) {
        this.devices = devices;
        this.guard = guard;
        this.repository = repository;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = contexts.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            devices.owner(request).ifPresent(person -> signIn(person, request, response));
        }
        chain.doFilter(request, response);
    }

    private void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var who = UsernamePasswordAuthenticationToken.authenticated(
                person.toString(), null, List.of(new SimpleGrantedAuthority("ROLE_VOLUNTEER")));
        guard.onAuthentication(who, request, response);
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        repository.saveContext(context, request, response);
        request.setAttribute(AGAIN, true);
    }
}
