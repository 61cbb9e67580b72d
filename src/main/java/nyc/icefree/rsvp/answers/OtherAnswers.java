package nyc.icefree.rsvp.answers;

import java.util.List;
import java.util.Optional;
import nyc.icefree.people.Anyone;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;

/** RSVPs to other dates that came by the same form, so that the link of one leads to them all. */
@Service
public class OtherAnswers {
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;

    OtherAnswers(RsvpTable rsvps, RsvpSealing sealing) {
        this.rsvps = rsvps;
        this.sealing = sealing;
    }

    /**
     * Their secrets, oldest first. Only of the same name: on a shared device somebody else may have sent the same form
     * again. Those that moved are left out, since what replaced them has the same form.
     *
     * @return none when the link is not known
     */
    @Anyone
    public List<SecretToken> of(String token) {
        return rsvps.byToken(token)
                .map(row -> rsvps.byForm(row.origin().form()).stream()
                        .filter(other ->
                                !other.id().equals(row.id()) && other.standing().movedTo() == null)
                        .flatMap(other -> manage(row, other).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<SecretToken> manage(RsvpRow row, RsvpRow other) {
        try {
            return sealing.name(other).equalsIgnoreCase(sealing.name(row))
                    ? Optional.of(sealing.manage(other))
                    : Optional.empty();
        } catch (KeyDestroyed e) {
            return Optional.empty();
        }
    }
}
