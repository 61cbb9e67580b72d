package nyc.icefree.messages.announcements;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.text.NoteByLanguage;
import org.springframework.modulith.NamedInterface;

/** @param urgent may wake people at night */
@NamedInterface("announcements")
public record AnnouncementDraft(AnnouncedSet to, NoteByLanguage note, boolean urgent) {
    public List<AnnouncementRefused> problems() {
        var problems = new ArrayList<AnnouncementRefused>();
        if (note.isEmpty()) {
            problems.add(AnnouncementRefused.NOTE_MISSING);
        }
        if (note.isTooLong()) {
            problems.add(AnnouncementRefused.NOTE_TOO_LONG);
        }
        return problems;
    }
}
