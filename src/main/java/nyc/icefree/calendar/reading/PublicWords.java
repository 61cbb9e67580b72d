package nyc.icefree.calendar.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.eventform.JoinAddresses;
import nyc.icefree.eventform.JoiningLink;
import org.jspecify.annotations.Nullable;

/** Public words of an event, with the way to join online kept apart, as {@code JoiningLink} reads it. */
record PublicWords(
        String title,
        String description,
        String location,
        @Nullable String url,
        @Nullable String conference) {
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 15_000;
    private static final int LONGEST_PLACE = 300;
    private static final List<String> JOINING =
            List.of("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");
    private static final Pattern PAGE = Pattern.compile("https?://\\S+");
    /** Luma writes the page of the event into LOCATION and the address into the description. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?im)^(?:address|dirección):[ \\t]*\\n((?:.+(?:\\n|$)){1,4})");

    static PublicWords of(Component source) {
        String title = line(source, "SUMMARY");
        String plain = PlainText.block(source.first("DESCRIPTION").orElse(null), WHOLE);
        String styled = PlainText.block(source.first("X-ALT-DESC").orElse(null), WHOLE);
        String text = plain.isEmpty() ? styled : plain;
        String location = line(source, "LOCATION");
        String url = Objects.requireNonNullElse(source.value("URL"), "");
        var own = source.lines.stream()
                .filter(l -> l.name().startsWith("X-") && !l.name().equals("X-ALT-DESC"))
                .map(l -> PlainText.block(l, WHOLE));
        var others = Stream.concat(Stream.of(styled), own)
                .filter(JoinAddresses::areIn)
                .toList();
        var said = new ArrayList<>(List.of(title, text, location, url));
        said.addAll(others);
        var conference = conference(source);
        conference.ifPresent(said::add);
        var joining = new JoinAddresses(said, conference.isPresent());
        conference.ifPresent(joining::address);
        String place = joining.outOfLine(location);
        String words = joining.outOfBlock(text);
        String page = JoinAddresses.areIn(url) ? null : PlainText.url(url);
        joining.outOfLine(url);
        others.forEach(joining::outOfBlock);
        if (PAGE.matcher(place).matches() && source.value("GEO") != null) {
            page = page == null ? PlainText.url(place) : page;
            var there = ADDRESS.matcher(words);
            place = there.find() ? there.group(1).strip().replace("\n", ", ") : place;
        }
        String kept = PlainText.shortened(joining.outOfLine(title), LONGEST_TITLE);
        String link = joining.link();
        boolean byPage = link != null && page != null && JoiningLink.of(link).address() == null;
        return new PublicWords(
                kept,
                PlainText.shortened(words, LONGEST_TEXT),
                PlainText.shortened(place, LONGEST_PLACE),
                page,
                byPage ? page + " " + link : link); // the passcode goes with the page where one registers
    }

    private static String line(Component source, String property) {
        return PlainText.line(source.first(property).orElse(null), WHOLE);
    }

    /** Joining address by property (RFC 7986, 5.11, and older X- ones): video, then audio, then a phone number. */
    private static Optional<String> conference(Component source) {
        var properties = Stream.concat(
                source.all("CONFERENCE").stream()
                        .sorted(Comparator.comparing(line -> !features(line).contains("VIDEO"))),
                JOINING.stream().flatMap(name -> source.all(name).stream()));
        var values = properties.map(line -> line.value().strip()).toList();
        return values.stream()
                .filter(value -> PlainText.url(value) != null)
                .findFirst()
                .or(() -> values.stream()
                        .filter(value -> value.startsWith("tel:"))
                        .findFirst());
    }

    private static String features(ContentLine line) {
        return Objects.requireNonNullElse(line.parameter("FEATURE"), "").toUpperCase(Locale.ROOT);
    }
}
