package nyc.icefree.eventform;

import nyc.icefree.text.SafeText;

/** Cleans typed text: removes stray blanks, control characters, empty languages and doubles. */
public final class FormCleaning {
    private FormCleaning() {}

    public static EventDraft draft(EventDraft typed) {
        var where = typed.where();
        var described = where.newVenue();
        var accessibility = typed.accessibility().tidy();
        return typed.worded(typed.words().stream()
                        .map(w -> w.mapped(Wording::cleaned))
                        .filter(w -> w.original() || !w.wording().blank())
                        .toList())
                .with(new Where(
                        where.venue(),
                        described == null ? null : described.cleaned(),
                        where.attendance(),
                        SafeText.line(where.onlineLink())))
                .with(accessibility)
                .with(typed.rsvps().cleaned());
    }
}
