package nyc.icefree.digest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.boot.test.context.TestComponent;

/** Digests that wait for a yes. */
@TestComponent
public record AskedDigest(Digests digests, DigestReaders readers, DigestTable table, Vault vault) {
    /** The link in the mail of a new one. */
    public SecretToken link(Language reader) {
        String address = "d" + Given.email();
        ask(address, new DigestWishes(reader, Set.of(Areas.QUEENS), Set.of(Language.SPANISH)));
        return readers.mailFor(of(address).orElseThrow()).orElseThrow().link();
    }

    /** Of the same one, that which can only stop it. */
    public SecretToken stop(SecretToken link) {
        return readers.mailFor(table.find(link).orElseThrow().id())
                .orElseThrow()
                .stop();
    }

    /** Until it is found by that address. */
    public DigestId ask(String address, DigestWishes wishes) {
        As.nobody(() -> {
            digests.ask(address, wishes);
            return true;
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> of(address).isPresent());
        return of(address).orElseThrow();
    }

    public Optional<DigestId> of(String address) {
        return vault.find("digest", address).flatMap(KeyOwner::id).map(DigestId::new);
    }
}
