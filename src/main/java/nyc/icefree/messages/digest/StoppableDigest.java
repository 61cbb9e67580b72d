package nyc.icefree.messages.digest;

import java.util.Optional;
import nyc.icefree.digest.Digests;
import nyc.icefree.messages.letters.StoppableMail;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/** One press stops the digest and destroys its data, so the link cannot resume it. */
@Component
record StoppableDigest(Digests digests) implements StoppableMail {
    @Override
    public String key() {
        return "digest";
    }

    @Override
    public Optional<Standing> standing(SecretToken link) {
        return digests.isStoppable(link) ? Optional.of(Standing.COMES) : Optional.empty();
    }

    @Override
    public void stop(SecretToken link) {
        digests.stopOnly(link);
    }
}
