package nyc.icefree.sources;

import java.util.UUID;

/** @param item to which the change belongs */
record HeldEntry(UUID id, UUID item, ChangeReason reason, CalendarEntry said) {}
