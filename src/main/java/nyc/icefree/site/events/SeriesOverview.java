package nyc.icefree.site.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.series.PublicLineage;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;

/** A series for its page: a usual date, the dates that differ from it, and how it goes on. */
record SeriesOverview(PublicLineage series, List<Stretch> stretches, Instant now) {

    /** @param usual a date like most of them */
    record Stretch(PublicLineage.Part part, EventView usual) {}

    /** @param insteadOf the day that the rule gave it; null when it has that day */
    record Date(
            EventView event,
            boolean otherTime,
            boolean otherPlace,
            boolean otherTitle,
            @Nullable LocalDate insteadOf) {}

    static SeriesOverview of(PublicLineage series, Instant now) {
        return new SeriesOverview(
                series,
                series.parts().stream()
                        .map(part -> new Stretch(part, usual(part, now)))
                        .toList(),
                now);
    }

    /** Its present address; changes with its title. */
    String address() {
        var all = dates().map(Date::event).toList();
        var coming = all.stream()
                .filter(event -> event.takesPlace() && !event.slot().isOver(now))
                .toList();
        return SeriesAddress.of(series.root(), coming.isEmpty() ? all : coming);
    }

    /** The stretch of the next date, else the last one; empty when nothing is public. */
    Optional<Stretch> current() {
        return next().flatMap(next -> stretches.stream().filter(has(next)).findFirst())
                .or(() -> stretches.stream()
                        .max(Comparator.comparing(stretch ->
                                stretch.part().dates().getLast().event().slot().startsAt())));
    }

    private static Predicate<Stretch> has(EventView date) {
        return stretch ->
                stretch.part().dates().stream().anyMatch(one -> one.event().id().equals(date.id()));
    }

    List<Stretch> following() {
        return current()
                .map(now -> stretches.stream()
                        .dropWhile(stretch -> !stretch.equals(now))
                        .skip(1)
                        .toList())
                .orElse(List.of());
    }

    /** The next date that is neither cancelled nor postponed. */
    Optional<EventView> next() {
        return coming().stream().map(Date::event).filter(EventView::takesPlace).findFirst();
    }

    /** By start, cancelled ones included. */
    List<Date> coming() {
        return dates().filter(date -> !date.event().slot().isOver(now)).toList();
    }

    /** The latest first. */
    List<Date> past() {
        return dates().filter(date -> date.event().slot().isOver(now)).toList().reversed();
    }

    private Stream<Date> dates() {
        return stretches.stream()
                .flatMap(stretch -> stretch.part().dates().stream().map(date -> date(date, stretch.usual())))
                .sorted(Comparator.comparing(date -> date.event().slot().startsAt()));
    }

    private static Date date(PublicLineage.Date date, EventView usual) {
        var event = date.event();
        var day = date.meant().toLocalDate();
        return new Date(
                event,
                !hours(event).equals(hours(usual)),
                differ(event.place(), usual.place()),
                !SeriesAddress.title(event).equals(SeriesAddress.title(usual)),
                day.equals(event.slot().startLocal().toLocalDate()) ? null : day);
    }

    /** The first of the most frequent kind of date; counts coming dates if there are any. */
    private static EventView usual(PublicLineage.Part part, Instant now) {
        var all = part.dates().stream().map(PublicLineage.Date::event).toList();
        var held = all.stream().filter(EventView::takesPlace).toList();
        var coming = held.stream().filter(event -> !event.slot().isOver(now)).toList();
        var counted = !coming.isEmpty() ? coming : !held.isEmpty() ? held : all;
        var alike = counted.stream()
                .collect(Collectors.groupingBy(
                        event -> List.of(SeriesAddress.title(event), hours(event), place(event.place())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int most = alike.values().stream().mapToInt(List::size).max().orElse(0);
        return alike.values().stream()
                .filter(group -> group.size() == most)
                .findFirst()
                .orElse(counted)
                .getFirst();
    }

    private static List<?> hours(EventView event) {
        var slot = event.slot();
        return List.of(slot.startLocal().toLocalTime(), Duration.between(slot.startLocal(), slot.endLocal()));
    }

    private static List<?> place(Place place) {
        return Stream.of(place.name(), place.address(), place.neighbourhood(), place.area())
                .map(Optional::ofNullable)
                .toList();
    }

    /** Compares only what both tell: a place that opens by its hour is not another one than last week's. */
    private static boolean differ(Place one, Place other) {
        if (!one.addressHidden() && !other.addressHidden()) {
            return !place(one).equals(place(other));
        }
        return !Objects.equals(one.area(), other.area())
                || one.neighbourhood() != null
                        && other.neighbourhood() != null
                        && !one.neighbourhood().equals(other.neighbourhood());
    }
}
