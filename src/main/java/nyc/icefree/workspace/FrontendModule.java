package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** One of our web components (frontend/), at an address that changes with its bytes, so that browsers may cache it. */
public final class FrontendModule {
    private final String address;

    public FrontendModule(String name) {
        String path = "components/" + name + ".js";
        address = "context://" + path + "?v=" + versionOf("/META-INF/resources/" + path);
    }

    public void load(UI ui) {
        ui.getPage().addJsModule(address);
    }

    private static String versionOf(String resource) {
        try (var in = Objects.requireNonNull(FrontendModule.class.getResourceAsStream(resource), resource)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
