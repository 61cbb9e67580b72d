package nyc.icefree.rsvp;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** A party's languages, ticked boxes and note as the one text that is sealed: {@code reader|interpretation|needs|note}. */
record NeedsText(Language reader, Needs needs) {

    String write() {
        Language interpretation = needs.interpretation();
        return String.join(
                "|",
                reader.tag(),
                interpretation == null ? "" : interpretation.tag(),
                needs.wanted().stream().map(Need::name).sorted().collect(Collectors.joining(",")),
                needs.note());
    }

    static NeedsText read(String text) {
        String[] parts = text.split("\\|", 4);
        @Nullable Language interpretation = parts[1].isEmpty() ? null : new Language(parts[1]);
        var wanted = EnumSet.noneOf(Need.class);
        Arrays.stream(parts[2].split(","))
                .filter(n -> !n.isEmpty())
                .map(Need::valueOf)
                .forEach(wanted::add);
        return new NeedsText(new Language(parts[0]), new Needs(interpretation, wanted, parts[3]));
    }
}
