package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nyc.icefree.vault.SecretToken;

/** The cookie by which a device that has signed in before is known again; it opens nothing, it only has its own brake. */
public interface DeviceCookie {
    Optional<SecretToken> read(HttpServletRequest request);

    void write(HttpServletResponse response, SecretToken device);
}
