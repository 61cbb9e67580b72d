package nyc.icefree.site.door;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/**
 * A sheet on which somebody at the door makes a stroke for each person; it has no link and no name.
 *
 * @param languages in which it says everything
 * @param headsets of these languages are counted
 */
public record TallyPage(Frame frame, DoorHead head, String event, List<Words> languages, List<Language> headsets) {}
