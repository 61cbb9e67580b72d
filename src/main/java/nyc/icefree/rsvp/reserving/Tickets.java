package nyc.icefree.rsvp.reserving;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.vault.ProvenToken;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code that a ticket's QR carries: it names a party to the doors of its event, and opens nothing. Nothing is stored
 * of it, and nobody gets from it to the manage link.
 */
@Service
public class Tickets {
    private static final String PURPOSE = "ticket at the door";
    private static final int ID = 16;
    private static final int MOST = 5_000;

    private final RsvpTable answers;
    private final RsvpSealing sealing;
    private final Vault vault;

    Tickets(RsvpTable answers, RsvpSealing sealing, Vault vault) {
        this.answers = answers;
        this.sealing = sealing;
        this.vault = vault;
    }

    /** A party that reserved. Hides who they are. */
    public record Ticket(RsvpId rsvp, EventId event, Party party) {
        @Override
        public String toString() {
            return "Ticket[…]";
        }
    }

    /** For a party's own page; empty unless it has spots. */
    @Anyone
    public Optional<SecretToken> codeOf(String manage) {
        return answers.byToken(manage).filter(RsvpRow::holdsSpots).map(row -> code(row.event(), row.id()));
    }

    /** @throws nyc.icefree.vault.KeyDestroyed when the event's answers are destroyed */
    @CallerDecides
    public SecretToken code(EventId event, RsvpId rsvp) {
        byte[] id = ByteBuffer.allocate(ID)
                .putLong(rsvp.value().getMostSignificantBits())
                .putLong(rsvp.value().getLeastSignificantBits())
                .array();
        return ProvenToken.make(vault, EventKeys.of(event), PURPOSE, id);
    }

    /** Empty when it is no ticket, or its party has no spots. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<Ticket> find(SecretToken code) {
        return ProvenToken.read(code, ID).flatMap(token -> {
            var said = token.said();
            return answers.find(new RsvpId(new UUID(said.getLong(), said.getLong())))
                    .filter(row -> row.holdsSpots() && token.isProven(vault, EventKeys.of(row.event()), PURPOSE))
                    .map(this::ticket);
        });
    }

    /** Those who come under a name that fits, the first to reserve first. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<Ticket> named(EventId event, Predicate<String> fits) {
        return answers.of(event, RsvpState.COMING, MOST).stream()
                .filter(row -> fits.test(sealing.nameIfReadable(row)))
                .map(this::ticket)
                .toList();
    }

    /** Always the same for one party and purpose. Nobody gets from it to the party without the event's key. */
    @CallerDecides
    public UUID number(EventId event, RsvpId rsvp, String purpose) {
        String mac = vault.mac(
                EventKeys.of(event), PURPOSE + " " + purpose, rsvp.value().toString());
        return new UUID(HexFormat.fromHexDigitsToLong(mac, 0, ID), HexFormat.fromHexDigitsToLong(mac, ID, 2 * ID));
    }

    private Ticket ticket(RsvpRow row) {
        return new Ticket(row.id(), row.event(), sealing.openIfReadable(row));
    }
}
