package nyc.icefree.site.volunteerpages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.signup.ShiftOnRecord;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.OwnStanding.WithOrganization;
import nyc.icefree.volunteers.VolunteerForm;

record MyDataText(Words words) {

    /** @param without organizations that plan without them for now */
    String of(
            VolunteerForm own,
            Collection<OrganizationCard> helped,
            Collection<OrganizationCard> without,
            List<WithOrganization> standing,
            List<ShiftOnRecord> shifts,
            MyAsks.OnRecord asks) {
        var answers = own.answers();
        var free = answers.free();
        return Stream.of(
                        words.get("site.my.data.title") + "\n",
                        part("word.name", Stream.of(own.name())),
                        part("word.email", Stream.of(own.email())),
                        part("site.profile.language", Stream.of(words.of(own.language()))),
                        part(
                                "site.profile.languages",
                                Language.SPOKEN.stream()
                                        .filter(answers.levels().uses()::containsKey)
                                        .map(language -> words.of(language) + ": "
                                                + all(answers.levels().in(language)))),
                        answers.facts(words).entrySet().stream()
                                .map(one -> part("site.profile." + one.getKey(), one.getValue().stream()))
                                .collect(Collectors.joining("\n")),
                        part(
                                "site.profile.organizations",
                                helped.stream().map(OrganizationCard::name).sorted()),
                        part(
                                "site.my.data.without",
                                without.stream().map(OrganizationCard::name).sorted()),
                        part(
                                "site.profile.usual",
                                free.usual().stream().sorted().map(words::of)),
                        part(
                                "site.profile.pause",
                                Stream.of(free.pausedUntil() == null ? "" : words.date(free.pausedUntil()))),
                        part(
                                "site.profile.adult",
                                Stream.of(answers.adult() ? words.get("site.profile.adult.yes") : "")),
                        part("site.my.standing.title", new StandingLines(words).of(standing).stream()),
                        part("site.my.data.shifts", shifts.stream().map(this::shift)),
                        part("site.my.data.asked", asks(asks, false).map(this::ask)),
                        part("site.my.data.covered", asks(asks, true).map(one -> shift(one.shift()))),
                        part(
                                "site.my.data.ask-mail",
                                Stream.of(asks.stopped() ? words.get("site.my.data.ask-mail.stopped") : "")))
                .collect(Collectors.joining("\n"));
    }

    private String part(String label, Stream<String> held) {
        var lines = held.filter(line -> !line.isEmpty()).toList();
        return words.get(label)
                + (lines.isEmpty() ? List.of(words.get("site.my.data.none")) : lines)
                        .stream().map(line -> "\n  " + line).collect(Collectors.joining())
                + "\n";
    }

    private String all(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }

    private String shift(ShiftCard shift) {
        return words.of(shift.role())
                + ", "
                + words.span(shift.slot().startLocal(), shift.slot().endLocal());
    }

    /** @param wanted true for shifts that they want covered */
    private static Stream<MyAsks.AskOnRecord> asks(MyAsks.OnRecord asks, boolean wanted) {
        return asks.asks().stream().filter(one -> wanted == (one.state() == AskState.WANTED));
    }

    private String ask(MyAsks.AskOnRecord ask) {
        return shift(ask.shift()) + ", " + words.of(ask.kind()) + ", " + words.of(ask.state());
    }

    private String shift(ShiftOnRecord shift) {
        var event = shift.event();
        var reason = shift.overrideReason();
        var mark = shift.mark();
        var corrected = shift.corrected();
        return Stream.of(
                        words.of(shift.role()),
                        words.span(shift.slot().startLocal(), shift.slot().endLocal()),
                        event == null ? "" : event.wordsIn(words.language()).title(),
                        shift.organization().name(),
                        words.of(shift.state()),
                        shift.led() ? words.get("site.day.lead.you") : "",
                        shift.comes() ? words.get("site.day.said.comes") : "",
                        mark == null ? "" : words.get("site.day.marked", "mark", words.of(mark)),
                        corrected == null
                                ? ""
                                : words.get("site.my.hours.corrected", "time", HelpedTime.of(words, corrected)),
                        reason == null ? "" : words.get("site.my.data.reason", "reason", reason))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
