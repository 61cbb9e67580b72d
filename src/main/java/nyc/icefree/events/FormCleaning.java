package nyc.icefree.events;

import java.util.List;
import java.util.Set;
import nyc.icefree.text.SafeText;

/** Takes from typed text what nobody meant: stray blanks, control characters, empty languages, doubles. */
final class FormCleaning {
    private FormCleaning() {}

    static EventDraft draft(EventDraft typed) {
        var spoken = EventLanguage.inOrder(typed.spoken());
        return new EventDraft(
                typed.kind(),
                words(typed.words()),
                typed.start(),
                typed.startSecond(),
                typed.end(),
                typed.endSecond(),
                typed.zone(),
                typed.venue(),
                typed.newVenue() == null ? null : venue(typed.newVenue()),
                typed.addressVisibility(),
                spoken,
                EventLanguage.inOrder(typed.interpreted()).stream()
                        .filter(l -> !spoken.contains(l))
                        .toList(),
                typed.access(),
                typed.capacity(),
                typed.takesRsvps(),
                typed.coHosts(),
                typed.area(),
                typed.addressHours(),
                typed.reach(),
                typed.attendance(),
                SafeText.line(typed.onlineLink()));
    }

    static VenueForm venue(VenueForm typed) {
        return new VenueForm(
                SafeText.line(typed.name()),
                SafeText.line(typed.address()),
                SafeText.line(typed.neighbourhood()),
                typed.borough(),
                SafeText.line(typed.transit()),
                typed.latitude(),
                typed.longitude(),
                Set.copyOf(typed.access()),
                typed.capacity(),
                SafeText.block(typed.staffNotes()),
                typed.shared() && !typed.privatePlace(),
                typed.privatePlace());
    }

    private static List<EventWords> words(List<EventWords> typed) {
        return typed.stream()
                .map(w -> new EventWords(
                        w.language(),
                        SafeText.line(w.title()),
                        SafeText.block(w.description()),
                        SafeText.block(w.instructions()),
                        w.original()))
                .filter(w -> w.original() || !(w.title() + w.description() + w.instructions()).isEmpty())
                .toList();
    }
}
