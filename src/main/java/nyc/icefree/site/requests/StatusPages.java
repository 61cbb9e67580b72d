package nyc.icefree.site.requests;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.requests.AskersRequest;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestRemarkLine;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record StatusPages(Frames frames, Choices choices, Campaign campaign, Links links) {
    record Shown(
            @Nullable RequestInput typed,
            String answer,
            Problems problems,
            @Nullable String happened) {}

    StatusPage page(Language reader, String token, AskersRequest request, Shown shown) {
        Words words = frames.words(reader);
        Function<Language, String> here = language -> Links.requestStatus(language, token);
        var form = request.form();
        String title = form.kind() == RequestKind.SUBMISSION
                ? form.title()
                : form.asker().name();
        String state = Words.key(request.state()).substring("request-state.".length());
        var typed = shown.typed();
        return new StatusPage(
                frames.discreet(reader, words.get("site.request-status.title"), here),
                title,
                words.get("site.request-status.heading." + state),
                words.get("site.request-status.standing." + state),
                style(state),
                shown.happened() == null ? null : words.get("site.request-status.happened." + shown.happened()),
                "new".equals(shown.happened()),
                facts(words, form),
                request.said().stream().map(remark -> said(words, remark)).toList(),
                request.takesWords(),
                shown.answer(),
                shown.problems(),
                request.state().isOpen()
                        ? RequestFields.of(
                                words,
                                choices,
                                form.kind(),
                                form.asker().reader(),
                                typed == null ? RequestInput.of(form) : typed,
                                typed == null ? Problems.NONE : shown.problems(),
                                false)
                        : null,
                typed != null,
                request.slug() == null ? null : Links.event(reader, request.slug()),
                links.absolute(here.apply(reader)),
                kept(words, request),
                Links.requestAnswer(reader, token),
                here.apply(reader),
                Links.requestWithdraw(reader, token));
    }

    private List<StatusPage.Fact> facts(Words words, RequestForm form) {
        var facts = new ArrayList<StatusPage.Fact>();
        facts.add(new StatusPage.Fact(
                words.get("site.request.asker"), form.asker().name()));
        facts.add(new StatusPage.Fact(words.get("site.request.when"), times(words, form.times())));
        facts.add(new StatusPage.Fact(
                words.get("word.where"),
                Stream.of(
                                form.venue(),
                                form.address(),
                                form.neighbourhood(),
                                form.area() == null ? "" : words.of(form.area()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "))));
        facts.add(new StatusPage.Fact(words.get("word.languages"), new LanguageNames(words).of(form.languages())));
        if (form.people() != null) {
            facts.add(new StatusPage.Fact(
                    words.get("site.request.people"), form.people().toString()));
        }
        facts.add(new StatusPage.Fact(words.get("site.request.words.short"), form.words()));
        facts.add(new StatusPage.Fact(
                words.get("site.submit.link"), form.besides().link()));
        facts.add(new StatusPage.Fact(
                words.get("site.submit.repeats"), form.besides().repeats()));
        facts.add(new StatusPage.Fact(
                words.get("site.submit.second.short"), form.besides().title()));
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private static String times(Words words, List<PossibleTime> times) {
        return times.stream()
                .map(time -> {
                    var until = time.until();
                    return until == null
                            ? words.get(
                                    "wording.start",
                                    "day",
                                    words.date(time.start().toLocalDate()),
                                    "time",
                                    words.time(time.start().toLocalTime()))
                            : words.span(
                                    time.start(), time.start().toLocalDate().atTime(until));
                })
                .collect(Collectors.joining(words.mark(';')));
    }

    private StatusPage.Said said(Words words, RequestRemarkLine remark) {
        return new StatusPage.Said(
                words.get(remark.byAsker() ? "site.request-status.you" : "site.request-status.they"),
                words.moment(remark.at(), zone()),
                remark.words().lines().toList());
    }

    private String kept(Words words, AskersRequest request) {
        var until = request.keptUntil();
        return until == null
                ? words.get("site.request-status.kept-open")
                : words.get(
                        "site.request-status.kept",
                        "day",
                        words.date(until.atZone(zone()).toLocalDate()));
    }

    private ZoneId zone() {
        return campaign.now().zone();
    }

    private static String style(String state) {
        return switch (state) {
            case "accepted" -> "state-open";
            case "new", "asked", "answered" -> "state-few";
            default -> "state-closed";
        };
    }
}
