package nyc.icefree.venues;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.city.City;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

public final class VenueCheck {
    private VenueCheck() {}

    /** @param prefix of field names: empty, or ending with a dot */
    public static List<FieldProblem> problems(City city, VenueForm venue, String prefix) {
        var found = new ArrayList<FieldProblem>();
        if (!SafeText.isName(venue.name())) {
            found.add(new FieldProblem(prefix + "name", FormProblem.NAME_MISSING));
        }
        longest(found, prefix + "name", venue.name(), VenueForm.NAME_MAX, FormProblem.NAME_TOO_LONG);
        if (venue.address().isEmpty()) {
            found.add(new FieldProblem(prefix + "address", FormProblem.ADDRESS_MISSING));
        }
        longest(found, prefix + "address", venue.address(), VenueForm.ADDRESS_MAX, FormProblem.TEXT_TOO_LONG);
        longest(
                found,
                prefix + "neighbourhood",
                venue.neighbourhood(),
                VenueForm.NEIGHBOURHOOD_MAX,
                FormProblem.TEXT_TOO_LONG);
        venue.transit()
                .texts()
                .values()
                .forEach(text ->
                        longest(found, prefix + "transit", text, VenueForm.TRANSIT_MAX, FormProblem.TEXT_TOO_LONG));
        longest(found, prefix + "staffNotes", venue.staffNotes(), VenueForm.NOTES_MAX, FormProblem.TEXT_TOO_LONG);
        if (!within(venue.latitude(), 90) || (venue.latitude() == null) != (venue.longitude() == null)) {
            found.add(new FieldProblem(prefix + "latitude", FormProblem.COORDINATES_NOT_ON_EARTH));
        }
        if (!within(venue.longitude(), 180)) {
            found.add(new FieldProblem(prefix + "longitude", FormProblem.COORDINATES_NOT_ON_EARTH));
        }
        if (found.stream().noneMatch(problem -> problem.problem() == FormProblem.COORDINATES_NOT_ON_EARTH)
                && MapPoint.of(venue.latitude(), venue.longitude())
                        .filter(point -> !point.isInReach(city))
                        .isPresent()) {
            found.add(new FieldProblem(prefix + "latitude", FormProblem.COORDINATES_OUT_OF_REACH));
        }
        if (venue.capacity() != null && (venue.capacity() < 1 || venue.capacity() > VenueForm.CAPACITY_MAX)) {
            found.add(new FieldProblem(prefix + "capacity", FormProblem.CAPACITY_OUT_OF_BOUNDS));
        }
        return found;
    }

    private static boolean within(@Nullable Double degrees, double bound) {
        return degrees == null || Math.abs(degrees) <= bound;
    }

    private static void longest(List<FieldProblem> found, String field, String text, int longest, FormProblem problem) {
        if (text.length() > longest) {
            found.add(new FieldProblem(field, problem));
        }
    }
}
