package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/** A party's needs, each with the organizers' answer, or else with what the event says of it. */
public record AskedFor(Words words, EventView event) {

    public record Line(String what, String answer, boolean given) {}

    List<Line> lines(Needs needs, NeedAnswers answers) {
        return needs.topics().stream()
                .map(topic -> switch (answers.to(topic)) {
                    case ARRANGED -> new Line(what(topic, needs), words.get("site.ticket.asked.arranged"), true);
                    case NOT_POSSIBLE ->
                        new Line(what(topic, needs), words.get("site.ticket.asked.not-possible"), false);
                    case OPEN -> open(topic, what(topic, needs), needs.caresForUnknown());
                })
                .toList();
    }

    private String what(NeedTopic topic, Needs needs) {
        return topic.kind() == NeedKind.NOTE
                ? words.get("site.ticket.asked.note")
                : new NeedsInWords(words).what(topic, needs);
    }

    private Line open(NeedTopic topic, String what, boolean agesUnknown) {
        if (topic.kind() == NeedKind.NOTE) {
            return new Line(what, words.get("site.ticket.asked.note-read"), false);
        }
        boolean given = isThere(event, topic.kind(), topic.language());
        String said = words.get(given ? "site.ticket.asked.given" : "site.ticket.asked.open");
        boolean asks = agesUnknown && topic.kind() == NeedKind.CHILDCARE;
        return new Line(what, asks ? said + " " + words.get("site.ticket.asked.how-old") : said, given);
    }

    /** Whether the event says that it has it; @param language of an interpretation */
    static boolean isThere(EventView event, NeedKind kind, @Nullable Language language) {
        return switch (kind) {
            case INTERPRETATION ->
                event.interpreted().contains(language) || event.spoken().contains(language);
            case CHILDCARE -> event.access().contains(AccessFact.CHILDCARE);
            case STEP_FREE -> event.access().contains(AccessFact.STEP_FREE);
            case SEAT -> event.access().contains(AccessFact.SEATING);
            case QUIET_SPACE -> event.access().contains(AccessFact.QUIET_SPACE);
            case NOTE -> false;
        };
    }
}
