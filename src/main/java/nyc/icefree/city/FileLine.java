package nyc.icefree.city;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of the file of areas: its parts stand between semicolons. */
public record FileLine(String file, int number, List<String> parts) {
    /** Leaves out empty lines and comments. */
    static Stream<FileLine> all(String file, String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new FileLine(
                        file,
                        i + 1,
                        Stream.of(lines.get(i).split(";", -1))
                                .map(String::strip)
                                .toList()));
    }

    public FileLine ofParts(int count) {
        if (parts.size() != count) {
            throw refused("does not have " + count + " parts divided by semicolons");
        }
        return this;
    }

    public String at(int part) {
        return parts.get(part);
    }

    public List<String> list(int part, String between) {
        return Stream.of(parts.get(part).split(between))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public CityUnusable refused(String why) {
        return new CityUnusable(file, number, why);
    }
}
