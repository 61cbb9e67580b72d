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
 * Work that a device does for a form, so that sending very many costs something: to find a number by trying, by the scheme of ALTCHA
 * (SHA-256 of a seed and a number below a bound), which no device takes longer for than for the bound.
 *
 * <p>The number follows from the {@link FormKey} of the form, by a secret of the server. So nothing is kept of it, it is as
 * signed, as bound to its form and as short-lived as that key, and as the key it counts once. That is why no library brings a second
 * signature, a second expiry and a second register of what was used.
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
     * What a page tells the script.
     *
     * @param goal the SHA-256 of seed, colon and number, as hex digits
     * @param most the number is below this
     */
    public record Task(String seed, String goal, int most) {}

    /**
     * @param about what it is done for: each date that one form is about has work of its own
     * @param times the usual work
     */
    public Task task(String formKey, String about, int times) {
        String seed = vault.blindIndex("work seed", said(formKey, about, times));
        return new Task(seed, sha256(seed + ":" + number(formKey, about, times)), most * times);
    }

    /** @param formKey of which the caller has seen that it is valid */
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
