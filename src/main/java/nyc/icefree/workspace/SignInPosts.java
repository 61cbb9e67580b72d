package nyc.icefree.workspace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down what a network posts to the pages of sign-in: one-time links, resets, codes of a first sign-in. */
class SignInPosts extends OncePerRequestFilter {
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
