package nyc.icefree.savedfilters;

import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** They go with the account, in the same transaction. */
@Component
class SavedFiltersOfDeleted {
    private final SavedFilterTable table;

    SavedFiltersOfDeleted(SavedFilterTable table) {
        this.table = table;
    }

    @EventListener
    void on(StaffDeleted deleted) {
        table.forget(deleted.person());
    }
}
