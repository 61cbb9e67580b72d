package nyc.icefree.eventform;

import java.util.UUID;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Seals;
import org.jspecify.annotations.Nullable;

/** An event's joining details, sealed in its row and opened on first use. */
public final class SealedEntry {
    private @Nullable Seals seals;
    private @Nullable JoiningDetails details;
    private boolean unreadable;

    public JoiningDetails details(UUID event, byte @Nullable [] sealed) {
        if (details == null) {
            details = sealed == null || seals == null ? JoiningDetails.NONE : opened(seals, event, sealed);
        }
        return details;
    }

    private JoiningDetails opened(Seals by, UUID event, byte[] sealed) {
        var opened = by.open(KeyOwner.door(event), place(event), sealed);
        unreadable = opened.unreadable();
        return JoiningDetails.read(opened.text());
    }

    /**
     * @return sealed bytes to store; null for an event that is not stored yet and has no seals
     * @throws Refused when the old details cannot be opened now and would be overwritten
     */
    public byte @Nullable [] take(JoiningDetails next, UUID event, byte @Nullable [] sealed) {
        if (next.equals(details(event, sealed))) {
            return sealed;
        }
        if (unreadable) {
            throw new Refused(new FieldProblem("onlineLink", FormProblem.SEALED_UNREADABLE));
        }
        details = next;
        return sealed(next, event);
    }

    /** Forgets details that could not be opened, too. */
    public void forget() {
        details = JoiningDetails.NONE;
        unreadable = false;
    }

    /** @return sealed bytes to store */
    public byte @Nullable [] openedBy(Seals given, UUID event, byte @Nullable [] sealed) {
        boolean fresh = seals == null && sealed == null;
        seals = given;
        if (fresh && details != null) {
            return sealed(details, event);
        }
        details = null;
        unreadable = false;
        return sealed;
    }

    private byte @Nullable [] sealed(JoiningDetails what, UUID event) {
        return what.equals(JoiningDetails.NONE) || seals == null
                ? null
                : seals.seal(KeyOwner.door(event), place(event), what.text());
    }

    private static String place(UUID event) {
        return "event:door:" + event;
    }
}
