package nyc.icefree.rsvp.invitations;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the codes of an event's invitations under its key, and finds an invitation by its code. */
@Component
public class InvitationCodes {
    private final InvitationTable table;
    private final Vault vault;

    InvitationCodes(InvitationTable table, Vault vault) {
        this.table = table;
        this.vault = vault;
    }

    InvitationTable.Sealed sealed(InvitationId id, EventId event, SayableCode code, String label) {
        var key = EventKeys.of(event);
        return new InvitationTable.Sealed(
                mac(event, code),
                vault.seal(key, place("code", id), code.digits()),
                vault.seal(key, place("label", id), label));
    }

    /** Whatever has become of it; empty where no invitation to this event has the code. */
    public Optional<RsvpInvitation> find(EventId event, SayableCode code) {
        try {
            return table.byCode(event, mac(event, code));
        } catch (KeyDestroyed nothingSealed) {
            return Optional.empty();
        }
    }

    /**
     * By which invitation an answer comes; null for an answer without a code, or where no invitation to this event has it. Whether
     * it still lets anybody in, and whether that matters, is decided where it is counted.
     */
    public @Nullable InvitationId of(EventId event, @Nullable SayableCode code) {
        return code == null ? null : find(event, code).map(RsvpInvitation::id).orElse(null);
    }

    /** The one with the same code at another event, as those have that were made for several dates; null where there is none. */
    public @Nullable InvitationId sameAt(@Nullable InvitationId here, EventId event, EventId there) {
        return here == null
                ? null
                : code(event, here)
                        .flatMap(code -> find(there, code))
                        .map(RsvpInvitation::id)
                        .orElse(null);
    }

    /** Empty where it cannot be read. */
    Optional<SayableCode> code(EventId event, InvitationId id) {
        try {
            return table.secrets(id)
                    .map(one -> vault.open(EventKeys.of(event), place("code", id), one.code()))
                    .map(SayableCode::new);
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    /** Empty where it cannot be read. */
    String label(EventId event, InvitationId id) {
        try {
            return table.secrets(id)
                    .map(one -> vault.open(EventKeys.of(event), place("label", id), one.label()))
                    .orElse("");
        } catch (Unreadable damaged) {
            return "";
        }
    }

    private String mac(EventId event, SayableCode code) {
        return vault.mac(EventKeys.of(event), "invitation:code_mac", code.digits());
    }

    private static String place(String column, InvitationId id) {
        return "invitation:" + column + ":" + id;
    }
}
