package nyc.icefree.sources;

import java.util.UUID;

/** What is read of every calendar to put a list in order. */
record NamedSource(UUID id, UUID organization, String name) {}
