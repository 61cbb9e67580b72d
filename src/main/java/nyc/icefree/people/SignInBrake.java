package nyc.icefree.people;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Slows down guessing. The filters that take a password or a code ask it themselves, once their path has matched, so that no
 * other spelling of the path leads past it.
 */
public interface SignInBrake {
    /**
     * One more try at the subject; refuses by an exception of its own when it is one too many, before anything is compared.
     *
     * @param subject whose password or code is tried; one that does not exist is braked alike
     */
    void tries(HttpServletRequest request, String subject);

    /** The subject was right: the tries at it so far do not count any more. */
    void succeeds(HttpServletRequest request, String subject);
}
