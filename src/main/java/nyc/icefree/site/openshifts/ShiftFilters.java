package nyc.icefree.site.openshifts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.site.Option;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Filters of open shifts, as an address says them; ignores unknown values. */
record ShiftFilters(
        @Nullable ShiftRole role,
        @Nullable LocalDate day,
        @Nullable Language language,
        @Nullable Area area,
        @Nullable At event) {
    private static final int DAYS = 30;

    record At(EventId id, String slug) {
        /** Null for an unlisted event, even to people with its link: this page never shows its shifts. */
        static @Nullable At of(Optional<EventView> found) {
            return found.filter(EventView::listed)
                    .map(event -> new At(event.id(), event.slug()))
                    .orElse(null);
        }
    }

    static ShiftFilters of(City city, String role, String day, String language, String area, @Nullable At event) {
        return new ShiftFilters(
                first(Stream.of(ShiftRole.values()).filter(one -> slug(one).equals(role))),
                date(day),
                first(Language.SPOKEN.stream().filter(spoken -> spoken.tag().equals(language))),
                city.area(area).orElse(null),
                event);
    }

    private static <T> @Nullable T first(Stream<T> found) {
        return found.findFirst().orElse(null);
    }

    private static @Nullable LocalDate date(String day) {
        try {
            return day.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String slug(ShiftRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean any() {
        return role != null || day != null || language != null || area != null || event != null;
    }

    OpenShiftFilter filter() {
        return new OpenShiftFilter(role, language, area, null, event == null ? null : event.id(), day, day);
    }

    /** All open shifts, of the event if one is chosen. */
    OpenShiftFilter all() {
        return event == null ? OpenShiftFilter.ALL : OpenShiftFilter.at(event.id());
    }

    @Nullable
    String slug() {
        return event == null ? null : event.slug();
    }

    List<Option> roles(Words words, List<OpenShift> open) {
        var found = open.stream().map(one -> one.shift().role().kind()).collect(Collectors.toSet());
        return Arrays.stream(ShiftRole.values())
                .filter(one -> one == role || found.contains(one))
                .map(one -> new Option(slug(one), words.get(Words.key(one)), one == role))
                .toList();
    }

    /** The next days that need people, as many as fit on a page, and the chosen one. */
    List<Option> days(Words words, List<OpenShift> open) {
        SortedSet<LocalDate> found = open.stream()
                .map(one -> one.shift().slot().startLocal().toLocalDate())
                .distinct()
                .sorted()
                .limit(DAYS)
                .collect(Collectors.toCollection(TreeSet::new));
        if (day != null) {
            found.add(day);
        }
        return found.stream()
                .map(one -> new Option(one.toString(), words.begin(words.day(one)), one.equals(day)))
                .toList();
    }

    String after(Language reader, int rows) {
        String path = event == null ? Links.volunteer(reader) : ShiftLinks.ofEvent(reader, event.slug());
        path = role == null ? path : Links.with(path, "role", slug(role));
        path = day == null ? path : Links.with(path, "day", day.toString());
        path = language == null ? path : Links.with(path, "language", language.tag());
        path = area == null ? path : Links.with(path, "area", area.slug());
        return ShiftLinks.after(path, rows);
    }
}
