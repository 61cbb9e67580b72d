package nyc.icefree.messages.announcements;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.jobs.Job;
import nyc.icefree.partners.Right;
import nyc.icefree.vault.KeyDestroyed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes the messages of due announcements. One that fails is tried again by the next round and stops no other. */
@Component
public record AnnouncementsDue(
        AnnouncementTable table, AnnouncementRun run, Events events, EventRights rights, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementsDue.class);

    @Job(name = "make-announcements", every = "PT30S")
    int make() {
        Instant now = clock.instant();
        int made = 0;
        for (var announcement : table.due(now)) {
            try {
                made += make(announcement, now);
            } catch (DuplicateKeyException another) {
                LOG.debug("announcement {} is begun by another node", announcement.id());
            } catch (RuntimeException e) {
                // its message could hold what was written
                LOG.error(
                        "announcement {} could not be made; tried again in a minute: {}",
                        announcement.id(),
                        e.getClass().getName());
            }
        }
        return made;
    }

    private int make(Announcement announcement, Instant now) {
        var terms = events.termsOf(announcement.event());
        if (terms.isEmpty() || !isOpen(terms.get(), now) || !mayStill(announcement)) {
            drop(announcement);
            return 0;
        }
        if (announcement.state() == AnnouncementState.IN_REVIEW) {
            return 0;
        }
        AnnouncementTable.Said said;
        try {
            said = table.said(announcement);
        } catch (KeyDestroyed gone) {
            drop(announcement);
            return 0;
        }
        if (announcement.state() == AnnouncementState.WAITING) {
            var slot = run.earlier(announcement, said, terms.get().slot());
            var morning =
                    Announcement.quietUntil(announcement.urgent(), terms.get().state(), slot, now);
            if (morning.isPresent()) {
                table.putOff(announcement, morning.get());
                return 0;
            }
        }
        if (!run.begin(announcement, said, now)) {
            return 0;
        }
        int made = 0;
        for (OptionalInt part = run.next(announcement, said, now);
                part.isPresent();
                part = run.next(announcement, said, now)) {
            made += part.getAsInt();
        }
        return made;
    }

    /** The writer may have lost the right, or the host our trust, while it waited. */
    private boolean mayStill(Announcement announcement) {
        return announcement.state() == AnnouncementState.GOING_OUT
                || rights.mayAtHost(announcement.writtenBy(), Right.RECEIVE, announcement.event())
                        && (announcement.held() || rights.hostIsTrusted(announcement.event()));
    }

    public static boolean isOpen(EventTerms event, Instant now) {
        return event.state().willHappen() && !event.isOver(now);
    }

    private void drop(Announcement announcement) {
        table.become(announcement, announcement.state(), AnnouncementState.DROPPED);
    }
}
