package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.text.Words;

/** A sheet on which somebody at the door makes a stroke for each person; it has no link and no name. */
public record TallyPage(Frame frame, DoorHead head, String event, List<Row> rows, List<Label> lines) {
    /** @param labels the same in each language of the sheet */
    public record Row(List<Label> labels, boolean small) {}

    public record Label(String text, String lang, String dir) {
        static Label of(Words words, String text) {
            return new Label(text, words.language().tag(), words.language().direction());
        }
    }
}
