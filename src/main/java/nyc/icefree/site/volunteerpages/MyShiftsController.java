package nyc.icefree.site.volunteerpages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.links.AskLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.PartRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskedShift;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.day.TeamLinks;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.site.Frames;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.site.Problems;
import nyc.icefree.site.openshifts.AskedPage;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer's shifts: those they hold, and one that they opened; taking and handing back by POST. */
@Controller
record MyShiftsController(
        Html html,
        Frames frames,
        ShiftSignup signup,
        MyAsks asks,
        ShiftCover cover,
        TeamLinks teamLinks,
        HelpQuestions questions,
        VolunteerProfiles profiles,
        Clock clock) {
    /** Rows with long notes, and past ones, that fit a page of 25,000 bytes. */
    private static final int SHOWN = 5;

    /** Fewer when asks are shown beside them. */
    private static final int SHOWN_WITH_ASKS = 3;

    private static final int ASKS_SHOWN = 2;

    private static final int PAST_SHOWN = 8;

    @GetMapping(PageLanguage.PATH + "/my")
    ResponseEntity<byte[]> withoutSlash(@PathVariable Language reader) {
        return Html.seeOther(Links.my(reader));
    }

    @GetMapping(PageLanguage.PATH + "/my/")
    ResponseEntity<byte[]> mine(
            @PathVariable Language reader,
            @RequestParam(defaultValue = "0") int after,
            HttpServletRequest request,
            CsrfToken csrf) {
        profiles.arrive();
        Words words = frames.words(reader);
        String happened = Stream.of(
                        "taken",
                        "asked",
                        "both",
                        "handed-back",
                        "agreed",
                        "declined",
                        "missed",
                        "not-this-one",
                        "cover",
                        "no-cover",
                        "comes")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .map(word -> words.get("site.my.happened." + word))
                .orElse(null);
        var all = signup.mine();
        var covers = cover.wanted();
        var teams = teamLinks.mine(all.stream()
                .filter(MyRows::isAhead)
                .map(mine -> mine.shift().id())
                .toList());
        int coming = (int) all.stream().filter(mine -> !mine.over()).count();
        int skipped = Math.max(0, after < coming ? after : coming - SHOWN);
        boolean first = skipped == 0;
        var asking = first ? questions.mine() : List.<OrganizationCard>of();
        var askedFor = first ? asks.mine() : List.<AskedShift>of();
        int otherAsks = askedFor.size() - ASKS_SHOWN;
        var rows = MyRows.first(all.stream()
                .filter(mine -> !mine.over())
                .skip(skipped)
                .limit(asking.isEmpty() && askedFor.isEmpty() ? SHOWN : SHOWN_WITH_ASKS)
                .map(mine -> MyRows.row(
                        words,
                        mine,
                        covers.contains(mine.shift().id()),
                        teams.get(mine.shift().id())))
                .toList());
        int shown = skipped + rows.size();
        return html.personal(
                "site/my.jte",
                new MyPage(
                        frames.closed(reader, words.get("site.my.title"), Links::my),
                        MyFrame.of(words, csrf.getToken(), Links.my(reader)),
                        happened,
                        AskedPage.Questions.of(
                                words,
                                asking.stream()
                                        .map(card -> question(reader, card))
                                        .toList(),
                                ASKS_SHOWN,
                                questions.asksName() ? AskedPage.Name.EMPTY : null),
                        askedFor.stream()
                                .limit(ASKS_SHOWN)
                                .map(one -> AskedRow.of(words, one))
                                .toList(),
                        otherAsks > 0 ? words.get("site.my.ask-for.others", "count", otherAsks) : null,
                        AskLinks.all(reader),
                        rows,
                        all.stream()
                                .filter(mine -> mine.over() && first)
                                .limit(PAST_SHOWN)
                                .map(mine -> MyRows.row(words, mine, false, null))
                                .toList(),
                        shown < coming ? ShiftLinks.after(Links.my(reader), shown) : null,
                        ShiftLinks.hours(reader)));
    }

    private static AskedPage.Question question(Language reader, OrganizationCard asking) {
        String id = asking.id().toString();
        return new AskedPage.Question(asking.name(), Links.myAsked(reader, id, "yes"), Links.myAsked(reader, id, "no"));
    }

    @PostMapping(PageLanguage.PATH + "/my/shifts/{shift}/take")
    ResponseEntity<byte[]> take(
            @PathVariable Language reader,
            @PathVariable UUID shift,
            @RequestParam(defaultValue = "") Set<String> can,
            CsrfToken csrf) {
        return act(reader, shift, csrf, "taken", () -> signup.take(new ShiftId(shift), skills(can)));
    }

    @PostMapping(PageLanguage.PATH + "/my/shifts/{shift}/ask")
    ResponseEntity<byte[]> ask(
            @PathVariable Language reader,
            @PathVariable UUID shift,
            @RequestParam(defaultValue = "") Set<String> can,
            CsrfToken csrf) {
        return act(reader, shift, csrf, "asked", () -> signup.ask(new ShiftId(shift), skills(can)));
    }

    private static Set<CommonSkill> skills(Set<String> ticked) {
        return Stream.of(CommonSkill.values())
                .filter(skill -> ticked.contains(skill.name()))
                .collect(Collectors.toSet());
    }

    @PostMapping(PageLanguage.PATH + "/my/shifts/{shift}/hand-back")
    ResponseEntity<byte[]> handBack(@PathVariable Language reader, @PathVariable UUID shift, CsrfToken csrf) {
        return act(reader, shift, csrf, "handed-back", () -> signup.handBack(new ShiftId(shift)));
    }

    @PostMapping(PageLanguage.PATH + "/my/shifts/{shift}/part")
    ResponseEntity<byte[]> takePart(
            @PathVariable Language reader,
            @PathVariable UUID shift,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            CsrfToken csrf) {
        var chosen = new Span(PartChoice.moment(from), PartChoice.moment(until));
        return act(
                reader,
                shift,
                csrf,
                "taken",
                chosen,
                () -> signup.takePart(new ShiftId(shift), chosen.from(), chosen.until()));
    }

    private record Span(Instant from, Instant until) {
        static final Span NONE = new Span(Instant.EPOCH, Instant.EPOCH);
    }

    private ResponseEntity<byte[]> act(Language reader, UUID shift, CsrfToken csrf, String happened, Runnable act) {
        return act(reader, shift, csrf, happened, Span.NONE, act);
    }

    private ResponseEntity<byte[]> act(
            Language reader, UUID shift, CsrfToken csrf, String happened, Span chosen, Runnable act) {
        try {
            act.run();
            return Html.seeOther(Links.my(reader) + "?" + happened);
        } catch (Refused refused) {
            if (!(refused instanceof ShiftRefused)) {
                refused.require(PartRefused.class);
            }
            var problem = Problems.one(frames.words(reader).why(refused));
            return one(HttpStatus.CONFLICT, reader, shift, problem, chosen, csrf);
        }
    }

    /** One shift, also when it was taken meanwhile; then with similar ones. */
    @GetMapping(PageLanguage.PATH + "/my/shifts/{shift}")
    ResponseEntity<byte[]> one(@PathVariable Language reader, @PathVariable UUID shift, CsrfToken csrf) {
        profiles.arrive();
        boolean there = signup.offered(new ShiftId(shift)).isPresent();
        return one(there ? HttpStatus.OK : HttpStatus.NOT_FOUND, reader, shift, Problems.NONE, Span.NONE, csrf);
    }

    private ResponseEntity<byte[]> one(
            HttpStatus status, Language reader, UUID shift, Problems problems, Span chosen, CsrfToken csrf) {
        Words words = frames.words(reader);
        var wanted = signup.offered(new ShiftId(shift));
        boolean free = wanted.map(one -> one.status().maySignUp()).orElse(false);
        return html.personal(
                status,
                "site/my-shift.jte",
                new OneShiftPage(
                        frames.closed(
                                reader,
                                words.get("site.shift.one"),
                                language -> ShiftLinks.shift(language, shift.toString())),
                        MyFrame.of(words, csrf.getToken(), Links.myShifts(reader)),
                        problems,
                        wanted.map(one -> OfferedRow.of(words, one)).orElse(null),
                        wanted.map(one -> PartChoice.of(words, one, chosen.from(), chosen.until()))
                                .orElse(null),
                        wanted.map(one -> words.begin(words.day(
                                        one.open().shift().slot().startLocal().toLocalDate())))
                                .orElse(""),
                        wanted.map(one -> back(words, one)).orElse(""),
                        wanted.map(one -> wish(reader, one)).orElse(null),
                        free
                                ? List.of()
                                : OfferedRow.days(
                                        words,
                                        AlikeShifts.of(wanted.orElse(null), signup.offered(OpenShiftFilter.ALL)))));
    }

    private String back(Words words, OfferedShift one) {
        var shift = one.open().shift();
        var until = shift.terms().handBackUntil(shift.slot());
        if (shift.terms().isTooLateToHandBack(shift.slot(), clock.instant())) {
            return words.get("site.shift.back.not");
        }
        return until == null
                ? words.get("site.shift.back")
                : words.get(
                        "site.my.hand-back.until",
                        "when",
                        words.soon(until.atZone(shift.slot().zone())));
    }

    /** Null unless the shift is full or they have this wish already. */
    private OneShiftPage.@Nullable Wish wish(Language reader, OfferedShift one) {
        var shift = one.open().shift().id();
        boolean wished = asks.wished().contains(shift);
        boolean may =
                one.status().kind() == SignupStatus.Kind.FULL && !asks.refused().contains(shift);
        if (!wished && !may) {
            return null;
        }
        String id = shift.toString();
        return new OneShiftPage.Wish(wished, wished ? AskLinks.noCall(reader, id) : AskLinks.call(reader, id));
    }
}
