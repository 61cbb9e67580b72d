package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Slows down guessing; the limits are {@code guard.WrongPasswords}. Filters call it after their path matched, so that no other spelling avoids it. */
public interface SignInBrake {
    /** Counts a try. Throws its own exception when there are too many, before anything is compared. */
    void tries(HttpServletRequest request, SignInTry one);

    void succeeds(HttpServletRequest request, SignInTry one);
}
