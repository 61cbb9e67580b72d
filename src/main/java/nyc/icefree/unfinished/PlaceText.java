package nyc.icefree.unfinished;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/** A place that is described in a half-written plan, within a {@link FormText}. */
record PlaceText(
        @Nullable String name,
        @Nullable String address,
        @Nullable String neighbourhood,
        @Nullable String borough,
        @Nullable Map<String, String> transit,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable List<String> access,
        @Nullable Integer capacity,
        @Nullable String staffNotes,
        boolean shared,
        boolean privatePlace) {
    static PlaceText of(VenueForm form) {
        return new PlaceText(
                form.name(),
                form.address(),
                form.neighbourhood(),
                form.borough() == null ? null : form.borough().name(),
                form.transit().texts(),
                form.latitude(),
                form.longitude(),
                form.access().stream().map(AccessFact::name).sorted().toList(),
                form.capacity(),
                form.staffNotes(),
                form.shared(),
                form.privatePlace());
    }

    VenueForm form() {
        return new VenueForm(
                requireNonNullElse(name, ""),
                requireNonNullElse(address, ""),
                requireNonNullElse(neighbourhood, ""),
                PlanText.orNull(borough, Borough::valueOf),
                new Transit(requireNonNullElse(transit, Map.of())),
                latitude,
                longitude,
                PlanText.all(access, AccessFact::valueOf).collect(Collectors.toSet()),
                capacity,
                requireNonNullElse(staffNotes, ""),
                shared,
                privatePlace);
    }
}
