package nyc.icefree.guard;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.signin.DeviceCookie;
import nyc.icefree.signin.SignInBrake;
import nyc.icefree.signin.SignInTry;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/** How many wrong passwords and codes somebody may try: by device, network and account. The numbers stand in {@link RateLimit}. */
@Component
record WrongPasswords(RateLimits limits, DeviceCookie cookie) implements SignInBrake {
    @Override
    public void tries(HttpServletRequest request, SignInTry one) {
        if (one.knownDevice()) {
            limits.take(RateLimit.SIGN_IN_DEVICE, of(request, one));
            return;
        }
        limits.take(RateLimit.SIGN_IN, request);
        limits.take(RateLimit.SIGN_IN_ACCOUNT, one.subject());
    }

    /** Success on a known device does not reset the account's count, which guards against other devices. */
    @Override
    public void succeeds(HttpServletRequest request, SignInTry one) {
        if (one.knownDevice()) {
            limits.forgive(RateLimit.SIGN_IN_DEVICE, of(request, one));
        } else {
            limits.forgive(RateLimit.SIGN_IN_ACCOUNT, one.subject());
        }
    }

    private String of(HttpServletRequest request, SignInTry one) {
        return one.subject() + " from "
                + cookie.read(request).map(SecretToken::value).orElseThrow();
    }
}
