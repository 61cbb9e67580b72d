package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Slows down guessing. The filters that take a password or a code ask it themselves, once their path has matched, so that no
 * other spelling of the path leads past it.
 */
public interface SignInLimits {
    /** One more try; refuses by an exception of its own when it is one too many, before anything is compared. */
    void tries(HttpServletRequest request, SignInTry one);

    /** It was right: such tries so far do not count any more. */
    void succeeds(HttpServletRequest request, SignInTry one);
}
