package nyc.icefree.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Filters from which the site and the workspace build chains that need a sign-in. */
@Component
public class SignInFilters {
    public static final String FACTOR_TOTP = "FACTOR_TOTP";
    static final String STAFF_MARK = "icefree.staff";
    static final String VOLUNTEER_MARK = "icefree.volunteer";
    static final String VOLUNTEER_CONTEXT = "icefree.volunteer.context";
    private static final Duration STAFF_LONGEST = Duration.ofHours(12);
    private static final Duration VOLUNTEER_LONGEST = Duration.ofDays(7);
    private final PasswordSignIn password;
    private final SecondFactors factors;
    private final StaffAuthorities authorities;
    private final OneTimeLinks links;
    private final StaffAccountTable accounts;
    private final Audit audit;
    private final PeopleDirectory people;
    private final KnownDevices devices;
    private final InactiveStaff inactive;
    private final SecretCheck secrets;
    private final RememberedDevices remembered;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;
    private final SessionGuard staff;
    private final SessionGuard volunteers;
    private final SecurityContextRepository staffContexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionSecurityContextRepository volunteerContexts = new HttpSessionSecurityContextRepository();

    SignInFilters(
            PasswordSignIn password,
            SecondFactors factors,
            StaffAuthorities authorities,
            OneTimeLinks links,
            StaffAccountTable accounts,
            Audit audit,
            PeopleDirectory people,
            KnownDevices devices,
            InactiveStaff inactive,
            SecretCheck secrets,
            RememberedDevices remembered,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.password = password;
        this.factors = factors;
        this.authorities = authorities;
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.people = people;
        this.devices = devices;
        this.inactive = inactive;
        this.secrets = secrets;
        this.remembered = remembered;
        this.clock = clock;
        this.contexts = contexts;
        this.staff = new SessionGuard(STAFF_MARK, STAFF_LONGEST, accounts::staffEpoch, contexts, clock);
        this.volunteers =
                new SessionGuard(VOLUNTEER_MARK, VOLUNTEER_LONGEST, accounts::volunteerEpoch, contexts, clock);
        volunteerContexts.setSpringSecurityContextKey(VOLUNTEER_CONTEXT);
    }

    /** Reads the posted {@code email} and {@code password}. */
    public Filter password(String path, AuthenticationSuccessHandler success, AuthenticationFailureHandler failure) {
        return ready(
                new PasswordFilter(password, people, secrets, contexts, path),
                staffContexts,
                marked(staff),
                success,
                failure);
    }

    /** Ends sessions that may not go on. Put it right after the filter that reads the security context. */
    public Filter staffGuard() {
        return staff;
    }

    public Filter volunteerGuard() {
        return volunteers;
    }

    public SecurityContextRepository staffContexts() {
        return staffContexts;
    }

    /** Separate from the staff's: one browser can hold both, and neither gives rights to the other. */
    public SecurityContextRepository volunteerContexts() {
        return volunteerContexts;
    }

    /** Reads the posted {@code code}. */
    public Filter secondFactor(
            String path, AuthenticationSuccessHandler success, AuthenticationFailureHandler failure) {
        return ready(
                new SecondFactorFilter(factors, authorities, audit, secrets, contexts, path),
                staffContexts,
                new CompositeSessionAuthenticationStrategy(List.of(marked(staff), this::heard, devices)),
                success,
                failure);
    }

    /** Put it after {@link #volunteerGuard}. */
    public Filter remembered() {
        var filter = new RememberMeAuthenticationFilter(who -> who, remembered);
        filter.setSessionAuthenticationStrategy(volunteers);
        filter.setSecurityContextRepository(volunteerContexts);
        filter.setSecurityContextHolderStrategy(contexts);
        return filter;
    }

    /** Ends the remembering of this device. */
    public LogoutHandler forgetting() {
        return remembered;
    }

    /** Whether this request is the first of a remembered device's new session. */
    public static boolean isSignedInAgain(HttpServletRequest request) {
        return request.getAttribute(RememberedDevices.AGAIN) != null;
    }

    /** Reads the posted {@code token} of a volunteer's one-time link, and {@code keep} for their own device. */
    public Filter signInLink(String path, AuthenticationSuccessHandler success, AuthenticationFailureHandler failure) {
        var filter = new SignInLinkFilter(links, accounts, contexts, clock, path);
        filter.setRememberMeServices(remembered);
        return ready(filter, volunteerContexts, marked(volunteers), success, failure);
    }

    public void signIn(EnrolmentResult enrolled, HttpServletRequest request, HttpServletResponse response) {
        var all = authorities.of(enrolled.person());
        all.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        var who = UsernamePasswordAuthenticationToken.authenticated(
                enrolled.person().toString(), null, List.copyOf(all));
        request.getSession();
        marked(staff).onAuthentication(who, request, response);
        var context = contexts.createEmptyContext();
        context.setAuthentication(who);
        contexts.setContext(context);
        staffContexts.saveContext(context, request, response);
        heard(who, request, response);
        devices.onAuthentication(who, request, response);
    }

    private void heard(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        inactive.heard(new PersonId(UUID.fromString(who.getName())));
    }

    private static Filter ready(
            AbstractAuthenticationProcessingFilter filter,
            SecurityContextRepository repository,
            SessionAuthenticationStrategy sessions,
            AuthenticationSuccessHandler success,
            AuthenticationFailureHandler failure) {
        filter.setAuthenticationDetailsSource(request -> "");
        filter.setSecurityContextRepository(repository);
        filter.setSessionAuthenticationStrategy(sessions);
        filter.setAuthenticationSuccessHandler(success);
        filter.setAuthenticationFailureHandler(failure);
        return filter;
    }

    private static SessionAuthenticationStrategy marked(SessionGuard guard) {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()),
                guard));
    }
}
