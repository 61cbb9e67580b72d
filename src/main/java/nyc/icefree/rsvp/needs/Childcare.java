package nyc.icefree.rsvp.needs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many children of which age need care; no name, no birth date. */
public record Childcare(Map<AgeBand, Integer> children) {
    public static final Childcare NONE = new Childcare(Map.of());

    public Childcare {
        children = children.entrySet().stream()
                .filter(band -> band.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public int of(AgeBand band) {
        return children.getOrDefault(band, 0);
    }

    public int total() {
        return children.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isNone() {
        return children.isEmpty();
    }

    /** By age, youngest first: {@code 0,2,1,0}; empty for none. */
    String write() {
        return isNone()
                ? ""
                : Arrays.stream(AgeBand.values())
                        .map(band -> String.valueOf(of(band)))
                        .collect(Collectors.joining(","));
    }

    static Childcare read(String text) {
        var children = new EnumMap<AgeBand, Integer>(AgeBand.class);
        var numbers = text.isEmpty() ? new String[0] : text.split(",");
        for (int i = 0; i < numbers.length; i++) {
            children.put(AgeBand.values()[i], Integer.valueOf(numbers[i]));
        }
        return new Childcare(children);
    }
}
