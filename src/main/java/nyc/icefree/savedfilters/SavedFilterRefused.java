package nyc.icefree.savedfilters;

import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** Filters that are not saved. */
public class SavedFilterRefused extends Refused {
    public enum Reason implements RefusalReason {
        NAME_MISSING,
        TOO_LONG,
        TOO_MANY;

        @Override
        public Map<String, Object> arguments() {
            return Map.of("most", SavedFilters.MOST, "longest", SavedFilters.NAME_MAX);
        }
    }

    SavedFilterRefused(Reason reason) {
        super(reason);
    }
}
