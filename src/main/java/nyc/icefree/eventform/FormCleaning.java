package nyc.icefree.eventform;

import java.util.List;
import nyc.icefree.text.SafeText;

/** Cleans typed text: removes stray blanks, control characters, empty languages and doubles. */
public final class FormCleaning {
    private FormCleaning() {}

    public static EventDraft draft(EventDraft typed) {
        var where = typed.where();
        var described = where.newVenue();
        var accessibility = typed.accessibility().tidy();
        return typed.worded(words(typed.words()))
                .with(new Where(
                        where.venue(),
                        described == null ? null : described.cleaned(),
                        where.attendance(),
                        SafeText.line(where.onlineLink())))
                .with(accessibility)
                .with(typed.rsvps().cleaned());
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
