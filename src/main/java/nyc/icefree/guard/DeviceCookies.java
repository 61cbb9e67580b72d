package nyc.icefree.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.links.WebSettings;
import nyc.icefree.signin.DeviceCookie;
import nyc.icefree.vault.SecretToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The device cookie, for staff only: 128 random bits that identify a known device for 90 days. */
@Component
public class DeviceCookies implements DeviceCookie {
    private static final Duration LASTS = Duration.ofDays(90);
    private final WebSettings settings;

    public DeviceCookies(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<SecretToken> read(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{22}"))
                .map(SecretToken::new)
                .findFirst();
    }

    @Override
    public void write(HttpServletResponse response, SecretToken device) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(), device.value())
                        .path("/")
                        .httpOnly(true)
                        .secure(settings.https())
                        .sameSite("Strict")
                        .maxAge(LASTS)
                        .build()
                        .toString());
    }

    private String name() {
        return settings.https() ? "__Host-device" : "device";
    }
}
