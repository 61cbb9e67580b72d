package nyc.icefree.workspace;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.SessionlessRequests;
import nyc.icefree.guard.SignOut;
import nyc.icefree.links.Links;
import nyc.icefree.signin.SignInFilters;
import nyc.icefree.signin.StaleForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

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
}
