package nyc.icefree.web;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nyc.icefree.MovableClock;
import nyc.icefree.links.WebSettings;
import nyc.icefree.vault.Vault;
import org.springframework.mock.web.MockHttpServletRequest;

public final class WebFixtures {
    private WebFixtures() {}

    static Vault vault() {
        Vault vault = mock(Vault.class);
        when(vault.blindIndex(anyString(), anyString()))
                .thenAnswer(call -> Etags.hash(
                                (call.getArgument(0) + "\0" + call.getArgument(1)).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 24));
        return vault;
    }

    public static WebSettings settings(String baseUrl, String proxy) {
        return new WebSettings(baseUrl, proxy, 1, 16);
    }

    static MockHttpServletRequest from(String address, String... forwardedFor) {
        var request = new MockHttpServletRequest("GET", "/en/");
        request.setRemoteAddr(address);
        for (String hops : forwardedFor) {
            request.addHeader("X-Forwarded-For", hops);
        }
        return request;
    }

    static MovableClock clock() {
        return new MovableClock(Instant.parse("2026-12-01T15:00:00Z"));
    }
}
