package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.site.Problems;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** @param required whether nobody can reserve without a code */
public record InvitationField(String label, String hint, String typed, boolean required) {
    static final String NAME = "invitation";

    /** Null when nobody needs one and none was typed. */
    static @Nullable InvitationField of(Words words, EventView event, String typed) {
        boolean needed = event.admittance() == Admittance.INVITED;
        return event.admittance() == Admittance.EVERYONE && typed.isBlank()
                ? null
                : new InvitationField(
                        words.get("site.invitation.code"),
                        words.get(
                                event.admittance() == Admittance.APPROVED
                                        ? "site.invitation.code.hint-other"
                                        : "site.invitation.code.hint"),
                        SayableCode.read(typed).map(SayableCode::inGroups).orElse(typed),
                        needed);
    }

    static Problems problem(String text) {
        return new Problems(List.of(new Problems.Problem(NAME, text)));
    }

    /** Hides the typed code from logs. */
    @Override
    public String toString() {
        return "InvitationField[…]";
    }
}
