package nyc.icefree.rsvp.reserving;

import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.rsvp.desk.ExportTable;
import nyc.icefree.rsvp.invitations.InvitationTable;
import nyc.icefree.rsvp.spots.SpotTermsListener;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes a deleted event's spots in its transaction. It was never public, so it has no RSVPs; the database would
 * refuse otherwise.
 */
@Component
class SpotsOfDeletedEvents {
    private final JdbcClient jdbc;
    private final ExportTable exports;
    private final InvitationTable invitations;
    private final SpotTermsListener listener;

    SpotsOfDeletedEvents(
            JdbcClient jdbc, ExportTable exports, InvitationTable invitations, SpotTermsListener listener) {
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.exports = exports;
        this.listener = listener;
    }

    @EventListener
    void on(EventDeleting deleting) {
        exports.delete(deleting.event());
        invitations.delete(deleting.event());
        jdbc.sql("delete from event_places where event_id = ?")
                .param(deleting.event().value())
                .update();
        listener.forget(deleting.event());
    }

    @EventListener
    void on(StaffDeleted deleted) {
        jdbc.sql("update rsvp set added_by = null where added_by = ?")
                .param(deleted.person().value())
                .update();
        exports.forget(deleted.person());
    }
}
