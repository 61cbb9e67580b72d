package nyc.icefree.site.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.text.Language;

/** A digest's form as posted; drops unknown choices. */
record DigestInput(String email, Set<Area> areas, Set<Language> languages) {

    /** Starts the form with the filters of the list that the reader came from. */
    static DigestInput begun(City city, HttpServletRequest request) {
        return new DigestInput("", areas(city, request, "area"), languages(request, "language"));
    }

    static DigestInput of(City city, HttpServletRequest request) {
        return new DigestInput(
                Objects.requireNonNullElse(request.getParameter("email"), ""),
                areas(city, request, "areas"),
                languages(request, "languages"));
    }

    static DigestInput of(DigestWishes wishes) {
        return new DigestInput("", wishes.areas(), wishes.languages());
    }

    DigestWishes wishes(Language reader) {
        return new DigestWishes(reader, areas, languages);
    }

    private static Set<Area> areas(City city, HttpServletRequest request, String name) {
        return Set.copyOf(city.areas(values(request, name)));
    }

    private static Set<Language> languages(HttpServletRequest request, String name) {
        Set<String> chosen = values(request, name);
        return Language.SPOKEN.stream()
                .filter(language -> chosen.contains(language.tag()))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(HttpServletRequest request, String name) {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues(name), new String[0]))
                .limit(100)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "DigestInput[…]";
    }
}
