package nyc.icefree.workspace.announcements;

import nyc.icefree.messages.SaidAnnouncement;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Words;
import nyc.icefree.wording.WhenAndWhere;
import org.jspecify.annotations.Nullable;

/** To whom, in the words of whoever announces. */
public record AnnouncedWords(Words words) {
    public String of(SaidAnnouncement said) {
        return said.to() == null ? words.get("workspace.invitations.unreadable") : of(said.to(), said.shift());
    }

    String of(AnnouncedSet to, @Nullable ShiftCard shift) {
        if (to.need() != null) {
            return words.get("workspace.announcements.to.need", "need", new NeedsInWords(words).what(to.need()));
        }
        if (to.shift() != null) {
            return shift == null
                    ? words.get("workspace.announcements.to.shift-gone")
                    : words.get(
                            "workspace.announcements.to.shift",
                            "role",
                            words.of(shift.role()),
                            "when",
                            new WhenAndWhere(words).when(shift.slot()));
        }
        return words.of(to.kind());
    }
}
