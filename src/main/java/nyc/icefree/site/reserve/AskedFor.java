package nyc.icefree.site.reserve;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;

/** What a party asked for, each with what the event itself says of it; nobody promises it for one party alone. */
public record AskedFor(Words words, EventView event) {

    /** @param given whether the event says to everybody that it has this */
    public record Line(String what, String answer, boolean given) {}

    List<Line> lines(Needs needs) {
        Language into = needs.interpretation();
        return Stream.of(
                        into == null
                                ? Stream.<Line>empty()
                                : Stream.of(line(
                                        words.get("site.ticket.asked.interpretation", "language", words.within(into)),
                                        event.interpreted().contains(into)
                                                || event.spoken().contains(into))),
                        needs.wanted().stream()
                                .sorted()
                                .map(need -> line(words.of(need), event.access().contains(fact(need)))),
                        needs.note().isBlank()
                                ? Stream.<Line>empty()
                                : Stream.of(new Line(
                                        words.get("site.ticket.asked.note"),
                                        words.get("site.ticket.asked.note-read"),
                                        false)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Line line(String what, boolean given) {
        return new Line(what, words.get(given ? "site.ticket.asked.given" : "site.ticket.asked.open"), given);
    }

    private static AccessFact fact(Need need) {
        return switch (need) {
            case CHILDCARE -> AccessFact.CHILDCARE;
            case STEP_FREE -> AccessFact.STEP_FREE;
            case SEAT -> AccessFact.SEATING;
            case QUIET_SPACE -> AccessFact.QUIET_SPACE;
        };
    }
}
