package nyc.icefree.site.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.WebSettings;
import nyc.icefree.vault.SecretToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Which door this browser opened. Sent to the door's paths alone; lax, since a ticket's code is opened by the camera,
 * so from outside the site.
 */
@Component
record DoorCookie(WebSettings settings, Clock clock) {
    /** @param device the secret of a link for one device, else empty */
    record Opened(SecretToken token, Optional<SecretToken> device) {}

    Optional<Opened> read(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{22}(\\.[A-Za-z0-9_-]{22})?"))
                .map(value -> value.split("\\."))
                .map(parts -> new Opened(
                        new SecretToken(parts[0]),
                        parts.length > 1 ? Optional.of(new SecretToken(parts[1])) : Optional.empty()))
                .findFirst();
    }

    /** @param until when the door's link means nothing any more */
    ResponseEntity<byte[]> write(ResponseEntity<byte[]> answer, Opened opened, Instant until) {
        String value = opened.token().value()
                + opened.device().map(device -> "." + device.value()).orElse("");
        var cookie = ResponseCookie.from(name(), value)
                .path(DoorAddresses.PAGE)
                .httpOnly(true)
                .secure(settings.https())
                .sameSite("Lax")
                .maxAge(Duration.between(clock.instant(), until))
                .build();
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .body(answer.getBody());
    }

    private String name() {
        return settings.https() ? "__Secure-door" : "door";
    }
}
