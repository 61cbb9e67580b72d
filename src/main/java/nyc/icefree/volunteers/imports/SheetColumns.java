package nyc.icefree.volunteers.imports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds columns by the first line's words in English or Spanish; -1 for none. */
record SheetColumns(int name, int surname, int email, int languages) {
    /** The first match wins. "Volunteer" comes last: it may also ask whether somebody is one. */
    private static final List<String> NAME = List.of(
            "name",
            "fullname",
            "yourname",
            "firstname",
            "givenname",
            "nombre",
            "nombres",
            "nombrecompleto",
            "nombreyapellido",
            "nombreyapellidos",
            "primernombre",
            "volunteer");

    private static final Set<String> SURNAME = Set.of("lastname", "surname", "familyname", "apellido", "apellidos");
    private static final Set<String> EMAIL = Set.of(
            "email",
            "emailaddress",
            "mail",
            "mailaddress",
            "emailvalue",
            "correo",
            "correos",
            "correoelectronico",
            "direcciondecorreo",
            "direcciondecorreoelectronico",
            "direcciondeemail");
    private static final Set<String> LANGUAGES = Set.of(
            "language", "languages", "languagesspoken", "spokenlanguages", "idioma", "idiomas", "lengua", "lenguas");

    static SheetColumns of(List<String> header) {
        var words = header.stream().map(SheetColumns::plain).toList();
        return new SheetColumns(
                firstOf(NAME, words), first(words, SURNAME), first(words, EMAIL), first(words, LANGUAGES));
    }

    int known() {
        return (int) IntStream.of(name, surname, email, languages)
                .filter(column -> column >= 0)
                .count();
    }

    boolean suffice() {
        return email >= 0 && (name >= 0 || surname >= 0);
    }

    private static int firstOf(List<String> names, List<String> header) {
        return names.stream()
                .mapToInt(header::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int first(List<String> header, Set<String> words) {
        return IntStream.range(0, header.size())
                .filter(column -> words.contains(header.get(column)))
                .findFirst()
                .orElse(-1);
    }

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
