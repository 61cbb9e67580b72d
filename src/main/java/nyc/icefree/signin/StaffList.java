package nyc.icefree.signin;

import nyc.icefree.search.ListPart;

/** @param invited number of matches that have not opened their account yet */
public record StaffList(ListPart<StaffRow> part, int invited) {}
