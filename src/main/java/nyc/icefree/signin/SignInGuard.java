package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Slows down guessing; how many tries are allowed stands in {@code guard.RateLimit}. Filters call it after their path matched, so that no other spelling avoids it. */
public interface SignInGuard {
    /** Counts a try. Throws its own exception when there are too many, before anything is compared. */
    void tries(HttpServletRequest request, SignInTry one);

    void succeeds(HttpServletRequest request, SignInTry one);
}
