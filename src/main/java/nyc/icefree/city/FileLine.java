package nyc.icefree.city;

import java.util.List;
import java.util.stream.Stream;

/** One line of the file of areas: its parts stand between semicolons. */
public record FileLine(String file, int number, List<String> parts) {
    static FileLine of(String file, int number, String text) {
        return new FileLine(
                file, number, Stream.of(text.split(";", -1)).map(String::strip).toList());
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
