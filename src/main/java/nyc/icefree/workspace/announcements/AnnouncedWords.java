package nyc.icefree.workspace.announcements;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.messages.SaidAnnouncement;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Words for an announcement's audience, writer and time. */
public record AnnouncedWords(Words words) {
    public String of(SaidAnnouncement said) {
        return said.to() == null ? words.get("workspace.invitations.unreadable") : of(said.to(), said.shift());
    }

    public String written(SaidAnnouncement said, ZoneId zone) {
        String when = words.moment(said.writtenAt(), zone);
        return said.writer() == null
                ? words.get("workspace.announcements.at", "when", when)
                : words.get("workspace.announcements.at-by", "when", when, "who", said.writer());
    }

    public static Div quote(String tag, String text) {
        var quote = Styled.as("mail-text", new Div(text));
        quote.getElement().setAttribute("lang", tag).setAttribute("dir", new Language(tag).direction());
        return quote;
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
