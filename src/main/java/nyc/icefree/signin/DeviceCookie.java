package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nyc.icefree.vault.SecretToken;

/** The cookie of a device that signed in before. It gives no access, only a brake of its own. */
public interface DeviceCookie {
    Optional<SecretToken> read(HttpServletRequest request);

    void write(HttpServletResponse response, SecretToken device);
}
