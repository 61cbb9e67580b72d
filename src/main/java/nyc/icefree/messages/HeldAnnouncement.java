package nyc.icefree.messages;

import java.util.Set;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.messages.announcements.AnnouncementDoubt;
import nyc.icefree.text.NoteByLanguage;

/**
 * An untrusted host's announcement, as an administrator reads it.
 *
 * @param doubts that its writer was asked about too
 */
public record HeldAnnouncement(
        EventView event, SaidAnnouncement said, NoteByLanguage note, Set<AnnouncementDoubt> doubts) {}
