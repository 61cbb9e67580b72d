package nyc.icefree.venues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The city's neighborhoods, from one file read at the start. Never stores what somebody typed. */
@Component
public final class Neighbourhoods {
    private final List<Neighbourhood> all;
    private final Map<String, Neighbourhood> bySlug = new LinkedHashMap<>();
    private final Map<String, Neighbourhood> byZip = new LinkedHashMap<>();
    private final Map<String, Neighbourhood> byKey = new LinkedHashMap<>();
    private final Map<Area, MapPoint> middles = new HashMap<>();

    public Neighbourhoods(City city) {
        all = NeighbourhoodFile.read(city).stream()
                .sorted(Comparator.comparing(Neighbourhood::slug))
                .toList();
        for (var one : all) {
            bySlug.put(one.slug(), one);
            one.zips().forEach(zip -> byZip.put(zip, one));
            byKey.put(TypedPlace.key(one.name()), one);
            one.alsoCalled().forEach(called -> byKey.put(TypedPlace.key(called), one));
        }
        all.stream()
                .collect(Collectors.groupingBy(Neighbourhood::area))
                .forEach((area, its) -> middles.put(area, middle(its)));
    }

    private static MapPoint middle(List<Neighbourhood> of) {
        return new MapPoint(
                of.stream()
                        .mapToDouble(one -> one.centre().latitude())
                        .average()
                        .orElseThrow(),
                of.stream()
                        .mapToDouble(one -> one.centre().longitude())
                        .average()
                        .orElseThrow());
    }

    public List<Neighbourhood> all() {
        return all;
    }

    public Optional<Neighbourhood> bySlug(@Nullable String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
    }

    /** Accepts ZIP codes of five or nine digits. */
    public Optional<Neighbourhood> byZip(@Nullable String typed) {
        var digits = typed == null || typed.length() > TypedPlace.LONGEST ? "" : typed.strip();
        return digits.matches("\\d{5}(-\\d{4})?")
                ? Optional.ofNullable(byZip.get(digits.substring(0, 5)))
                : Optional.empty();
    }

    /** The neighborhood meant by a ZIP code or a name, with up to two typing mistakes. Empty when it is ambiguous. */
    public Optional<Neighbourhood> meant(@Nullable String typed) {
        if (typed == null || typed.length() > TypedPlace.LONGEST) {
            return Optional.empty();
        }
        return byZip(typed).or(() -> called(TypedPlace.key(typed)));
    }

    private Optional<Neighbourhood> called(String key) {
        var exactly = byKey.get(key);
        if (exactly != null) {
            return Optional.of(exactly);
        }
        int fewest = TypedPlace.allowed(key);
        var nearest = new ArrayList<Neighbourhood>();
        for (var entry : byKey.entrySet()) {
            int allowed = Math.min(fewest, TypedPlace.allowed(entry.getKey()));
            int mistakes = allowed == 0 ? 1 : TypedPlace.mistakes(key, entry.getKey(), allowed);
            if (mistakes <= allowed) {
                if (mistakes < fewest) {
                    nearest.clear();
                }
                fewest = mistakes;
                nearest.add(entry.getValue());
            }
        }
        return nearest.stream().distinct().count() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    /** About where that is, by neighborhood or else by area; empty when neither is known. */
    public Optional<MapPoint> middle(@Nullable String neighbourhood, @Nullable Area area) {
        return meant(neighbourhood)
                .filter(one -> area == null || one.area().equals(area))
                .map(Neighbourhood::centre)
                .or(() -> area == null ? Optional.empty() : Optional.ofNullable(middles.get(area)));
    }
}
