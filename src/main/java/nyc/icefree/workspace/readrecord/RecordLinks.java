package nyc.icefree.workspace.readrecord;

import com.vaadin.flow.router.RouterLink;

/** Links to the record. */
public final class RecordLinks {
    private RecordLinks() {}

    public static RouterLink to(String text) {
        return new RouterLink(text, RecordView.class);
    }
}
