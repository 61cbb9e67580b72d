package nyc.icefree.site.events;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Frames;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Reads which events were chosen, for the pages that hand out events. */
@Component
record SubscribeChoices(Frames frames, Choices choices) {
    /** Replaces a former slug of an organization by its present one, and drops an unknown one. */
    Subscription wanted(Language reader, HttpServletRequest request) {
        var query = AgendaQuery.of(frames.words(reader).city(), request::getParameterValues);
        return Subscription.of(query).hostedBy(choices.organization(reader, query.organization()));
    }

    Frame frame(Language reader, SubscribePart part, Subscription wanted, UnaryOperator<String> more) {
        Words words = frames.words(reader);
        String title = words.get("site.subscribe." + part.word() + ".title");
        String plain = part.path(reader);
        return wanted.all() && more.apply(plain).equals(plain)
                ? frames.open(reader, title, words.get("site.subscribe." + part.word() + ".lead"), part::path)
                : frames.closed(reader, title, language -> more.apply(wanted.on(part.path(language))));
    }

    SubscribeChooser chooser(Words words, SubscribePart part, Subscription wanted) {
        Language reader = words.language();
        var choice = wanted.choice();
        return new SubscribeChooser(
                words.get("site.subscribe." + part.word() + ".title"),
                words.get("site.subscribe." + part.word() + ".lead"),
                Arrays.stream(SubscribePart.values())
                        .map(each -> new SubscribeChooser.Part(
                                words.get("site.subscribe." + each.word()), wanted.on(each.path(reader)), each == part))
                        .toList(),
                part.path(reader),
                choices.kinds(words, choice.kind()),
                choices.areas(words, choice.area()),
                choices.languages(words, choice.spoken()),
                choices.organizations(choice.organization()),
                choices.access(words, choice.access()),
                chosen(words, wanted));
    }

    /** In a row, of which only the beginning and names have capitals. */
    private String chosen(Words words, Subscription wanted) {
        return words.begin(wanted.pairs().stream()
                .map(pair -> switch (pair[0]) {
                    case "language" ->
                        new LanguageNames(words)
                                .within(List.of(new Language(pair[1])))
                                .text();
                    case "kind", "access" ->
                        words.low(choices.label(words, pair[0], pair[1]).text());
                    default -> choices.label(words, pair[0], pair[1]).text();
                })
                .collect(Collectors.joining(words.comma())));
    }
}
