package nyc.icefree.shifts.lead;

/** By how many minutes somebody says that they come late: there are no words of their own to read anything into. */
public enum Lateness {
    TEN,
    TWENTY,
    THIRTY_OR_MORE
}
