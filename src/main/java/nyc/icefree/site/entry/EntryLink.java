package nyc.icefree.site.entry;

/** Link to where a reader of one language begins; {@code ofSite} when the whole site speaks it. */
public record EntryLink(
        String tag, String dir, String name, String path, String address, boolean ofSite, boolean current) {}
