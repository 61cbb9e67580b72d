package nyc.icefree.web;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.people.SignInBrake;
import org.springframework.stereotype.Component;

/** Limits tries of passwords and codes by network and by account. */
@Component
class SignInLimits implements SignInBrake {
    private final RateLimits limits;

    SignInLimits(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void tries(HttpServletRequest request, String subject) {
        limits.take(RateLimit.SIGN_IN, request);
        limits.take(RateLimit.SIGN_IN_ACCOUNT, subject);
    }

    @Override
    public void succeeds(HttpServletRequest request, String subject) {
        limits.forgive(RateLimit.SIGN_IN_ACCOUNT, subject);
    }
}
