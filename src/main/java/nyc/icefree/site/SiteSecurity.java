package nyc.icefree.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.guard.SessionlessRequests;
import nyc.icefree.guard.SignOut;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.signin.SignInFilters;
import nyc.icefree.signin.StaleForms;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Security chains of the site; the workspace's is with the Vaadin code, and the front gate writes the headers. */
@Configuration
class SiteSecurity {
    private static final String LANG = "/{reader:" + Language.NEIGHBOR_TAGS + "}";

    /** Pages with contact data or calendar addresses. */
    private static final String[] PRIVATE = {
        LANG + "/my/profile", LANG + "/my/address", LANG + "/my/address/**", LANG + "/my/calendar", LANG + "/my/data"
    };

    /** In the session, where they were going; the path of one of our pages. */
    private static final String TOWARDS = "icefree.towards";

    private static final Duration FRESH = Duration.ofMinutes(30);

    /** Volunteers: a session, opened by a one-time link. */
    @Bean
    @Order(2)
    SecurityFilterChain volunteersChain(
            HttpSecurity http, SignInFilters filters, SessionlessRequests strangers, SignOut signOut, Clock clock) {
        AuthenticationEntryPoint toSignIn = (request, response, e) -> response.sendRedirect(signIn(request));
        var link = filters.signInLink(
                LANG + "/my/sign-in/redeem",
                (request, response, who) -> response.sendRedirect(landing(request)),
                (request, response, e) -> response.sendRedirect(linkPage(request)));
        return http.securityMatcher(LANG + "/my", LANG + "/my/**")
                .authorizeHttpRequests(a -> a.requestMatchers(LANG + "/my/sign-in", LANG + "/my/sign-in/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PRIVATE)
                        .access(freshlyMailed(clock))
                        .requestMatchers(LANG + "/my/data")
                        .access(freshlyMailed(clock))
                        .requestMatchers(PRIVATE)
                        .hasAuthority(FactorGrantedAuthority.OTT_AUTHORITY)
                        .anyRequest()
                        .hasRole("VOLUNTEER"))
                .securityContext(c -> c.securityContextRepository(filters.volunteerContexts()))
                .requestCache(c -> c.requestCache(new NullRequestCache()))
                .headers(AbstractHttpConfigurer::disable)
                .csrf(c -> c.ignoringRequestMatchers(strangers::bringsKey)
                        .withObjectPostProcessor(new ObjectPostProcessor<CsrfFilter>() {
                            @Override
                            public <F extends CsrfFilter> F postProcess(F filter) {
                                filter.setAccessDeniedHandler(new StaleForms(request -> formOf(request, filters)));
                                return filter;
                            }
                        }))
                .addFilterAfter(filters.volunteerGuard(), SecurityContextHolderFilter.class)
                .addFilterBefore(filters.remembered(), CsrfFilter.class)
                .addFilterAt(link, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(toSignIn)
                        .defaultDeniedHandlerForMissingAuthority(toSignIn, FactorGrantedAuthority.OTT_AUTHORITY)
                        .defaultDeniedHandlerForMissingAuthority(toSignIn, "ROLE_VOLUNTEER"))
                .logout(l -> l.logoutUrl(LANG + "/my/sign-out")
                        .logoutSuccessHandler(
                                (request, response, who) -> response.sendRedirect(Links.home(language(request))))
                        .addLogoutHandler(signOut)
                        .addLogoutHandler(filters.forgetting()))
                .build();
    }

    /** Whoever opens a shift's page is likely new; the form for them leads to sign-in too. */
    private static String signIn(HttpServletRequest request) {
        Language reader = language(request);
        if (request.isUserInRole("VOLUNTEER")) {
            request.getSession()
                    .setAttribute(TOWARDS, request.getMethod().equals("GET") ? request.getRequestURI() : null);
            return Links.mySignInAgain(reader);
        }
        UUID shift = ShiftAfterSignIn.ofPage(request);
        return ShiftLinks.towards(shift == null ? Links.mySignIn(reader) : Links.volunteerSignUp(reader), shift);
    }

    /** The page that asked for a new link, on this device; else the mail's shift, or all. */
    private static String landing(HttpServletRequest request) {
        var session = request.getSession();
        var towards = session.getAttribute(TOWARDS);
        session.removeAttribute(TOWARDS);
        UUID shift = ShiftAfterSignIn.of(request);
        return shift == null && towards instanceof String page
                ? page
                : ShiftAfterSignIn.landing(language(request), shift);
    }

    /** The page of the link's token, which says what is wrong with it. */
    private static String linkPage(HttpServletRequest request) {
        String token = request.getParameter("token");
        String page = token != null && token.matches("[A-Za-z0-9_-]{22}")
                ? Links.mySignInLink(language(request), new SecretToken(token))
                : Links.mySignIn(language(request));
        return ShiftLinks.towards(page, ShiftAfterSignIn.of(request));
    }

    private static AuthorizationManager<RequestAuthorizationContext> freshlyMailed(Clock clock) {
        var manager = AllRequiredFactorsAuthorizationManager.<RequestAuthorizationContext>builder()
                .requireFactor(factor -> factor.ottAuthority().validDuration(FRESH))
                .build();
        manager.setClock(clock);
        return manager;
    }

    /**
     * Everything else: no session and no cookie, so nothing to forge a request with. Posts carry a signed form key and
     * come from our own pages alone.
     */
    @Bean
    @Order(3)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(c -> c.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(c -> c.requestCache(new NullRequestCache()))
                .addFilterBefore(new NoCrossSitePosts(), AuthorizationFilter.class)
                .build();
    }

    /** Page to go back to after a post without a valid token; empty for a signed-in reader, who is refused. */
    private static Optional<String> formOf(HttpServletRequest request, SignInFilters filters) {
        Language reader = language(request);
        String path = request.getRequestURI();
        if (path.equals(Links.mySignIn(reader) + "/redeem")) {
            return Optional.of(linkPage(request));
        }
        if (path.equals(Links.mySignOut(reader))) {
            return Optional.of(Links.mySignIn(reader) + "/still");
        }
        if (SignInFilters.isSignedInAgain(request)) {
            return Optional.of(ShiftAfterSignIn.landing(reader, ShiftAfterSignIn.ofPage(request)));
        }
        return path.startsWith(Links.mySignIn(reader))
                        || !filters.volunteerContexts().containsContext(request)
                ? Optional.of(ShiftLinks.towards(Links.mySignIn(reader), towards(request)))
                : Optional.empty();
    }

    private static @Nullable UUID towards(HttpServletRequest request) {
        var asked = ShiftAfterSignIn.of(request);
        return asked == null ? ShiftAfterSignIn.ofPage(request) : asked;
    }

    private static Language language(HttpServletRequest request) {
        return Language.ofPath(request.getRequestURI()).orElse(Language.ENGLISH);
    }
}
