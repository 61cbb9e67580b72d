package nyc.icefree.rsvp.invitations;

import nyc.icefree.rsvp.InvitationId;

/**
 * An invitation as the host's organizers see it.
 *
 * @param label empty when it cannot be read
 */
public record InvitationLine(RsvpInvitation invitation, String label, RsvpInvitation.Standing standing) {
    public InvitationId id() {
        return invitation.id();
    }

    /** The label may name people. */
    @Override
    public String toString() {
        return "InvitationLine[" + invitation.id() + "]";
    }
}
