package nyc.icefree.volunteers;

import java.util.List;

/** @param total of all that match, not only of this page */
public record VolunteerList(List<VolunteerRow> rows, int total) {}
