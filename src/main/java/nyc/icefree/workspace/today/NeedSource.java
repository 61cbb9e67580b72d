package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.today.OpenNeeds.Need;

/** Something that can need a person; each room has its own, and the list asks them in their order. */
interface NeedSource {
    List<Need> needs(Words words);

    /** Whether it comes before all else. */
    default boolean urgent() {
        return false;
    }
}
