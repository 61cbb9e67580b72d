package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.savedfilters.FilteredList;
import nyc.icefree.savedfilters.SavedFilterId;
import nyc.icefree.savedfilters.SavedFilters;
import org.jspecify.annotations.Nullable;

/** What somebody does with the filters that they saved. */
class SavedFilterCalls implements TheirCalls {
    private final SavedFilters saved;

    SavedFilterCalls(SavedFilters saved) {
        this.saved = saved;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("SavedFilters.discard(SavedFilterId)", w -> done(() -> saved.discard(kept(w))));
        all.put("SavedFilters.use(SavedFilterId)", w -> done(() -> saved.use(kept(w))));
    }

    private SavedFilterId kept(World w) {
        return As.staff(
                w.team().organizer(),
                () -> saved.save(
                        FilteredList.EVENTS,
                        "Kept " + UUID.randomUUID().toString().substring(0, 8),
                        "q=a"));
    }
}
