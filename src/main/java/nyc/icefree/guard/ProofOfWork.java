package nyc.icefree.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nyc.icefree.links.WebSettings;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work that a device does for a form, so that sending very many costs something: it finds a number by trying (ALTCHA
 * scheme: SHA-256 of a seed and a number below a bound).
 *
 * <p>The number follows from the {@link FormKey} by a server secret. So it needs no storage, signature or expiry of its
 * own: it is bound to the form, lives as long as the key, and counts once like the key.
 */
@Component
public class ProofOfWork {
    private final Vault vault;
    private final int most;

    ProofOfWork(Vault vault, WebSettings settings) {
        this.vault = vault;
        this.most = settings.work();
    }

    /**
     * The task that a page gives to the script.
     *
     * @param goal the SHA-256 of seed, colon and number, as hex digits
     * @param most the number is below this
     */
    public record Task(String seed, String goal, int most) {}

    public Task task(String formKey, String about, int times) {
        String seed = vault.blindIndex("work seed", said(formKey, about, times));
        return new Task(seed, sha256(seed + ":" + number(formKey, about, times)), most * times);
    }

    /** @param formKey must be checked as valid by the caller */
    public boolean isDone(String formKey, String about, int times, @Nullable String posted) {
        return posted != null
                && MessageDigest.isEqual(
                        posted.getBytes(StandardCharsets.UTF_8),
                        String.valueOf(number(formKey, about, times)).getBytes(StandardCharsets.UTF_8));
    }

    private long number(String formKey, String about, int times) {
        return HexFormat.fromHexDigitsToLong(vault.mac("work", said(formKey, about, times)), 0, 15)
                % ((long) most * times);
    }

    private static String said(String formKey, String about, int times) {
        return formKey + " " + about + " " + times;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
