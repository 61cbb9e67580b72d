package nyc.icefree.site.reserve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/**
 * The fields about a party, on the reserve page and on the secret page.
 *
 * @param largest the most people one party can be
 * @param sizes from one person to the largest party
 * @param needsOpen whether something is asked for already
 * @param host who sees the answer in any case
 * @param coHosts who may see it too, if the party likes
 */
public record PartyFields(
        PartyInput typed,
        Problems problems,
        int largest,
        List<Option> sizes,
        List<Option> needs,
        List<Option> languages,
        boolean needsOpen,
        String host,
        List<Option> coHosts) {

    static PartyFields of(
            Words words, Choices choices, EventView event, PartyInput typed, Problems problems, int largest) {
        return new PartyFields(
                typed,
                problems,
                largest,
                IntStream.rangeClosed(1, largest)
                        .mapToObj(String::valueOf)
                        .map(size -> new Option(
                                size, size, size.equals(typed.partySize().strip())))
                        .toList(),
                Arrays.stream(Need.values())
                        .map(need -> new Option(
                                PartyInput.slug(need),
                                words.of(need),
                                typed.wanted().contains(need)))
                        .toList(),
                choices.languages(
                        words,
                        typed.interpretation().matches(Language.TAG)
                                ? Set.of(new Language(typed.interpretation()))
                                : Set.of()),
                !typed.wanted().isEmpty()
                        || !typed.interpretation().isEmpty()
                        || !typed.note().isEmpty()
                        || problems.at("note") != null,
                event.host().name(),
                event.hosts().stream()
                        .skip(1)
                        .map(coHost -> new Option(
                                coHost.id().toString(),
                                coHost.name(),
                                typed.shared().contains(coHost.id().toString())))
                        .toList());
    }

    static Problems problems(Words words, ReservationRefused refused, PartyInput typed) {
        return new Problems(refused.reasons().stream()
                        .map(reason -> new Problems.Problem(field(reason), words.why(reason)))
                        .toList())
                .counted(words, "name", typed.name(), ReservationForm.NAME_MAX)
                .counted(words, "note", typed.note(), ReservationForm.NOTE_MAX);
    }

    private static String field(ReservationReason reason) {
        return switch (reason.field()) {
            case NAME -> "name";
            case PARTY_SIZE -> "partySize";
            case EMAIL -> "email";
            case NOTE -> "note";
            case REASON, FORM -> Problems.FORM;
        };
    }
}
