package nyc.icefree.workspace;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.SessionlessRequests;
import nyc.icefree.guard.SignOut;
import nyc.icefree.links.Links;
import nyc.icefree.signin.SignInFilters;
import nyc.icefree.signin.StaleForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first of the chains: staff, by a password and then a code. */
@Configuration
class WorkspaceSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain workspaceChain(
            HttpSecurity http,
            SignInFilters filters,
            RateLimits limits,
            SessionlessRequests strangers,
            VaadinDefaultRequestCache asked,
            SignOut signOut,
            SecurityContextHolderStrategy contexts) {
        asked.setDelegateRequestCache(new RequestedView());
        // some filters read the static strategy when they are built; Vaadin sets its own only later
        SecurityContextHolder.setContextHolderStrategy(contexts);
        AuthorizationManager<RequestAuthorizationContext> staff =
                AuthorizationManagerFactories.<RequestAuthorizationContext>multiFactor()
                        .requireFactors(FactorGrantedAuthority.PASSWORD_AUTHORITY, SignInFilters.FACTOR_TOTP)
                        .build()
                        .hasRole("STAFF");
        var password = filters.password(
                Links.signIn(),
                (request, response, who) -> response.sendRedirect(Links.signInCode()),
                (request, response, e) -> response.sendRedirect(Links.signIn() + "?wrong"));
        var secondFactor = filters.secondFactor(
                Links.signInCode(),
                new ToWorkspace(),
                (request, response, e) -> response.sendRedirect(Links.signInCode() + "?wrong"));
        return http.securityMatcher("/workspace", "/workspace/**", "/VAADIN/**", "/sign-in", "/sign-in/**", "/sign-out")
                .authorizeHttpRequests(a -> a.requestMatchers("/sign-in", "/sign-in/**")
                        .permitAll()
                        // Vaadin's own inner requests too: what begins a view makes a session
                        .requestMatchers("/workspace", "/workspace/**")
                        .access(staff))
                .csrf(c -> c.ignoringRequestMatchers(strangers::bringsKey)
                        .withObjectPostProcessor(new ObjectPostProcessor<CsrfFilter>() {
                            @Override
                            public <F extends CsrfFilter> F postProcess(F filter) {
                                filter.setAccessDeniedHandler(new StaleForms(WorkspaceSecurity::formOf));
                                return filter;
                            }
                        }))
                .addFilterAfter(filters.staffGuard(), SecurityContextHolderFilter.class)
                .addFilterAt(password, UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(secondFactor, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SignInPosts(limits), AuthorizationFilter.class)
                .addFilterAfter(new ForgedRequestFilter(), AuthorizationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(new ExpiredViews())
                        .defaultDeniedHandlerForMissingAuthority(
                                new LoginUrlAuthenticationEntryPoint(Links.signIn()),
                                FactorGrantedAuthority.PASSWORD_AUTHORITY)
                        .defaultDeniedHandlerForMissingAuthority(
                                new LoginUrlAuthenticationEntryPoint(Links.signInCode()), SignInFilters.FACTOR_TOTP))
                .logout(l -> l.logoutUrl(Links.signOut())
                        .logoutSuccessHandler(signedOut())
                        .addLogoutHandler(signOut))
                .headers(WorkspaceSecurity::headers)
                .with(VaadinSecurityConfigurer.vaadin(), v -> v.anyRequest(u -> u.access(staff)))
                .build();
    }

    /** Pressed in a view, the answer goes to Vaadin's script: it must lead the page on, not be led on itself. */
    private static SimpleUrlLogoutSuccessHandler signedOut() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(Links.signIn() + "?out");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    /** A form of sign-in that waited longer than its session; the code's needs the password again. */
    private static Optional<String> formOf(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(Links.signOut())) {
            return Optional.of(Links.signIn() + "/still");
        }
        if (path.equals(Links.signInCode()) || path.equals(Links.signInSecondFactor())) {
            return Optional.of(Links.signIn());
        }
        return path.equals(Links.signIn()) || path.startsWith(Links.signIn() + "/")
                ? Optional.of(path)
                : Optional.empty();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.httpStrictTransportSecurity(h -> h.disable()) // the front gate says it, by the base URL
                .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Answers background requests after the session's end so that the page reloads: a script cannot follow a redirect to sign-in. */
    static class ExpiredViews implements AuthenticationEntryPoint {
        private final AuthenticationEntryPoint toSignIn = new LoginUrlAuthenticationEntryPoint(Links.signIn());

        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
                throws IOException, ServletException {
            String inner = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
            if (inner == null) {
                toSignIn.commence(request, response, e);
            } else if (inner.equals(RequestType.UIDL.getIdentifier())) {
                response.setContentType("application/json");
                response.getOutputStream()
                        .write(VaadinService.createSessionExpiredJSON(false).getBytes(StandardCharsets.UTF_8));
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    /** Limits what a network posts to sign-in: one-time links, resets, codes of a first sign-in. */
    static class SignInPosts extends OncePerRequestFilter {
        private static final RequestMatcher POSTS =
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Links.signIn() + "/**");
        private final RateLimits limits;

        SignInPosts(RateLimits limits) {
            this.limits = limits;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !POSTS.matches(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            limits.take(RateLimit.SIGN_IN, request);
            chain.doFilter(request, response);
        }
    }

    /** Leads on after sign-in to the view that was asked for. */
    static class ToWorkspace implements AuthenticationSuccessHandler {
        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
            response.sendRedirect(RequestedView.take(request));
        }
    }

    /** Remembers over sign-in which view was asked for: its path and nothing else of the request, which is nobody's yet. */
    static class RequestedView implements RequestCache {
        private static final String ASKED = "icefree.asked-view";
        private static final int LONGEST = 200;

        /** The path to go to; once. */
        static String take(HttpServletRequest request) {
            var session = request.getSession(false);
            if (session == null || !(session.getAttribute(ASKED) instanceof String path)) {
                return Links.workspace();
            }
            session.removeAttribute(ASKED);
            return path;
        }

        @Override
        public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
            String path = request.getRequestURI();
            if ("GET".equals(request.getMethod())
                    && path.startsWith(Links.workspace() + "/")
                    && path.length() <= LONGEST) {
                request.getSession().setAttribute(ASKED, path);
            }
        }

        /** Nothing of the request itself is kept. */
        @Override
        public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
            return null;
        }

        @Override
        public @Nullable HttpServletRequest getMatchingRequest(
                HttpServletRequest request, HttpServletResponse response) {
            return null;
        }

        @Override
        public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
            var session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(ASKED);
            }
        }
    }
}
