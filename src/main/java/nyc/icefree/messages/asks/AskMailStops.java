package nyc.icefree.messages.asks;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.messages.letters.StoppableMail;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.ProvenToken;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A link by which a volunteer stops questions about shifts, and thanks. It is proven by their key: nothing is stored until it is used, and it
 * is dead once they have left.
 */
@Component
public class AskMailStops implements StoppableMail {
    private static final String PURPOSE = "stop asks for shifts";
    private static final int SIZE = 16;

    private final AskStops stops;
    private final OutboxRows rows;
    private final Vault vault;

    AskMailStops(AskStops stops, OutboxRows rows, Vault vault) {
        this.stops = stops;
        this.rows = rows;
        this.vault = vault;
    }

    public SecretToken link(PersonId person) {
        var id = person.value();
        var said =
                ByteBuffer.allocate(SIZE).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return ProvenToken.make(vault, KeyOwner.person(id), PURPOSE, said.array());
    }

    private Optional<PersonId> person(SecretToken link) {
        return ProvenToken.read(link, SIZE).flatMap(read -> {
            var said = read.said();
            var id = new UUID(said.getLong(), said.getLong());
            return read.isProven(vault, KeyOwner.person(id), PURPOSE)
                    ? Optional.of(new PersonId(id))
                    : Optional.empty();
        });
    }

    @Override
    public String key() {
        return "ask";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(SecretToken link) {
        return person(link).map(person -> stops.isStopped(person) ? Standing.STOPPED : Standing.COMES);
    }

    @Override
    @Transactional
    public void stop(SecretToken link) {
        person(link).ifPresent(person -> {
            rows.takeTurn(person.value()); // a person and a mail program may press at once
            stops.stop(person);
        });
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    @Transactional
    public void resume(SecretToken link) {
        person(link).ifPresent(stops::resume);
    }
}
