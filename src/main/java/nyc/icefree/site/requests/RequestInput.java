package nyc.icefree.site.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.city.City;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** An asker's form as typed, so that a page can give it back. */
public record RequestInput(Map<String, String> fields, Set<String> languages) {
    static final RequestInput EMPTY = new RequestInput(Map.of(), Set.of());
    private static final List<String> NAMES = List.of(
            "asker",
            "to",
            "kind",
            "title",
            "words",
            "area",
            "neighbourhood",
            "venue",
            "address",
            "people",
            "email",
            "link",
            "repeats",
            "title2",
            "words2");
    private static final List<String> TIMES = List.of("day", "from", "until");

    /** An empty form with what the link to it knew: organization, area and languages. */
    static RequestInput begun(HttpServletRequest request) {
        return new RequestInput(Map.of("to", text(request, "to"), "area", text(request, "area")), languages(request));
    }

    static RequestInput of(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        NAMES.forEach(name -> fields.put(name, text(request, name)));
        for (int i = 1; i <= RequestForm.TIMES_MAX; i++) {
            for (String name : TIMES) {
                fields.put(name + i, text(request, name + i));
            }
        }
        return new RequestInput(fields, languages(request));
    }

    static RequestInput of(RequestForm form) {
        var fields = new HashMap<String, String>();
        fields.put("asker", form.asker().name());
        fields.put("kind", form.eventKind().slug());
        fields.put("title", form.title());
        fields.put("words", form.words());
        fields.put("area", form.area() == null ? "" : form.area().slug());
        fields.put("neighbourhood", form.neighbourhood());
        fields.put("venue", form.venue());
        fields.put("address", form.address());
        fields.put("people", form.people() == null ? "" : form.people().toString());
        fields.put("email", form.asker().email());
        fields.put("link", form.besides().link());
        fields.put("repeats", form.besides().repeats());
        fields.put("title2", form.besides().title());
        fields.put("words2", form.besides().words());
        int i = 1;
        for (var time : form.times()) {
            fields.put("day" + i, String.valueOf(time.day()));
            fields.put("from" + i, String.valueOf(time.from()));
            fields.put("until" + i, Objects.toString(time.until(), ""));
            i++;
        }
        return new RequestInput(
                fields, form.languages().stream().map(Language::tag).collect(Collectors.toSet()));
    }

    public String at(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Drops unknown choices; {@code requests} says what is missing. */
    RequestForm form(City city, RequestKind kind, Language reader, List<OrganizationCard> organizations) {
        boolean session = kind == RequestKind.SESSION;
        return new RequestForm(
                kind,
                new RequestForm.Asker(at("asker"), at("email"), reader),
                to(organizations),
                session ? EventKind.EDUCATION_SESSION : eventKind(),
                session ? "" : at("title"),
                at("words"),
                city.area(at("area")).orElse(null),
                at("neighbourhood"),
                session ? "" : at("venue"),
                session ? "" : at("address"),
                Language.SPOKEN.stream()
                        .filter(spoken -> languages.contains(spoken.tag()))
                        .toList(),
                session ? people() : null,
                times(),
                session
                        ? RequestForm.Besides.NONE
                        : new RequestForm.Besides(at("link"), at("repeats"), at("title2"), at("words2")));
    }

    private @Nullable OrganizationId to(List<OrganizationCard> organizations) {
        return organizations.stream()
                .filter(card -> card.slug().equals(at("to")))
                .map(OrganizationCard::id)
                .findFirst()
                .orElse(null);
    }

    EventKind eventKind() {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.slug().equals(at("kind")))
                .findFirst()
                .orElse(EventKind.OTHER);
    }

    /** 0 when it is no number. */
    private int people() {
        String digits = at("people").strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private List<PossibleTime> times() {
        var times = new ArrayList<PossibleTime>();
        for (int i = 1; i <= RequestForm.TIMES_MAX; i++) {
            if (!(at("day" + i) + at("from" + i) + at("until" + i)).isBlank()) {
                times.add(new PossibleTime(day(at("day" + i)), time(at("from" + i)), time(at("until" + i))));
            }
        }
        return times;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads times as browsers send them, or as people type them: "6:30 pm". */
    private static @Nullable LocalTime time(String typed) {
        String said = typed.strip().toUpperCase(Locale.ROOT).replace(".", "").replaceAll("\\s+", "");
        try {
            if (said.matches("\\d{1,2}(:\\d{2})?[AP]M")) {
                int hour = Integer.parseInt(said.split("\\D")[0]);
                var minutes = said.contains(":") ? Integer.parseInt(said.split("\\D")[1]) : 0;
                return LocalTime.of(hour % 12 + (said.endsWith("PM") ? 12 : 0), minutes);
            }
            return LocalTime.parse(said.length() == 4 ? "0" + said : said)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Set<String> languages(HttpServletRequest request) {
        String[] languages = Objects.requireNonNullElse(request.getParameterValues("languages"), new String[0]);
        return Arrays.stream(languages).limit(100).collect(Collectors.toSet());
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    @Override
    public String toString() {
        return "RequestInput[…]";
    }
}
