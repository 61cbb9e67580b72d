package nyc.icefree.site.entry;

/**
 * Where a reader of one language begins.
 *
 * @param name what its readers call the language
 * @param address absolute
 * @param ofSite whether the whole site speaks it
 * @param current whether the reader is there
 */
public record EntryLink(
        String tag, String dir, String name, String path, String address, boolean ofSite, boolean current) {}
