package nyc.icefree.site.volunteerpages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.AskLinks;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

final class MyRows {
    /** Most bytes of people's texts in the rows of one page; the first row is shown even if longer. */
    private static final int MOST_WRITTEN = 6_000;

    private MyRows() {}

    /** The first rows, up to {@link #MOST_WRITTEN}. */
    static List<MyRow> first(List<MyRow> rows) {
        int written = 0;
        for (int n = 0; n < rows.size(); n++) {
            written += written(rows.get(n));
            if (n > 0 && written > MOST_WRITTEN) {
                return rows.subList(0, n);
            }
        }
        return rows;
    }

    private static int written(MyRow row) {
        var where = row.where();
        return Stream.of(
                        row.role(),
                        where.place(),
                        where.address(),
                        where.transit() == null ? null : where.transit().text(),
                        row.event() == null ? null : row.event().title(),
                        row.note(),
                        where.meetingPoint())
                .filter(Objects::nonNull)
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    static MyRow row(Words words, MyShift mine, boolean coverWanted, @Nullable String teamLink) {
        Language reader = words.language();
        String shift = mine.shift().id().toString();
        var slot = mine.shift().slot();
        return new MyRow(
                words.of(mine.shift().role()),
                new MyRow.When(
                        words.begin(words.day(slot.startLocal().toLocalDate())),
                        new WhenAndWhere(words).time(slot),
                        slot.startsAt().toString()),
                where(words, mine),
                event(reader, mine),
                mine.cancelled() ? "" : mine.note().text(reader),
                new MyRow.State(
                        state(words, mine),
                        style(mine),
                        isAlone(mine) ? words.get("shift.alone") : null,
                        mine.sameTime() == null ? null : sameTime(words, mine.sameTime())),
                new MyRow.HandBack(
                        mine.mayHandBack() && !mine.cancelled() ? Links.myShift(reader, shift, "hand-back") : null,
                        words.get(mine.state() == AssignmentState.ASKED ? "site.my.withdraw" : "site.my.hand-back"),
                        handBackUntil(words, mine)),
                ShiftDayPart.of(words, mine),
                mine.mayPassOn() || coverWanted && isIn(mine) ? cover(reader, shift, coverWanted) : null,
                isAhead(mine) ? Links.myShift(reader, shift, "ics") : null,
                isAhead(mine) ? teamLink : null);
    }

    private static MyRow.Where where(Words words, MyShift mine) {
        String meetingPoint = mine.cancelled() ? "" : mine.meetingPoint();
        var event = mine.event();
        if (event == null) {
            String organization = mine.organization().name().replace("-", "-\u2060"); // not broken there
            return new MyRow.Where(
                    meetingPoint.isEmpty()
                            ? words.get("site.my.ask-where", "organization", organization)
                            : organization,
                    null,
                    null,
                    meetingPoint);
        }
        var place = event.place();
        var transit = place.transit();
        return new MyRow.Where(
                new WhenAndWhere(words).place(place),
                place.address(),
                transit == null ? null : transit.in(words.language()).orElse(null),
                meetingPoint);
    }

    private static MyRow.@Nullable OfEvent event(Language reader, MyShift mine) {
        var event = mine.event();
        if (event == null) {
            return null;
        }
        var own = event.wordsIn(reader);
        return new MyRow.OfEvent(
                own.title(),
                own.language().equals(reader) ? null : own.language().tag(),
                Links.event(reader, event.slug()));
    }

    private static String state(Words words, MyShift mine) {
        if (mine.isOff()) {
            return words.get(mine.cancelled() ? "word.cancelled" : "site.event.postponed-long");
        }
        return words.of(mine.state());
    }

    private static String sameTime(Words words, MyShift.SameTime other) {
        return words.get(
                other.oneTooMany() ? "site.my.same-time.too-many" : "site.my.same-time",
                "role",
                words.of(other.role()),
                "day",
                words.day(other.slot().startLocal().toLocalDate()),
                "time",
                new WhenAndWhere(words).time(other.slot()));
    }

    private static boolean isAlone(MyShift mine) {
        return mine.alone() && !mine.isOff();
    }

    /** Also true when the lead marked early that they are there. */
    private static boolean isIn(MyShift mine) {
        return mine.state() == AssignmentState.CONFIRMED || mine.state() == AssignmentState.SERVED;
    }

    static boolean isAhead(MyShift mine) {
        return isIn(mine) && !mine.over() && !mine.isOff();
    }

    private static MyRow.Cover cover(Language reader, String shift, boolean wanted) {
        return new MyRow.Cover(wanted, wanted ? AskLinks.noCover(reader, shift) : AskLinks.cover(reader, shift));
    }

    private static @Nullable String handBackUntil(Words words, MyShift mine) {
        var slot = mine.shift().slot();
        var until = mine.shift().terms().handBackUntil(slot);
        if (mine.state() != AssignmentState.CONFIRMED || mine.over() || mine.cancelled()) {
            return null;
        }
        if (until == null) {
            return mine.mayHandBack() ? words.get("site.shift.back") : null;
        }
        return mine.mayHandBack()
                ? words.get("site.my.hand-back.until", "when", words.soon(until.atZone(slot.zone())))
                : words.get("signup-status.too-late-to-hand-back");
    }

    private static String style(MyShift mine) {
        if (mine.isOff()) {
            return mine.cancelled() ? "state-cancelled" : "state-postponed";
        }
        return switch (mine.state()) {
            case CONFIRMED, SERVED -> "state-open";
            case ASKED -> "state-few";
            case DECLINED, HANDED_BACK, TAKEN_BACK, NO_SHOW -> "state-closed";
        };
    }
}
