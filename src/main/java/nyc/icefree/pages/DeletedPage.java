package nyc.icefree.pages;

import java.util.List;

/** A page that was just deleted, with its editions in all languages, so that it can be brought back. */
public final class DeletedPage {
    private final Page page;
    private final List<PageWords> editions;

    DeletedPage(Page page, List<PageWords> editions) {
        this.page = page;
        this.editions = editions;
    }

    Page page() {
        return page;
    }

    List<PageWords> editions() {
        return editions;
    }
}
