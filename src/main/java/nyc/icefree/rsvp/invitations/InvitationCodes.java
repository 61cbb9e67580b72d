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

/** Seals the codes of an event's invitations, and finds an invitation by its code. */
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
                vault.seal(key, cell("code", id), code.digits()),
                vault.seal(key, cell("label", id), label));
    }

    /** Also one that was taken back; empty when no invitation to this event has the code. */
    public Optional<RsvpInvitation> find(EventId event, SayableCode code) {
        try {
            return table.byCode(event, mac(event, code));
        } catch (KeyDestroyed nothingSealed) {
            return Optional.empty();
        }
    }

    /**
     * Null without a code, or when no invitation to this event has it. Whether it still lets anybody in is decided when
     * it is counted.
     */
    public @Nullable InvitationId of(EventId event, @Nullable SayableCode code) {
        return code == null ? null : find(event, code).map(RsvpInvitation::id).orElse(null);
    }

    /** The invitation with the same code to another event, as made for several dates; null for none. */
    public @Nullable InvitationId sameAt(@Nullable InvitationId here, EventId event, EventId there) {
        return here == null
                ? null
                : code(event, here)
                        .flatMap(code -> find(there, code))
                        .map(RsvpInvitation::id)
                        .orElse(null);
    }

    Optional<SayableCode> code(EventId event, InvitationId id) {
        try {
            return table.secrets(id)
                    .map(one -> vault.open(EventKeys.of(event), cell("code", id), one.code()))
                    .map(SayableCode::new);
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    String label(EventId event, InvitationId id) {
        try {
            return table.secrets(id)
                    .map(one -> vault.open(EventKeys.of(event), cell("label", id), one.label()))
                    .orElse("");
        } catch (Unreadable damaged) {
            return "";
        }
    }

    private String mac(EventId event, SayableCode code) {
        return vault.mac(EventKeys.of(event), "invitation:code_mac", code.digits());
    }

    private static String cell(String column, InvitationId id) {
        return "invitation:" + column + ":" + id;
    }
}
