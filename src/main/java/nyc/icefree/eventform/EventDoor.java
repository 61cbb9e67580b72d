package nyc.icefree.eventform;

import java.util.List;
import java.util.UUID;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Seals;
import org.jspecify.annotations.Nullable;

/** What leads into one event: it lies sealed in the event's row, and is opened when it is first asked for. */
public final class EventDoor {
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
     * @return what is to be kept from now on; of an event that is not stored yet nothing, since it has no seals
     * @throws FormRefused when it would be written over what could be read again
     */
    public byte @Nullable [] take(JoiningDetails next, UUID event, byte @Nullable [] sealed) {
        if (next.equals(details(event, sealed))) {
            return sealed;
        }
        if (unreadable) {
            throw new FormRefused(List.of(new FieldProblem("onlineLink", FormProblem.SEALED_UNREADABLE)));
        }
        details = next;
        return sealed(next, event);
    }

    /** Also what could not be opened. */
    public void forget() {
        details = JoiningDetails.NONE;
        unreadable = false;
    }

    /** @return what is to be kept from now on */
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
