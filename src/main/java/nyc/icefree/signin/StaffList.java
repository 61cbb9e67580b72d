package nyc.icefree.signin;

import nyc.icefree.search.ListPart;

/** @param invited how many of all that match have not opened their account yet */
public record StaffList(ListPart<StaffRow> part, int invited) {}
