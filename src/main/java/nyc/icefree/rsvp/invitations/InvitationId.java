package nyc.icefree.rsvp.invitations;

import java.util.UUID;

public record InvitationId(UUID value) {
    static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
