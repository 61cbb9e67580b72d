package nyc.icefree.rsvp.invitations;

import nyc.icefree.rsvp.InvitationId;

/**
 * An invitation as the host's organizers see it.
 *
 * @param label for themselves; empty where it cannot be read
 */
public record InvitationLine(RsvpInvitation invitation, String label, RsvpInvitation.Standing standing) {
    public InvitationId id() {
        return invitation.id();
    }

    /** Never the label, which may name people. */
    @Override
    public String toString() {
        return "InvitationLine[" + invitation.id() + "]";
    }
}
