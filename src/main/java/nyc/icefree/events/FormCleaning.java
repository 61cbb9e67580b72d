package nyc.icefree.events;

import java.util.List;
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
                typed.newVenue() == null ? null : typed.newVenue().cleaned(),
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
