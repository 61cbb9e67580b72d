package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Slows down guessing. Filters call it once their path has matched, so that no other spelling of the path avoids it. */
public interface SignInLimits {
    /** Counts a try. Throws its own exception when there are too many, before anything is compared. */
    void tries(HttpServletRequest request, SignInTry one);

    void succeeds(HttpServletRequest request, SignInTry one);
}
